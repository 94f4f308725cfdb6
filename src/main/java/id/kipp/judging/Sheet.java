package id.kipp.judging;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What one judge gives one proposal in one round.
 *
 * @param aside it was sealed under a conflict of interest that was found later: it is kept and does not count
 * @param trail what its lines are about, where they were begun under another name than its id
 */
public record Sheet(
        @BsonId SheetId id,
        long version,
        EditionId edition,
        SheetKey key,
        Marks marks,
        Instant savedAt,
        @Nullable Aside aside,
        @Nullable String trail,
        List<AuditLine> outbox)
        implements Aggregate {

    static Sheet blank(EditionId edition, SheetKey key, String revision, Instant now) {
        return new Sheet(key.id(), 0, edition, key, Marks.blank(revision), now, null, null, List.of());
    }

    public String round() {
        return key.round();
    }

    public SubjectId subject() {
        return key.subject();
    }

    public AccountId judge() {
        return key.judge();
    }

    public List<Line> lines() {
        return marks.lines();
    }

    public List<Sealed> sealed() {
        return marks.sealed();
    }

    public boolean isSealed() {
        return !marks.open() && aside == null;
    }

    /** The version that counts: the last sealed one, unless the sheet has been reopened or set aside since. */
    public Optional<Sealed> current() {
        return aside == null ? marks.current() : Optional.empty();
    }

    public Optional<Line> line(String criterion) {
        return marks.line(criterion);
    }

    Sheet with(List<Line> written, Instant now) {
        return next(marks.with(written), now);
    }

    /** @throws Refusal {@code sheet.incomplete} naming how many criteria have no points */
    Sheet seal(Actor actor, Rubric rubric, Instant now) {
        var next = next(marks.seal(rubric, now), now);
        return next.with(actor, "sheet.sealed", now, next.facts());
    }

    Sheet reopened(Actor chair, String reason, Instant now) {
        var why = Typed.reason(reason, JudgingRefusal.SHEET_REASON_MISSING);
        if (aside != null) throw new Refusal(JudgingRefusal.SHEET_NOT_SEALED);
        return next(marks.reopened(), now).with(chair, "sheet.reopened", now, Map.of("reason", why));
    }

    /** It is kept as it was sealed, and counts no more. */
    Sheet setAside(Actor actor, String reason, Instant now) {
        var next = new Sheet(
                id, version + 1, edition, key, marks, savedAt, new Aside(actor.id(), reason, now), trail, outbox);
        var last = sealed().getLast();
        return next.with(actor, "sheet.set-aside", now, last.asideFacts(key, reason, now));
    }

    /** It was set aside for an alarm that was none: open, to be {@link #sealedAgain} as it was. */
    Sheet takenBack(Actor actor, String reason, Instant now) {
        var next = new Sheet(id, version + 1, edition, key, marks.reopened(), savedAt, null, trail, outbox);
        return next.with(actor, "sheet.reopened", now, Map.of("reason", reason));
    }

    Sheet sealedAgain(Actor actor, Instant now) {
        var next = next(marks.sealedAgain(now), savedAt);
        return next.with(actor, "sheet.sealed", now, next.facts());
    }

    /** By a member of the public. */
    Sheet by(Rater rater) {
        return new Sheet(id, version, edition, key, marks.by(rater), savedAt, aside, trail, outbox);
    }

    /** The last sealed version, as it is logged and exported. */
    Map<String, Object> facts() {
        var facts = sealed().getLast().facts(key);
        if (!(marks.rater() instanceof Rater rater)) return facts;
        var rated = new HashMap<>(facts);
        rated.put("relation", rater.relation());
        return rated;
    }

    /** What its lines say they are about. */
    String about() {
        return trail == null ? "sheet:" + id.value() : trail;
    }

    private Sheet next(Marks now, Instant at) {
        return new Sheet(id, version + 1, edition, key, now, at, aside, trail, outbox);
    }

    private Sheet with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, about(), version, facts);
        return new Sheet(id, version, edition, key, marks, savedAt, aside, trail, line.after(outbox));
    }
}
