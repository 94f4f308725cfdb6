package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar, from its first class on. */
class LauncherIT {

    private static final String JAR = "target/kipp.jar";
    private static final int JAVA_8 = 52;

    @Test
    void even_java_8_can_read_the_first_class() throws IOException {
        try (var jar = new JarFile(JAR)) {
            var first =
                    jar.getManifest().getMainAttributes().getValue("Main-Class").replace('.', '/') + ".class";
            try (var bytes = new DataInputStream(jar.getInputStream(jar.getEntry(first)))) {
                assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
                assertThat(bytes.readInt()).isEqualTo(JAVA_8); // minor 0, then major
            }
        }
    }

    @Test
    void an_older_java_is_told_what_is_needed() throws Exception {
        var old = javas().filter(java -> java.toString().matches(".*\\b(8|11|17|21)\\b.*"))
                .findFirst();
        assumeThat(old).as("an older Java to try it with").isPresent();
        assertThat(run(old.orElseThrow().toString(), "-jar", JAR, "plan", "--lang", "en"))
                .matches("KIPP needs Java 25 or newer; this is Java [0-9.]+\\.\n2");
    }

    @Test
    void a_command_runs_from_the_jar() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(java, "-jar", JAR, "plan", "--help", "--lang", "en"))
                .contains("--proposals")
                .endsWith("\n0");
    }

    @Test
    void it_says_which_libraries_it_holds_and_under_which_licences() throws IOException {
        try (var jar = new JarFile(JAR)) {
            var said = JsonMapper.shared()
                    .readTree(jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json")))
                    .path("components")
                    .valueStream()
                    .toList();
            assertThat(said.stream()
                            .map(c -> c.path("hashes").path(0).path("content").asString()))
                    .as("bash .ci/sbom writes anew what is in the jar")
                    .containsExactlyInAnyOrderElementsOf(libraries(jar));
            assertThat(said).allMatch(c -> !c.path("licenses").isEmpty());
        }
    }

    /** By hash, without what Boot itself adds to unpack the jar. */
    private static List<String> libraries(JarFile jar) {
        return jar.stream()
                .filter(e -> e.getName().matches("BOOT-INF/lib/(?!spring-boot-jarmode)[^/]+\\.jar"))
                .map(e -> {
                    try (var bytes = jar.getInputStream(e)) {
                        return DigestUtils.sha256Hex(bytes);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.replace("\r", "") + process.waitFor();
    }

    private static Stream<Path> javas() throws IOException {
        var usual = Path.of("/usr/lib/jvm");
        try (var homes = Files.isDirectory(usual) ? Files.list(usual) : Stream.<Path>empty()) {
            return homes.map(home -> home.resolve("bin/java")).filter(Files::isExecutable).sorted().toList().stream();
        }
    }
}
