package id.kipp.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.audit.Canonical;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.SigningDay;
import id.kipp.replication.SigningDays;
import id.kipp.replication.SigningWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file with the plans of all regions that sign in a day, whose bytes do not depend on who prints it, when or where. */
class CommitmentBookTest extends ServiceTest {

    /** {@code -Dkipp.commitments=all} prints what a whole province signs in a day. */
    private static final int REGIONS = "all".equals(System.getProperty("kipp.commitments")) ? 19 : 4;

    private static final int INNOVATIONS = 5;

    @TempDir
    Path folder;

    @Test
    void the_plans_of_all_regions_for_five_innovations_each_are_attached() throws Exception {
        var signing = new SigningWorld(new ReplicationWorld(context), REGIONS, INNOVATIONS);
        var day = signed(signing);
        var pdf = bean(CommitmentBook.class).pdf(signing.world.secretary, day.id());
        keep(pdf, "lembar-komitmen.pdf");
        try (var printed = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(printed);
            assertThat(text).contains("Lampiran II." + REGIONS * INNOVATIONS, day.code(), "K/19/2026");
            assertThat(printed.getNumberOfPages()).isGreaterThan(REGIONS * INNOVATIONS);
        }
    }

    @Test
    void another_process_prints_the_same_bytes() throws Exception {
        var signing = new SigningWorld(new ReplicationWorld(context), 2, 2);
        var day = signed(signing);
        var book = bean(CommitmentBook.class);
        var file = bean(SigningDays.class).file(signing.world.secretary, day.id());
        var body = Files.writeString(folder.resolve("body"), book.body(file).toString());
        assertThat(elsewhere(CommitmentBook.title(day), body))
                .isEqualTo(sha256(book.pdf(signing.world.secretary, day.id())));
    }

    private static SigningDay signed(SigningWorld signing) {
        return signing.signedByAll(bean(SigningDays.class).open(signing.world.secretary, SigningWorld.head()));
    }

    /** @return the SHA-256 of the same words, printed by a process of its own */
    private static String elsewhere(String title, Path body) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var child = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitmentBookTest.class.getName(),
                        title,
                        body.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isZero();
        return said.strip().lines().reduce("", (first, last) -> last); // what else it says is its log
    }

    public static void main(String[] args) throws IOException {
        System.out.println(sha256(Pdf.of(args[0], new Markup().raw(Files.readString(Path.of(args[1]))))));
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Canonical.digest().digest(bytes));
    }

    /** To be looked at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        var target = Path.of("target", "papers");
        Files.createDirectories(target);
        Files.write(target.resolve(name), pdf);
    }
}
