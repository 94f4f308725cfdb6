package id.kipp.objection;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Moves;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** From provisional finalists to confirmed ones, once nobody can object any more. */
@Service
public class Confirmations {

    private final Objections objections;
    private final Proposals proposals;
    private final Moves moves;
    private final Editions editions;
    private final Clock clock;

    Confirmations(Objections objections, Proposals proposals, Moves moves, Editions editions, Clock clock) {
        this.objections = objections;
        this.proposals = proposals;
        this.moves = moves;
        this.editions = editions;
        this.clock = clock;
    }

    /** Provisional finalists of a group. */
    public List<Entrant> provisional(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        return at(actor, edition, group, Stage.FINALIST_PROVISIONAL);
    }

    /**
     * After the objection window: who stands becomes a finalist. Doing it again changes nothing.
     *
     * @throws Refusal {@code finalists.window-open}, {@code finalists.undecided}, {@code finalists.nobody}
     */
    public List<Entrant> confirm(Actor actor, EditionId id, String group) {
        actor.require(Role.SECRETARIAT);
        var closes = editions.get(id).objectionWindow().closes();
        if (clock.instant().isBefore(closes)) throw new Refusal(ObjectionRefusal.FINALISTS_WINDOW_OPEN, closes);
        var standing = at(actor, id, group, Stage.FINALIST_PROVISIONAL);
        if (standing.isEmpty()) throw new Refusal(ObjectionRefusal.FINALISTS_NOBODY);
        var undecided = objections.undecided(actor, id);
        var waiting = standing.stream()
                .filter(p -> undecided.contains(p.id()))
                .map(p -> p.submitted().title())
                .toList();
        if (!waiting.isEmpty())
            throw new Refusal(ObjectionRefusal.FINALISTS_UNDECIDED, waiting.size(), new Names(waiting));
        var upheld = objections.upheld(actor, id); // closed by it already, unless the server fell over in between
        var confirmed = standing.stream().filter(p -> !upheld.contains(p.id())).toList();
        confirmed.forEach(p -> moves.advance(actor, p.id(), Stage.FINALIST, "proposal.confirmed", Map.of()));
        return confirmed;
    }

    private List<Entrant> at(Actor actor, EditionId edition, String group, Stage stage) {
        return proposals.entries(actor, edition, new ProposalFilter(java.util.Set.of(stage), "", group, ""));
    }
}
