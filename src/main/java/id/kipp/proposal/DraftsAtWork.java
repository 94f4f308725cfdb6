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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Each unit with a draft is told of all of them at once, and each agency of its units' and of what it has to review. */
    @Override
    public Collection<Reminder> reminders(Actor actor, Edition edition, Step step) {
        if (!step.equals(edition.constitution().entry().step())) return List.of();
        var units = new LinkedHashMap<UnitId, Integer>();
        var drafts = new LinkedHashMap<AgencyId, Integer>();
        var reviews = new LinkedHashMap<AgencyId, Integer>();
        store.unfinished(edition.id(), Set.of(Stage.DRAFT, Stage.RETURNED)).forEach(o -> {
            units.merge(o.unit(), 1, Integer::sum);
            drafts.merge(o.agency(), 1, Integer::sum);
        });
        store.unfinished(edition.id(), Set.of(Stage.AT_AGENCY))
                .forEach(o -> reviews.merge(o.agency(), 1, Integer::sum));
        var agencies = new LinkedHashSet<>(drafts.keySet());
        agencies.addAll(reviews.keySet());
        return Stream.concat(
                        units.entrySet().stream()
                                .map(u -> digest(Audience.unit(u.getKey()), "deadline.drafts", u.getValue())),
                        agencies.stream()
                                .map(a -> digest(
                                        Audience.adminsOf(a),
                                        "deadline.agency",
                                        drafts.getOrDefault(a, 0),
                                        reviews.getOrDefault(a, 0))))
                .toList();
    }

    private static Reminder digest(Audience to, String key, Integer... counts) {
        return new Reminder(to, key, Stream.of(counts).map(String::valueOf).toList());
    }
}
