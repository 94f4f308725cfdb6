package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ReadRight;
import id.kipp.proposal.Stage;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From nomination on the edition's panelists may read, once they have signed the pact and unless they have a conflict. */
@Component
class PanelMayRead implements ReadRight {

    private static final Set<Stage> NOMINATED = EnumSet.range(Stage.NOMINATED, Stage.AWARDED);

    private final Editions editions;
    private final ConflictRegister conflicts;
    private final Pacts pacts;

    PanelMayRead(Editions editions, ConflictRegister conflicts, Pacts pacts) {
        this.editions = editions;
        this.conflicts = conflicts;
        this.pacts = pacts;
    }

    @Override
    public Set<ProposalId> readable(Actor actor, Collection<Entrant> proposals) {
        if (!actor.is(Role.PANELIST)) return Set.of();
        return proposals.stream()
                .filter(p -> NOMINATED.contains(reached(p)))
                .collect(groupingBy(Entrant::edition))
                .entrySet()
                .stream()
                .flatMap(e -> readable(actor, e.getKey(), e.getValue()))
                .collect(toSet());
    }

    private Stream<ProposalId> readable(Actor actor, EditionId id, List<Entrant> nominated) {
        var sits = editions.find(id).filter(e -> e.team().sits(actor.id())).isPresent();
        if (!sits || !pacts.signed(actor, id)) return Stream.empty();
        var known = conflicts.of(id, actor.id());
        return nominated.stream()
                .filter(p -> !known.exist(actor.id(), Judged.of(p)))
                .map(Entrant::id);
    }

    @Override
    public void explain(Actor actor, Entrant proposal) {
        if (!actor.is(Role.PANELIST) || !NOMINATED.contains(reached(proposal))) return;
        var edition = editions.find(proposal.edition());
        if (edition.filter(e -> e.team().sits(actor.id())).isPresent()) conflicts.require(actor, proposal);
    }

    private static Stage reached(Entrant proposal) {
        var closing = proposal.closing();
        return closing == null ? proposal.stage() : closing.from();
    }
}
