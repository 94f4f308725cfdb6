package id.kipp.judging;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/** What one evaluator gives one proposal. */
public record ScoreSheet(
        @BsonId SheetId id,
        long version,
        EditionId edition,
        ProposalId proposal,
        AccountId evaluator,
        Marks marks,
        Instant savedAt,
        List<AuditLine> outbox)
        implements Marked<ScoreSheet> {

    static ScoreSheet blank(EditionId edition, ProposalId proposal, AccountId evaluator, String revision, Instant now) {
        var id = SheetId.of(proposal, evaluator);
        return new ScoreSheet(id, 0, edition, proposal, evaluator, Marks.blank(revision), now, List.of());
    }

    /** SHA-256 of the frozen proposal it was opened on. */
    public String revision() {
        return marks.revision();
    }

    public List<Line> lines() {
        return marks.lines();
    }

    public List<Sealed> sealed() {
        return marks.sealed();
    }

    public boolean isSealed() {
        return !marks.open();
    }

    /** The version that counts: the last sealed one, unless the sheet has been reopened since. */
    public Optional<Sealed> current() {
        return marks.current();
    }

    public Optional<Line> line(String criterion) {
        return marks.line(criterion);
    }

    @Override
    public ScoreSheet with(List<Line> written, Instant now) {
        return next(marks.with(written), now);
    }

    /** @throws Refusal {@code sheet.incomplete} naming how many criteria have no points */
    ScoreSheet seal(Actor actor, Rubric rubric, Instant now) {
        var next = next(marks.seal(rubric, now), now);
        return next.with(actor, "sheet.sealed", now, next.facts());
    }

    /** The last sealed version, as it is logged and exported. */
    Map<String, Object> facts() {
        return sealed().getLast().facts("desk", proposal, evaluator);
    }

    ScoreSheet reopened(Actor chair, String reason, Instant now) {
        var why = Typed.reason(reason, JudgingRefusal.SHEET_REASON_MISSING);
        return next(marks.reopened(), now).with(chair, "sheet.reopened", now, Map.of("reason", why));
    }

    private ScoreSheet next(Marks now, Instant at) {
        return new ScoreSheet(id, version + 1, edition, proposal, evaluator, now, at, outbox);
    }

    private ScoreSheet with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "sheet:" + id.value(), version, facts);
        return new ScoreSheet(id, version, edition, proposal, evaluator, marks, savedAt, line.after(outbox));
    }
}
