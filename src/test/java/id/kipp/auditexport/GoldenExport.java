package id.kipp.auditexport;

import id.kipp.cli.OfflineStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An export as one version of the application writes it, for the verifiers of later versions to hold. One is made for each
 * format of the log, by the last version that writes it, and never again (signed anew once, with a key of its own and the day
 * of the export after that of the last root: they were made with roots of days to come):
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=id.kipp.auditexport.GoldenExport \
 *     -Dexec.args=src/test/resources/golden/export-2.zip
 * </pre>
 */
final class GoldenExport {

    private GoldenExport() {}

    /** @param args the file to be written: the export, the public key and the last root */
    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("kipp-golden");
        try (var context = OfflineStore.open(folder.resolve("data"))) {
            var play = Played.in(context);
            var export = Played.export(context, play, play.secretary, folder.resolve("ekspor"));
            Played.key(context, export);
            Played.root(context, export);
            GoldenFolder.zip(export, Path.of(args[0]));
        }
        WholeFolder.delete(folder);
        System.exit(0);
    }
}
