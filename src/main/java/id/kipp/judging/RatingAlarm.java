package id.kipp.judging;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Too many ratings of one thing came from one network: they are set aside until somebody decides.
 *
 * @param at when it was raised last
 * @param settledUntil what had come by then was let count
 * @param ruling null as long as nobody has decided
 */
public record RatingAlarm(
        @BsonId String id,
        long version,
        EditionId edition,
        Where where,
        Instant at,
        Instant settledUntil,
        @Nullable Ruling ruling,
        List<AuditLine> outbox)
        implements Aggregate {

    /** @param network as {@link Rater} has it */
    public record Where(String round, SubjectId subject, String network) {

        String id() {
            return subject.value() + "/" + round + "/" + network;
        }
    }

    /**
     * What a person decided.
     *
     * @param counts those that had come by then count; else those that come later are set aside, too
     */
    public record Ruling(boolean counts, AccountId by, String reason, Instant at) {}

    static RatingAlarm raised(Actor visitor, EditionId edition, Where where, Instant now) {
        return new RatingAlarm(where.id(), 1, edition, where, now, Instant.EPOCH, null, List.of())
                .with(visitor, "rating-alarm.raised", now);
    }

    /** Whether ratings from there are set aside. */
    public boolean holds() {
        return ruling == null || !ruling.counts();
    }

    /** Once more, after it was decided that what had come counts. */
    RatingAlarm again(Actor visitor, Instant now) {
        return new RatingAlarm(id, version + 1, edition, where, now, settledUntil, null, outbox)
                .with(visitor, "rating-alarm.raised", now);
    }

    RatingAlarm ruled(Actor actor, boolean counts, String reason, Instant now) {
        var said = new Ruling(counts, actor.id(), reason, now);
        return new RatingAlarm(id, version + 1, edition, where, at, counts ? now : settledUntil, said, outbox)
                .with(actor, "rating-alarm.ruled", now);
    }

    /** All of it, as it is logged; the reason only by its hash. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "round",
                where.round(),
                "proposal",
                where.subject().value(),
                "network",
                where.network(),
                "at",
                at,
                "settledUntil",
                settledUntil));
        if (ruling != null) facts.put("ruling", facts(ruling));
        return facts;
    }

    private static Map<String, Object> facts(Ruling ruling) {
        return Map.of(
                "counts",
                ruling.counts(),
                "by",
                ruling.by().value(),
                "reasonSha256",
                new Hidden(ruling.reason()),
                "at",
                ruling.at());
    }

    private RatingAlarm with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(edition.value(), actor, action, now, "rating-alarm:" + id, version, facts());
        return new RatingAlarm(id, version, edition, where, at, settledUntil, ruling, line.after(outbox));
    }
}
