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
record LogLine(
        int no,
        String id,
        String action,
        Instant at,
        String subject,
        String contentSha256,
        long seq,
        String edition,
        String hash) {

    /** @throws RuntimeException where it does not say what such a line says */
    static LogLine of(int no, Row row) {
        var id = row.text("id");
        if (!id.equals(row.text("subject") + "/" + row.number("version"))) throw new Row.Odd("id");
        row.text("actor");
        return new LogLine(
                no,
                id,
                row.text("action"),
                row.time("at"),
                row.text("subject"),
                row.text("contentSha256"),
                row.number("seq"),
                row.text("edition"),
                row.without("seq").sha256());
    }

    /** The line as it is exported: what is hashed, and where in the chain that hash stands. */
    static Row row(AuditEntry entry) {
        return CanonicalReader.parse(entry.canonicalLine()).orElseThrow().with(Map.of("seq", entry.seq()));
    }
}
