package id.kipp.proposal;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import id.kipp.notice.Audience;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /** Units with a draft, and agencies with something to review. */
    @Override
    public Collection<Reminder> reminders(Actor actor, EditionId edition, Step step) {
        if (step != Step.SUBMISSION) return List.of();
        var reminders = new LinkedHashSet<Reminder>();
        store.unfinished(edition, Set.of(Stage.DRAFT, Stage.RETURNED))
                .forEach(u -> reminders.add(new Reminder(Audience.unit(u.unit()), "deadline.drafts")));
        store.unfinished(edition, Set.of(Stage.AT_AGENCY))
                .forEach(u -> reminders.add(new Reminder(Audience.adminsOf(u.agency()), "deadline.reviews")));
        return reminders;
    }
}
