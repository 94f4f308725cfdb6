package id.kipp.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A link of the chain. {@code hash} is the SHA-256 of the canonical entry without {@code hash} and {@code content}; {@code
 * prev} is the hash before it, 64 zeros for the first. The content stays beside the link and is not part of it.
 */
public record AuditEntry(
        @BsonId String id,
        long seq,
        String prev,
        String hash,
        String actor,
        String action,
        Instant at,
        String subject,
        String contentSha256,
        String content) {

    static final String GENESIS = "0".repeat(64);

    static AuditEntry after(long seq, String prev, String id, AuditLine line) {
        var sha = Canonical.sha256(line.content());
        var open = new AuditEntry(
                id, seq, prev, "", line.actor(), line.action(), line.at(), line.subject(), sha, line.content());
        return new AuditEntry(
                id,
                seq,
                prev,
                open.hashOfContent(),
                line.actor(),
                line.action(),
                line.at(),
                line.subject(),
                sha,
                line.content());
    }

    /** What is exported: the entry in canonical form, with its hash. */
    public String canonical() {
        var map = link();
        map.put("hash", hash);
        return Canonical.json(map);
    }

    /** The link alone. What a line hashes may be nobody's to read yet, such as a sealed score. */
    AuditEntry withoutContent() {
        return new AuditEntry(id, seq, prev, hash, actor, action, at, subject, contentSha256, "");
    }

    String hashOfContent() {
        return Canonical.sha256(Canonical.json(link()));
    }

    private Map<String, Object> link() {
        var map = new TreeMap<String, Object>();
        map.put("actor", actor);
        map.put("action", action);
        map.put("at", at);
        map.put("contentSha256", contentSha256);
        map.put("id", id);
        map.put("prev", prev);
        map.put("seq", seq);
        map.put("subject", subject);
        return map;
    }
}
