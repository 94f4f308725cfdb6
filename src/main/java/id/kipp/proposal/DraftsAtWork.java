package id.kipp.proposal;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import id.kipp.notice.Audience;
import java.util.ArrayList;
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
        var rules = edition.constitution();
        var all = new ArrayList<Unfinished>();
        if (step.equals(rules.entry().step())) all.add(drafts(edition));
        if (step.equals(rules.screening().step()))
            all.add(Unfinished.of(
                    "screenings", store.count(edition.id(), ProposalFilter.at(Stage.SUBMITTED)), Set.of()));
        return all;
    }

    private Unfinished drafts(Edition edition) {
        var units = new HashSet<UnitId>();
        var agencies = new HashSet<AgencyId>();
        var count = store.inWork(edition.id(), (unit, agency) -> {
            units.add(unit);
            agencies.add(agency);
        });
        return new Unfinished("drafts", count, Set.of(), units, agencies);
    }

    /** Units with a draft, and agencies with something to review. */
    @Override
    public Collection<Reminder> reminders(Actor actor, Edition edition, Step step) {
        if (!step.equals(edition.constitution().entry().step())) return List.of();
        var reminders = new LinkedHashSet<Reminder>();
        store.unfinished(edition.id(), Set.of(Stage.DRAFT, Stage.RETURNED))
                .forEach(u -> reminders.add(new Reminder(Audience.unit(u.unit()), "deadline.drafts")));
        store.unfinished(edition.id(), Set.of(Stage.AT_AGENCY))
                .forEach(u -> reminders.add(new Reminder(Audience.adminsOf(u.agency()), "deadline.reviews")));
        return reminders;
    }
}
