package id.kipp.auditexport;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** An export as one file, to be carried away from a screen. */
@Service
public class Zipped {

    private final Exports exports;

    Zipped(Exports exports) {
        this.exports = exports;
    }

    /**
     * A temporary file; whoever asked for it deletes it.
     *
     * @throws Refusal as {@link Exports#write}
     */
    public Path write(Actor actor, EditionId edition, boolean names, DoubleConsumer progress) {
        actor.require(Role.SECRETARIAT);
        try {
            var folder = Files.createTempDirectory("kipp-log");
            try {
                var export = folder.resolve(edition.value());
                exports.write(actor, edition, names, export, progress);
                return zip(export, edition);
            } finally {
                WholeFolder.delete(folder);
            }
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal(AuditExportRefusal.EXPORT_CANNOT_WRITE, edition.value()).initCause(unwritable);
        }
    }

    private static Path zip(Path export, EditionId edition) throws IOException {
        var file = Files.createTempFile("kipp-log", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var inside = Files.list(export)) {
            for (var path : inside.sorted().toList()) {
                zip.putNextEntry(new ZipEntry("kipp-log-" + edition.value() + "/" + path.getFileName()));
                Files.copy(path, zip);
            }
        }
        return file;
    }
}
