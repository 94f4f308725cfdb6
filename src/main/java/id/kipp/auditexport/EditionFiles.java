package id.kipp.auditexport;

import id.kipp.audit.AuditEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The files that hold one edition's lines and their contents, filled in one pass over its part of the chain. */
final class EditionFiles implements AutoCloseable {

    private final Map<LogFile, WholeFolder.Out> files = new EnumMap<>(LogFile.class);

    EditionFiles(WholeFolder folder) {
        for (var file : LogFile.values())
            if (file.hasContents() || file == LogFile.LINES || file == LogFile.RANKING)
                files.put(file, folder.open(file.file));
    }

    /** A line, and its content where a file holds such contents; one that has been erased is missing, its line is not. */
    void write(AuditEntry entry) {
        out(LogFile.LINES).write(LogLine.row(entry).canonical());
        LogFile.of(entry.action()).ifPresent(file -> CanonicalReader.parse(entry.content())
                .map(content -> content.with(Map.of("line", entry.id())))
                .ifPresent(record -> write(file, record)));
    }

    private void write(LogFile file, Row record) {
        out(file).write(record.canonical());
        if (file != LogFile.DECISIONS) return;
        try {
            new LoggedDecision(record).lines().forEach(row -> out(LogFile.RANKING)
                    .write(row.canonical()));
        } catch (Row.Odd tampered) {
            return; // exported as it is: whoever checks it will find it
        }
    }

    Map<String, Manifest.Seal> seals() {
        var seals = new TreeMap<String, Manifest.Seal>();
        files.forEach((file, out) -> seals.put(file.file, out.seal()));
        return seals;
    }

    @Override
    public void close() {
        files.values().forEach(WholeFolder.Out::close);
    }

    private WholeFolder.Out out(LogFile file) {
        return java.util.Objects.requireNonNull(files.get(file));
    }
}
