package id.kipp.proposal;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the agency says of single passages while it reads; kept until it returns the proposal, and shared by its admins. */
@Service
public class Remarks {

    /** Of the passage that is quoted. */
    private static final int PASSAGE_MAX = 700;

    private final ProposalStore proposals;
    private final RemarkStore store;
    private final ProposalAccess access;
    private final Clock clock;

    Remarks(ProposalStore proposals, RemarkStore store, ProposalAccess access, Clock clock) {
        this.proposals = proposals;
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** First to last. @throws Refusal {@code proposal.not-your-agency} */
    public List<Remark> of(Actor actor, ProposalId id) {
        access.requireAgency(actor, told(id));
        return store.of(id);
    }

    /**
     * Keeps one more, and hands back all.
     *
     * @throws Refusal {@code proposal.not-your-agency}, {@code proposal.note-missing}, {@code proposal.too-many-remarks}; {@code
     *     proposal.cannot-move} once it no longer lies at the agency
     */
    public List<Remark> add(Actor actor, ProposalId id, String place, String passage, String text) {
        requireAtAgency(actor, id);
        var said = Typed.reason(text, ProposalRefusal.NOTE_MISSING);
        var quoted = Typed.atMost(passage, PASSAGE_MAX);
        var one = new Remark(Typed.atMost(place, Typed.LINE_MAX), quoted, said, actor.id(), clock.instant());
        return store.update(id, sheet -> sheet.with(one));
    }

    /** Takes one back, whoever of the agency made it, and hands back the others. @throws Refusal as {@link #add} */
    public List<Remark> remove(Actor actor, ProposalId id, Remark one) {
        requireAtAgency(actor, id);
        return store.update(id, sheet -> sheet.without(one));
    }

    private void requireAtAgency(Actor actor, ProposalId id) {
        var proposal = told(id);
        access.requireAgency(actor, proposal);
        if (proposal.stage() != Stage.AT_AGENCY)
            throw new Refusal(ProposalRefusal.CANNOT_MOVE, proposal.stage().term(), Stage.RETURNED.term());
    }

    private Proposal told(ProposalId id) {
        return proposals.get(id).asAnnounced();
    }
}
