package id.kipp.auditexport;

import id.kipp.audit.AuditEntry;
import java.time.Instant;
import java.util.Map;

/**
 * What was done, as {@code lines.jsonl} has it.
 *
 * @param no the line of the file it stands in, counted from 1
 * @param hash the SHA-256 that the chain's link {@code seq} must hold
 */
record LogLine(int no, Row row, Instant time, String hash) {

    /** @throws RuntimeException where it does not say what such a line says */
    static LogLine of(int no, Row row) {
        var line = new LogLine(no, row, row.time("at"), row.without("seq").sha256());
        if (!line.id().equals(line.subject() + "/" + line.version())) throw new Row.Odd("id");
        row.number("seq");
        for (var field : new String[] {"action", "actor", "contentSha256", "edition"}) row.text(field);
        return line;
    }

    String id() {
        return row.text("id");
    }

    String action() {
        return row.text("action");
    }

    String actor() {
        return row.text("actor");
    }

    String at() {
        return row.text("at");
    }

    String subject() {
        return row.text("subject");
    }

    long version() {
        return row.number("version");
    }

    long seq() {
        return row.number("seq");
    }

    /** The line as it is exported: what is hashed, and where in the chain that hash stands. */
    static Row row(AuditEntry entry) {
        return CanonicalReader.parse(entry.canonicalLine()).orElseThrow().with(Map.of("seq", entry.seq()));
    }
}
