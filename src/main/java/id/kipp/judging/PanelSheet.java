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

/** What one panelist gives one finalist, in a hearing or on a feasibility sheet. */
public record PanelSheet(
        @BsonId String id,
        long version,
        EditionId edition,
        ProposalId proposal,
        AccountId panelist,
        Marks marks,
        Instant savedAt,
        List<AuditLine> outbox)
        implements Marked<PanelSheet> {

    static String idOf(ProposalId proposal, AccountId panelist) {
        return proposal.value() + "/" + panelist.value();
    }

    static PanelSheet blank(EditionId edition, ProposalId proposal, AccountId panelist, String revision, Instant now) {
        var id = idOf(proposal, panelist);
        return new PanelSheet(id, 0, edition, proposal, panelist, Marks.blank(revision), now, List.of());
    }

    public boolean isSealed() {
        return !marks.open();
    }

    public Optional<Sealed> current() {
        return marks.current();
    }

    public Optional<Line> line(String criterion) {
        return marks.line(criterion);
    }

    @Override
    public PanelSheet with(List<Line> written, Instant now) {
        return next(marks.with(written), now);
    }

    /** @throws Refusal {@code sheet.incomplete} */
    PanelSheet seal(Actor actor, Rubric rubric, Instant now) {
        var next = next(marks.seal(rubric, now), now);
        return next.with(actor, "panel-sheet.sealed", now, next.facts());
    }

    /** The last sealed version, as it is logged and exported. */
    Map<String, Object> facts() {
        return marks.sealed().getLast().facts("panel", proposal, panelist);
    }

    PanelSheet reopened(Actor chair, String reason, Instant now) {
        var why = Typed.reason(reason, JudgingRefusal.SHEET_REASON_MISSING);
        return next(marks.reopened(), now).with(chair, "panel-sheet.reopened", now, Map.of("reason", why));
    }

    private PanelSheet next(Marks now, Instant at) {
        return new PanelSheet(id, version + 1, edition, proposal, panelist, now, at, outbox);
    }

    private PanelSheet with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "panel-sheet:" + id, version, facts);
        return new PanelSheet(id, version, edition, proposal, panelist, marks, savedAt, line.after(outbox));
    }
}
