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
    public record Owners(Set<UnitId> units, Set<AgencyId> agencies) {}

    /** Whose proposals are at one of these stages. */
    public Owners owners(Actor actor, EditionId edition, Set<Stage> stages) {
        actor.require(Role.SECRETARIAT);
        var units = new HashSet<UnitId>();
        var agencies = new HashSet<AgencyId>();
        store.unfinished(edition, stages).forEach(o -> {
            units.add(o.unit());
            agencies.add(o.agency());
        });
        return new Owners(units, agencies);
    }
}
