package id.kipp.judging;

import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How a team came to one score: what was said, what was put to the team, what was agreed. The sheets it rests on stay as
 * they are; here stand their sealed versions by number and total.
 */
public record Consolidation(
        @BsonId SubjectInRound id,
        long version,
        EditionId edition,
        List<Message> messages,
        @Nullable Agreement proposed,
        @Nullable Agreement agreed,
        List<Basis> basis,
        List<AuditLine> outbox)
        implements Aggregate {

    /** A sealed version that the agreement rests on. */
    public record Basis(AccountId evaluator, int no, Total total) {}

    static Consolidation none(SubjectInRound id, EditionId edition) {
        return new Consolidation(id, 0, edition, List.of(), null, null, List.of(), List.of());
    }

    public SubjectId subject() {
        return id.subject();
    }

    public boolean isAgreed() {
        return agreed != null;
    }

    Consolidation said(Actor actor, Message message) {
        requireOpen();
        var all = Stream.concat(messages.stream(), Stream.of(message)).toList();
        return next(all, proposed, null, basis).with(actor, "consolidation.said", message.at(), message.facts());
    }

    /** @param seen what the actor saw standing there, null for nothing */
    Consolidation put(Actor actor, @Nullable Agreement seen, Agreement mine, List<Basis> now) {
        requireOpen();
        var agreement = mine.over(seen, proposed);
        var next = next(messages, agreement, null, now);
        return next.with(actor, "consolidation.proposed", agreement.at(), next.facts(agreement));
    }

    Consolidation confirmed(Actor actor, Instant now) {
        requireOpen();
        var next = standing().confirmedBy(actor.id());
        var put = next(messages, next, null, basis);
        return put.with(actor, "consolidation.confirmed", now, put.facts(next));
    }

    /** What is put to the team. @throws Refusal {@code consolidation.nothing-proposed} */
    Agreement standing() {
        if (proposed == null) throw new Refusal(JudgingRefusal.CONSOLIDATION_NOTHING_PROPOSED);
        return proposed;
    }

    /** @throws Refusal {@code consolidation.agreed}, {@code consolidation.moved} when something else stands there by now */
    void requireUnmoved(@Nullable Agreement seen) {
        requireOpen();
        if (!Agreement.same(seen, proposed)) throw new Refusal(JudgingRefusal.CONSOLIDATION_MOVED);
    }

    Consolidation agreed(Actor actor, Agreement agreement, List<Basis> on, Instant now) {
        requireOpen();
        var standing = agreement.on(on.stream().map(Basis::total).toList());
        var next = next(messages, standing, standing, on);
        return next.with(actor, "consolidation.agreed", now, next.facts());
    }

    /** The fact as it is logged and exported. */
    Map<String, Object> facts() {
        if (agreed == null) throw new Refusal(JudgingRefusal.CONSOLIDATION_NOT_AGREED);
        return facts(agreed);
    }

    private Map<String, Object> facts(Agreement put) {
        var facts = new HashMap<String, Object>(Map.of(
                subject().kind(),
                subject().value(),
                "score",
                put.score(),
                "reasonSha256",
                new Hidden(put.reason()),
                "proposedBy",
                put.by(),
                "by",
                put.confirmed().stream().map(AccountId::value).sorted().toList(),
                "at",
                put.at(),
                "basis",
                basis));
        if (!id.isFirst()) facts.put("round", id.round());
        if (put.way() instanceof Agreement.Way way) facts.put("way", way);
        if (put.outside() != null) facts.put("outside", true);
        return facts;
    }

    private void requireOpen() {
        if (isAgreed()) throw new Refusal(JudgingRefusal.CONSOLIDATION_AGREED);
    }

    private Consolidation next(List<Message> all, @Nullable Agreement put, @Nullable Agreement done, List<Basis> on) {
        return new Consolidation(id, version + 1, edition, all, put, done, on, outbox);
    }

    private Consolidation with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "consolidation:" + id.value(), version, facts);
        return new Consolidation(id, version, edition, messages, proposed, agreed, basis, line.after(outbox));
    }
}
