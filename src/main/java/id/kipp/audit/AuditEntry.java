package id.kipp.audit;

import id.kipp.store.Flat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A line that has been chained. The link is {@code {line, prev, seq}}: {@code hash} is the SHA-256 of its canonical form,
 * {@code line} that of the canonical line, {@code prev} the hash before it, 64 zeros for the first. Content, MAC and the
 * time of chaining lie beside it and are not part of it.
 *
 * @param id unique: the subject, a slash, the version
 * @param about the id in the subject, without what stands before the colon and after the first slash: by it all lines about
 *     one proposal are found, whatever they are of it
 * @param chainedAt when the relay put it here
 * @param late the line's own day in Jakarta where it was chained on another one, {@code 2026-05-04}
 */
public record AuditEntry(
        @BsonId String id,
        @Flat Link link,
        @Flat Said said,
        @Flat Beside beside,
        String about,
        Instant chainedAt,
        @Nullable String late) {

    record Link(long seq, String prev, String hash, String line) {}

    /** The line itself. */
    record Said(
            @Nullable String edition,
            String actor,
            String action,
            Instant at,
            String subject,
            long version,
            String contentSha256) {}

    /** Where content and MAC were not asked for, they are empty. */
    record Beside(String content, String mac) {
        Beside {
            content = Objects.requireNonNullElse(content, "");
            mac = Objects.requireNonNullElse(mac, "");
        }
    }

    static final String GENESIS = "0".repeat(64);

    static AuditEntry after(@Nullable AuditEntry last, AuditLine line, Instant now) {
        var seq = last == null ? 1 : last.seq() + 1;
        var prev = last == null ? GENESIS : last.hash();
        var sha = Canonical.sha256(line.canonical());
        return new AuditEntry(
                line.id(),
                new Link(seq, prev, Canonical.sha256(link(sha, prev, seq)), sha),
                new Said(
                        line.edition(),
                        line.actor(),
                        line.action(),
                        line.at(),
                        line.subject(),
                        line.version(),
                        Canonical.sha256(line.content())),
                new Beside(line.content(), line.mac() == null ? "" : line.mac()),
                about(line.subject()),
                now,
                late(line.at(), now));
    }

    public long seq() {
        return link.seq();
    }

    public String prev() {
        return link.prev();
    }

    public String hash() {
        return link.hash();
    }

    public String line() {
        return link.line();
    }

    public @Nullable String edition() {
        return said.edition();
    }

    public String actor() {
        return said.actor();
    }

    public String action() {
        return said.action();
    }

    public Instant at() {
        return said.at();
    }

    public String subject() {
        return said.subject();
    }

    public long version() {
        return said.version();
    }

    public String contentSha256() {
        return said.contentSha256();
    }

    public String content() {
        return beside.content();
    }

    public String mac() {
        return beside.mac();
    }

    /** The id of what it is about: the subject without its kind. */
    public String subjectId() {
        return subject().substring(subject().indexOf(':') + 1);
    }

    /** A text of its content; empty where the content has none of that name. */
    public Optional<String> text(String fact) {
        return Facts.text(content(), fact);
    }

    /** The link as it is exported, with its hash: says nothing of what was done. */
    public String canonicalLink() {
        return Canonical.json(Map.of("hash", hash(), "line", line(), "prev", prev(), "seq", seq()));
    }

    /** The line as it is exported; its SHA-256 is {@code line}. */
    public String canonicalLine() {
        var map = new TreeMap<String, Object>();
        map.put("action", action());
        map.put("actor", actor());
        map.put("at", at());
        map.put("contentSha256", contentSha256());
        map.put("edition", edition());
        map.put("id", id);
        map.put("subject", subject());
        map.put("version", version());
        return Canonical.json(map);
    }

    /** Whether it was chained on another day than its own; honest where the application stood still over midnight. */
    public boolean isLate() {
        return late != null;
    }

    static String about(String subject) {
        var id = subject.substring(subject.indexOf(':') + 1);
        var slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    private static @Nullable String late(Instant at, Instant now) {
        var day = LocalDate.ofInstant(at, Days.WIB);
        return day.equals(LocalDate.ofInstant(now, Days.WIB)) ? null : day.toString();
    }

    /** What the MAC beside it is of. */
    AuditLine asLine() {
        return new AuditLine(edition(), actor(), action(), at(), subject(), version(), content(), mac());
    }

    /** The hash that this link should have, whatever it says it has. */
    String expectedHash() {
        return Canonical.sha256(link(line(), prev(), seq()));
    }

    private static String link(String line, String prev, long seq) {
        return Canonical.json(Map.of("line", line, "prev", prev, "seq", seq));
    }
}
