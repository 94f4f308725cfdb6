package id.kipp.auditexport;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The files of an export as somebody handed them over. The chain passes by line by line, it is the one that is long. */
final class ExportFolder {

    private final Path folder;
    private final LogFindings findings;
    private final Map<LogFile, Lines> files = new EnumMap<>(LogFile.class);
    private final Map<LogFile, Lines.Read> read = new EnumMap<>(LogFile.class);

    ExportFolder(Path folder, LogFindings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** @throws Refusal {@code verify.no-manifest}: there is nothing to check */
    byte[] manifest() {
        if (!Files.exists(folder.resolve(LogFile.MANIFEST)))
            throw new Refusal(AuditExportRefusal.VERIFY_NO_MANIFEST, folder.toString());
        try (var bytes = open(folder.resolve(LogFile.MANIFEST))) {
            return bytes.readNBytes(Lines.LONGEST + 2); // a longer one is not read further: it holds for nothing
        } catch (IOException unreadable) {
            throw new Refusal(
                    AuditExportRefusal.CLI_CANNOT_READ,
                    folder.resolve(LogFile.MANIFEST).toString());
        }
    }

    /**
     * Every file must be in the manifest, and everything in the manifest must be there.
     *
     * @param links is given the chain, link by link
     */
    void read(Manifest manifest, Consumer<Optional<Row>> links) {
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
            known.ifPresentOrElse(f -> read(f, links), () -> findings.add(name, 0, "verify.extra"));
        }
    }

    /** No pipe and no device, which might never end. */
    static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) throw new IOException(file + " is no file");
        return Files.newInputStream(file);
    }

    /** Those of a file that was not there are none. */
    Lines lines(LogFile file) {
        return files.getOrDefault(file, Lines.none(file.file));
    }

    /** Empty for a file that was not there. */
    Optional<Lines.Read> seal(LogFile file) {
        return Optional.ofNullable(read.get(file));
    }

    long count(LogFile file) {
        return seal(file).map(Lines.Read::lines).orElse(0);
    }

    private void read(LogFile file, Consumer<Optional<Row>> links) {
        IntConsumer tooLong = line -> findings.add(file.file, line, "verify.too-long");
        try (var bytes = open(folder.resolve(file.file))) {
            if (file == LogFile.CHAIN) {
                read.put(file, Lines.read(bytes, links, tooLong));
                return;
            }
            var lines = Lines.of(file.file, bytes, tooLong);
            files.put(file, lines);
            read.put(file, new Lines.Read(lines.count(), lines.sha256()));
            for (int line = 1; line <= lines.count(); line++)
                if (lines.row(line).isEmpty()) findings.add(file.file, line, "verify.not-canonical");
        } catch (IOException missing) {
            findings.add(file.file, 0, "verify.missing");
        }
    }
}
