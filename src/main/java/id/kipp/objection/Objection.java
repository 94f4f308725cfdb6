package id.kipp.objection;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a provisional finalist, or a word in its favour.
 *
 * @param id what the writer quotes when asking about it
 * @param language the language the writer is answered in
 */
public record Objection(
        @BsonId String id,
        long version,
        EditionId edition,
        ProposalId proposal,
        Filing filing,
        String language,
        State state,
        @Nullable Decision decision,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    public enum State {
        /** Waits for a decision. */
        OPEN,
        UPHELD,
        REJECTED,
        /** In favour: nothing to decide. */
        NOTED
    }

    /** What the secretariat decided, and why. */
    public record Decision(boolean upheld, String reason, AccountId by, Instant at) {}

    static Objection raised(
            Actor actor,
            String id,
            EditionId edition,
            ProposalId proposal,
            Filing filing,
            String language,
            Instant now) {
        var state = filing.kind() == Filing.Kind.OBJECTION ? State.OPEN : State.NOTED;
        var none = new Objection(id, 0, edition, proposal, filing, language, state, null, now, List.of());
        return none.next(state, null).with(actor, "objection.raised", now);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** @throws Refusal {@code objection.decided}, {@code objection.reason-missing} */
    Objection decided(Actor actor, boolean upheld, String reason, Instant now) {
        if (!isOpen()) throw new Refusal(ObjectionRefusal.DECIDED);
        var why = Typed.reason(reason, ObjectionRefusal.REASON_MISSING);
        var decided = new Decision(upheld, why, actor.id(), now);
        return next(upheld ? State.UPHELD : State.REJECTED, decided)
                .with(actor, upheld ? "objection.upheld" : "objection.rejected", now);
    }

    /** The fact as it is logged and exported: who wrote and what, only by one hash over all of it. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("edition", edition);
        facts.put("proposal", proposal);
        facts.put("kind", filing.kind());
        facts.put("state", state);
        facts.put("at", at);
        facts.put("language", language);
        facts.put("filingSha256", new Hidden(filing));
        facts.put("decisionSha256", new Hidden(decision));
        return facts;
    }

    private Objection next(State now, @Nullable Decision made) {
        return new Objection(id, version + 1, edition, proposal, filing, language, now, made, at, outbox);
    }

    private Objection with(Actor actor, String action, Instant when) {
        var line = AuditLine.of(edition.value(), actor, action, when, "objection:" + id, version, facts());
        return new Objection(id, version, edition, proposal, filing, language, state, decision, at, line.after(outbox));
    }
}
