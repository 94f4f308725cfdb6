package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The yearly question to the adopter of a replica, and the last answer by its link. An answer takes no step: that what stopped
 * is ended stays with a person.
 *
 * @param id of the replication
 * @param code SHA-256 of what stands in the link that is out, which is kept nowhere; empty where none is
 * @param askedAt when the last question was sent
 * @param said the last answer; null where there was none
 * @param waits since when somebody has to do something: answer, or record that it stopped; null: nobody has
 */
public record ReplicaPulse(
        @BsonId ReplicationId id,
        long version,
        String code,
        @Nullable Instant askedAt,
        @Nullable Said said,
        @Nullable Instant waits,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "replica-pulse";

    /** @param why of what has stopped; null of what runs */
    public record Said(Running running, @Nullable StopReason why, Instant at) {}

    static ReplicaPulse none(ReplicationId id) {
        return new ReplicaPulse(id, 0, "", null, null, null, List.of());
    }

    /** Said by the link that was out last, and no person has recorded it yet. */
    boolean isSaidToBeStopped() {
        return code.isEmpty() && waits != null && said != null && said.running() == Running.STOPPED;
    }

    /** Before the letter: killed in between it is still due, and asked with another link. */
    ReplicaPulse asking(Actor clockwork, String hash, Instant now) {
        return next(hash, askedAt, said, waits == null ? now : waits).lined(clockwork, "replica-pulse.asked", now);
    }

    /** The letter is on its way. */
    ReplicaPulse asked(Actor clockwork, Instant now) {
        return next(code, now, said, waits).lined(clockwork, "replica-pulse.asked", now);
    }

    ReplicaPulse saying(Actor actor, Said now) {
        var waiting = now.running() == Running.STOPPED ? now.at() : null;
        return next("", askedAt, now, waiting).lined(actor, "replica-pulse.said", now.at());
    }

    /** A person has taken the step meanwhile. */
    ReplicaPulse settled(Actor clockwork, Instant now) {
        return waits == null ? this : next("", askedAt, said, null).lined(clockwork, "replica-pulse.settled", now);
    }

    private ReplicaPulse next(String hash, @Nullable Instant asked, @Nullable Said word, @Nullable Instant waiting) {
        return new ReplicaPulse(id, version + 1, hash, asked, word, waiting, outbox);
    }

    private ReplicaPulse lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id.value(), version, facts());
        return new ReplicaPulse(id, version, code, askedAt, said, waits, line.after(outbox));
    }

    /** All of it, as it is logged; what is not known is left out. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of("code", code));
        if (askedAt != null) facts.put("askedAt", askedAt);
        if (said != null) facts.put("said", said);
        if (waits != null) facts.put("waits", waits);
        return facts;
    }
}
