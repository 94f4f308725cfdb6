package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All documents inside Tika's published test jars: odd ones, broken ones, some made to do harm. */
class TikaFilesIT {

    static final Duration LIMIT = Duration.ofSeconds(15);

    @Test
    void each_reaches_a_state_within_its_limit() throws Exception {
        var states = new TreeMap<ReadingState, List<String>>();
        try (var reading = new Reading(ReadingSettings.standard().with(20_000_000, LIMIT))) {
            for (var jar : jars()) {
                try (var zip = FileSystems.newFileSystem(jar);
                        var files = Files.walk(zip.getPath("/test-documents"))) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        read(reading, file, states);
                    }
                }
            }
        }
        states.forEach((state, names) ->
                System.out.println(state + " " + names.size() + " " + (state == ReadingState.REJECTED ? "" : names)));
        assertThat(states.values().stream().mapToInt(List::size).sum()).isGreaterThan(490);
        assertThat(states.get(ReadingState.READ)).hasSizeGreaterThan(120);
        assertThat(states.get(ReadingState.ENCRYPTED))
                .contains("testPDF_no_extract_no_accessibility_owner_user.pdf", "testWORD_protected_passtika.docx");
        assertThat(states.getOrDefault(ReadingState.TIMEOUT, List.of())).isEmpty();
    }

    private static void read(Reading reading, Path file, Map<ReadingState, List<String>> states) throws Exception {
        var start = System.nanoTime();
        var found = reading.examine(new ByteArrayInputStream(Files.readAllBytes(file)))
                .findings();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as(file.toString())
                .isLessThan(LIMIT.plusSeconds(20));
        assertThat(found.passages().stream().map(Passage::text).collect(Collectors.joining()))
                .as(file.toString())
                .doesNotContain("\u0000")
                .hasSizeLessThanOrEqualTo(2_100_000);
        states.computeIfAbsent(found.state(), s -> new ArrayList<>())
                .add(file.getFileName().toString());
    }

    private static List<Path> jars() throws IOException {
        var jars = new ArrayList<Path>();
        for (var place :
                java.util.Collections.list(TikaFilesIT.class.getClassLoader().getResources("test-documents"))) {
            var address = place.toString();
            jars.add(Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/")))));
        }
        assertThat(jars).hasSizeGreaterThanOrEqualTo(5);
        return jars;
    }
}
