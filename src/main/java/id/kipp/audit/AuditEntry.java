package id.kipp.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A line that has been chained. The link is {@code {line, prev, seq}}: {@code hash} is the SHA-256 of its canonical form,
 * {@code line} that of the canonical line, {@code prev} the hash before it, 64 zeros for the first. Content, MAC and the
 * time of chaining lie beside it and are not part of it.
 *
 * @param id unique: the subject, a slash, the version
 * @param chainedAt when the relay put it here
 */
public record AuditEntry(
        @BsonId String id,
        long seq,
        String prev,
        String hash,
        String line,
        @Nullable String edition,
        String actor,
        String action,
        Instant at,
        String subject,
        long version,
        String contentSha256,
        String content,
        String mac,
        Instant chainedAt) {

    static final String GENESIS = "0".repeat(64);

    static AuditEntry after(@Nullable AuditEntry last, AuditLine line, Instant now) {
        var seq = last == null ? 1 : last.seq + 1;
        var prev = last == null ? GENESIS : last.hash;
        var sha = Canonical.sha256(line.canonical());
        return new AuditEntry(
                line.id(),
                seq,
                prev,
                Canonical.sha256(link(sha, prev, seq)),
                sha,
                line.edition(),
                line.actor(),
                line.action(),
                line.at(),
                line.subject(),
                line.version(),
                Canonical.sha256(line.content()),
                line.content(),
                line.mac() == null ? "" : line.mac(),
                now);
    }

    /** The link as it is exported, with its hash: says nothing of what was done. */
    public String canonicalLink() {
        return Canonical.json(Map.of("hash", hash, "line", line, "prev", prev, "seq", seq));
    }

    /** The line as it is exported; its SHA-256 is {@code line}. */
    public String canonicalLine() {
        var map = new TreeMap<String, Object>();
        map.put("action", action);
        map.put("actor", actor);
        map.put("at", at);
        map.put("contentSha256", contentSha256);
        map.put("edition", edition);
        map.put("id", id);
        map.put("subject", subject);
        map.put("version", version);
        return Canonical.json(map);
    }

    /** The line alone. Its content may be nobody's to read yet, such as a sealed score. */
    AuditEntry withoutContent() {
        return new AuditEntry(
                id,
                seq,
                prev,
                hash,
                line,
                edition,
                actor,
                action,
                at,
                subject,
                version,
                contentSha256,
                "",
                "",
                chainedAt);
    }

    /** What the MAC beside it is of. */
    AuditLine asLine() {
        return new AuditLine(edition, actor, action, at, subject, version, content, mac);
    }

    /** The hash that this link should have, whatever it says it has. */
    String expectedHash() {
        return Canonical.sha256(link(line, prev, seq));
    }

    private static String link(String line, String prev, long seq) {
        return Canonical.json(Map.of("line", line, "prev", prev, "seq", seq));
    }
}
