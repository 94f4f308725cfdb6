package id.kipp.log;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** The files of an export as somebody handed them over. */
final class ExportFolder {

    private final Path folder;
    private final Findings findings;
    private final Map<LogFile, Lines> files = new EnumMap<>(LogFile.class);

    ExportFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        for (var file : LogFile.values()) files.put(file, Lines.none(file.file));
    }

    /** @throws Refusal {@code verify.no-manifest}: there is nothing to check */
    byte[] manifest() {
        if (!Files.exists(folder.resolve(LogFile.MANIFEST)))
            throw new Refusal("verify.no-manifest", folder.toString());
        try {
            return Files.readAllBytes(folder.resolve(LogFile.MANIFEST));
        } catch (IOException unreadable) {
            throw new Refusal(
                    "cli.cannot-read", folder.resolve(LogFile.MANIFEST).toString());
        }
    }

    /** Every file must be in the manifest, and everything in the manifest must be there. */
    void read(Manifest manifest) {
        var names = new TreeSet<>(manifest.files().keySet());
        LogFile.always().forEach(f -> names.add(f.file));
        try (var inside = Files.list(folder)) {
            inside.forEach(p -> names.add(p.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        names.remove(LogFile.MANIFEST);
        for (var name : names) {
            var known = LogFile.named(name).filter(f -> manifest.files().containsKey(name));
            known.ifPresentOrElse(this::read, () -> findings.add(name, 0, "verify.extra"));
        }
    }

    Lines lines(LogFile file) {
        return files.getOrDefault(file, Lines.none(file.file));
    }

    private void read(LogFile file) {
        try {
            var lines = Lines.of(file.file, Files.readAllBytes(folder.resolve(file.file)));
            files.put(file, lines);
            for (int line = 1; line <= lines.count(); line++)
                if (lines.row(line).isEmpty()) findings.add(file.file, line, "verify.not-canonical");
        } catch (IOException missing) {
            findings.add(file.file, 0, "verify.missing");
        }
    }
}
