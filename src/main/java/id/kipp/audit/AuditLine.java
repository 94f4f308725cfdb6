package id.kipp.audit;

import id.kipp.kernel.Actor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of one write; it lies in the outbox of the document it is about until the relay has chained it.
 * Salt and MAC are made when it is written ({@link LineCodec}), so no store can forget them; before, the salt is empty and
 * the MAC null.
 *
 * @param edition whose log it belongs to; null for what belongs to none
 * @param actor the account id of who did it
 * @param action a translation key under {@code audit.}, such as {@code proposal.submitted}
 * @param subject what it is about, such as {@code proposal:P-1}; with the version it is unique
 * @param content the facts in canonical form, a salt among them; only their SHA-256 is part of the line
 * @param mac over the line and its content, in hexadecimal; empty where somebody wrote it without one
 */
public record AuditLine(
        @Nullable String edition,
        String actor,
        String action,
        Instant at,
        String subject,
        long version,
        String content,
        @Nullable String mac) {

    static final String SALT = "salt";
    private static final String UNSALTED = "\"salt\":\"\"";

    public static AuditLine of(
            @Nullable String edition,
            Actor actor,
            String action,
            Instant at,
            String subject,
            long version,
            Map<String, ?> content) {
        return open(edition, actor.id().value(), action, at, subject, version, content);
    }

    /** @param actor an account id */
    static AuditLine open(
            @Nullable String edition,
            String actor,
            String action,
            Instant at,
            String subject,
            long version,
            Map<String, ?> content) {
        var salted = new HashMap<String, Object>(content);
        salted.putIfAbsent(SALT, "");
        return new AuditLine(edition, actor, action, at, subject, version, Canonical.json(salted), null);
    }

    /** The outbox with this line added; lines already handed over may come back, the relay knows them. */
    public List<AuditLine> after(List<AuditLine> outbox) {
        return Stream.concat(outbox.stream(), Stream.of(this)).toList();
    }

    /** Unique in the chain. */
    public String id() {
        return subject + "/" + version;
    }

    /** What a link holds the SHA-256 of, and what an edition's export shows. */
    String canonical() {
        var map = new TreeMap<String, Object>();
        map.put("action", action);
        map.put("actor", actor);
        map.put("at", at);
        map.put("contentSha256", Canonical.sha256(content));
        map.put("edition", edition);
        map.put("id", id());
        map.put("subject", subject);
        map.put("version", version);
        return Canonical.json(map);
    }

    boolean isOpen() {
        return mac == null;
    }

    /** With a salt, unless its facts brought one of their own. */
    AuditLine salted(String salt) {
        var place = content.indexOf(UNSALTED);
        if (place < 0) return this;
        if (place != content.lastIndexOf(UNSALTED)) throw new IllegalStateException("two places for a salt: " + id());
        var end = place + UNSALTED.length() - 1;
        return new AuditLine(
                edition,
                actor,
                action,
                at,
                subject,
                version,
                content.substring(0, end) + salt + content.substring(end),
                mac);
    }

    /** With the hashes of what is hidden in its content. */
    AuditLine hashed(IntFunction<String> salt) {
        return new AuditLine(edition, actor, action, at, subject, version, Hidden.hashed(content, salt), mac);
    }

    AuditLine with(String code) {
        return new AuditLine(edition, actor, action, at, subject, version, content, code);
    }
}
