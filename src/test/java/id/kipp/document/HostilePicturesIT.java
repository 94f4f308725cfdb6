package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Drawing a page is as safe as reading one: a picture of bounded size, or none. */
class HostilePicturesIT {

    static final Duration LIMIT = Duration.ofSeconds(5);
    static final Reading reading = new Reading(ReadingSettings.standard().with(20_000_000, LIMIT));

    @AfterAll
    static void close() {
        reading.close();
    }

    @Test
    void a_page_as_large_as_a_field_is_drawn_small() throws Exception {
        var png = draw(page("[0 0 1000000 1000000]"));
        var picture = ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
        assertThat(picture.getWidth()).isBetween(790, 810);
    }

    @Test
    void a_page_as_long_as_a_road_is_not_drawn_at_full_length() throws Exception {
        var png = draw(page("[0 0 10 1000000]"));
        assertThat(png.map(p -> p.length).orElse(0)).isLessThan(1_000_000);
    }

    @Test
    void a_page_with_a_giant_picture_costs_at_most_its_limit() throws Exception {
        var pixels = Bomb.zeros(3_000_000_000L).packed(false);
        var image =
                "/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode";
        var file = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>")
                        .stream("", "q 600 0 0 800 0 0 cm /I Do Q".getBytes())
                        .stream(image, pixels)
                        .bytes();
        endsInTime(file);
    }

    @Test
    void a_page_that_draws_itself_for_ever_is_stopped() throws Exception {
        var form = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F 5 0 R>>>>";
        var file = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>")
                        .stream("", "/F Do".getBytes())
                        .stream(form, "/F Do /F Do /F Do".getBytes())
                        .bytes();
        endsInTime(file);
    }

    @Test
    void a_picture_that_claims_to_be_giant_is_not_drawn() throws Exception {
        for (var file : new HostileFiles(1, "file:///nowhere").all()) {
            if (file.name().equals("png-60000-wide")) {
                assertThat(reading.picture(new ByteArrayInputStream(file.bytes()), Kind.PNG, 1, 800))
                        .isEmpty();
            }
        }
    }

    private static void endsInTime(byte[] file) throws Exception {
        var start = System.nanoTime();
        draw(file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(20));
        assertThat(draw(SampleFiles.letter("Surat", List.of("isi")))).isPresent();
    }

    private static byte[] page(String box) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Contents 4 0 R>>")
                        .stream("", new byte[0])
                        .bytes();
    }

    private static Optional<byte[]> draw(byte[] file) throws Exception {
        return reading.picture(new ByteArrayInputStream(file), Kind.PDF, 1, 800);
    }
}
