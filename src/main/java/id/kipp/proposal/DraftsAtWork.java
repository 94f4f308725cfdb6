package id.kipp.proposal;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Drafts with units and agencies while proposals are taken; entries while they are screened. */
@Component
class DraftsAtWork implements AtWork {

    private final ProposalStore store;

    DraftsAtWork(ProposalStore store) {
        this.store = store;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return switch (step) {
            case SUBMISSION -> {
                var units = new HashSet<UnitId>();
                var agencies = new HashSet<AgencyId>();
                var count = store.inWork(edition.id(), (unit, agency) -> {
                    units.add(unit);
                    agencies.add(agency);
                });
                yield List.of(new Unfinished("drafts", count, Set.of(), units, agencies));
            }
            case SCREENING ->
                List.of(Unfinished.of(
                        "screenings", store.count(edition.id(), ProposalFilter.at(Stage.SUBMITTED)), Set.of()));
            default -> List.of();
        };
    }
}
