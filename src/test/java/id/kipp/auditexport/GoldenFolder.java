package id.kipp.auditexport;

import id.kipp.audit.Followers;
import id.kipp.cli.OfflineStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A data folder as one version of the application leaves it, for later versions to open. One is made for each format of the
 * store, by the last version that writes it, and never again:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=id.kipp.auditexport.GoldenFolder \
 *     -Dexec.args=src/test/resources/golden/format-2.zip
 * </pre>
 */
final class GoldenFolder {

    private GoldenFolder() {}

    /** @param args the file to be written */
    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("kipp-golden");
        try (var context = OfflineStore.open(folder)) {
            Played.in(context);
            context.getBean(Followers.class).settle();
        }
        zip(folder, Path.of(args[0]));
        WholeFolder.delete(folder);
        System.exit(0);
    }

    static void unzip(String resource, Path folder) throws IOException {
        try (var zip = new ZipInputStream(GoldenFolder.class.getResourceAsStream(resource))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
    }

    static void zip(Path folder, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var all = Files.list(folder)) {
            for (var one : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(one.getFileName().toString()));
                Files.copy(one, zip);
                zip.closeEntry();
            }
        }
    }
}
