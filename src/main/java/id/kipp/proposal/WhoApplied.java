package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who has something in an edition, whatever it says. */
@Service
public class WhoApplied {

    private final ProposalStore store;

    WhoApplied(ProposalStore store) {
        this.store = store;
    }

    /** Units and agencies. */
    public record Owners(Set<UnitId> units, Set<AgencyId> agencies) {

        private void add(UnitId unit, AgencyId agency) {
            units.add(unit);
            agencies.add(agency);
        }
    }

    /** Whose proposals are at one of these stages. */
    public Owners owners(Actor actor, EditionId edition, Set<Stage> stages) {
        actor.require(Role.SECRETARIAT);
        var owners = new Owners(new HashSet<>(), new HashSet<>());
        store.unfinished(edition, stages).forEach(o -> owners.add(o.unit(), o.agency()));
        return owners;
    }

    /**
     * Whose proposals are at one of these stages and were entered in this group and category: as submitted, or as the draft says
     * while nothing is.
     *
     * @param group empty: any
     * @param category empty: any
     */
    public Owners owners(Actor actor, EditionId edition, Set<Stage> stages, String group, String category) {
        actor.require(Role.SECRETARIAT);
        var all = store.applied(edition, stages);
        var drafts = store.chosenInDrafts(all.stream()
                .filter(a -> a.submission() == null)
                .map(ProposalStore.Applied::id)
                .toList());
        var owners = new Owners(new HashSet<>(), new HashSet<>());
        for (var one : all) {
            var chosen = one.submission() == null ? drafts.get(one.id()) : one.submission();
            if (chosen != null && chosen.isIn(group, category)) owners.add(one.unit(), one.agency());
        }
        return owners;
    }
}
