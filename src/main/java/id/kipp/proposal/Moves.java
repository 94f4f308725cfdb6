package id.kipp.proposal;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Causes;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Moves proposals because of a chained line, once for each line however often it comes: what was taken back by people since
 * then stays as they left it.
 */
@Service
public class Moves {

    private final ProposalStore store;
    private final Causes causes;
    private final Clock clock;

    Moves(ProposalStore store, Causes causes, Clock clock) {
        this.store = store;
        this.causes = causes;
        this.clock = clock;
    }

    /** One that stands elsewhere by now stays there. */
    public void advance(
            Actor actor, AuditEntry because, ProposalId id, Stage from, Stage to, String action, Map<String, ?> facts) {
        actor.require(Role.SECRETARIAT);
        var all = new HashMap<String, Object>(facts);
        all.put(Causes.FACT, because.id());
        open(because, id)
                .filter(p -> p.stage() == from)
                .ifPresent(p -> store.save(p.moveTo(actor, to, action, clock.instant(), all)));
    }

    /**
     * Back where a list left it out, for the same letter to bring it in: its cause names the line and what it did first, so that what
     * comes then is not taken for done. What ended otherwise stays ended.
     */
    public void readmit(Actor actor, AuditEntry because, ProposalId id, Closing.Outcome left, Said said) {
        actor.require(Role.SECRETARIAT);
        var proposal = store.get(id);
        if (!(proposal.closing() instanceof Closing end) || end.outcome() != left) return;
        var back = because.id() + "/back";
        if (causes.have(back, proposal.subject(), proposal.outbox())) return;
        var cause = Map.of(Causes.FACT, back);
        store.save(proposal.reopened(actor, said.reason(), said.letter(), clock.instant(), cause));
    }

    /** Back into the competition because a letter admits what the one before had not; {@link #advance} moves it on. */
    public void admitAnew(Actor actor, AuditEntry because, ProposalId id, String letter) {
        actor.require(Role.SECRETARIAT);
        var proposal = store.get(id);
        var back = because.id() + "/back";
        if (proposal.stage() != Stage.CLOSED
                || proposal.course().anew() == null
                || causes.have(back, proposal.subject(), proposal.outbox())) return;
        store.save(proposal.readmitted(actor, letter, clock.instant(), Map.of(Causes.FACT, back)));
    }

    /** One that stands elsewhere by now stays there. */
    public void close(
            Actor actor, AuditEntry because, ProposalId id, Stage from, Closing.Outcome outcome, String reason) {
        actor.require(Role.SECRETARIAT);
        open(because, id).filter(p -> p.stage() == from).ifPresent(p -> end(actor, because, p, outcome, reason));
    }

    /** Ends as a letter says; one that has got further by now stays where it is. */
    public void announceEnd(
            Actor actor, AuditEntry because, ProposalId id, Set<Stage> from, Closing.Outcome outcome, Said said) {
        actor.require(Role.SECRETARIAT);
        open(because, id).filter(p -> from.contains(p.stage())).ifPresent(p -> {
            var end = new Closing(outcome, said.reason(), p.stage(), actor.id(), clock.instant(), said.letter());
            store.save(p.closed(actor, end, Map.of(Causes.FACT, because.id())));
        });
    }

    /** Back to its institution with what a letter says is missing; one that stands elsewhere by now stays there. */
    public void giveBack(Actor actor, AuditEntry because, ProposalId id, Said said, Instant until) {
        actor.require(Role.SECRETARIAT);
        open(because, id).filter(p -> p.stage() == Stage.SUBMITTED).ifPresent(p -> {
            var note = new Note(actor.id(), clock.instant(), Stage.SUBMITTED, said.reason());
            var facts = Map.of("letter", said.letter(), Causes.FACT, because.id());
            store.save(p.givenBack(actor, note, until, facts));
        });
    }

    /** Called otherwise as a letter says; it stays where it is. */
    public void correct(Actor actor, AuditEntry because, ProposalId id, Correction called, String letter) {
        actor.require(Role.SECRETARIAT);
        var proposal = store.get(id);
        var cause = because.id() + "/called"; // the same letter may move it, too
        if (causes.have(cause, proposal.subject(), proposal.outbox())) return;
        var facts = Map.of("letter", letter, Causes.FACT, cause);
        var next = proposal.called(actor, called, clock.instant(), facts);
        if (next != proposal) store.save(next);
    }

    /** What a letter says of a proposal. */
    public record Said(String letter, String reason) {}

    private Optional<Proposal> open(AuditEntry because, ProposalId id) {
        return Optional.of(store.get(id))
                .filter(p -> p.stage() != Stage.CLOSED)
                .filter(p -> !causes.have(because.id(), p.subject(), p.outbox()));
    }

    private void end(Actor actor, AuditEntry because, Proposal proposal, Closing.Outcome outcome, String reason) {
        var cause = Map.of(Causes.FACT, because.id());
        store.save(proposal.closed(actor, outcome, reason, clock.instant(), cause));
    }
}
