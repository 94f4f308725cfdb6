package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Assignments;
import id.kipp.assignment.Place;
import id.kipp.audit.Broken;
import id.kipp.audit.Followers;
import id.kipp.audit.Invariant;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The desk's rows and loads are what they are made from; what their follower has not come to yet is not held against them. */
@Component
@Order(20)
class DeskHolds implements Invariant {

    private static final int AT_ONCE = 500;

    private final DeskStore rows;
    private final DeskModel model;
    private final Proposals proposals;
    private final Assignments assignments;
    private final Editions editions;
    private final Followers followers;

    DeskHolds(
            DeskStore rows,
            DeskModel model,
            Proposals proposals,
            Assignments assignments,
            Editions editions,
            Followers followers) {
        this.rows = rows;
        this.model = model;
        this.proposals = proposals;
        this.assignments = assignments;
        this.editions = editions;
        this.followers = followers;
    }

    @Override
    public String name() {
        return "evaluation.desk";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return editions.all().stream()
                .map(Edition::id)
                .mapToLong(e -> rows(e, broken) + loads(e, broken))
                .sum();
    }

    private long rows(EditionId edition, Consumer<Broken> broken) {
        var ids = new LinkedHashSet<>(rows.ids(edition));
        ids.addAll(proposals.admitted(edition));
        ids.addAll(assignments.assigned(edition));
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE)
            piece(edition, all.subList(from, Math.min(all.size(), from + AT_ONCE)), broken);
        return all.size();
    }

    private void piece(EditionId edition, List<ProposalId> ids, Consumer<Broken> broken) {
        var kept = rows.all(ids);
        var truth = model.truth(ids);
        ids.stream()
                .filter(id -> !Objects.equals(kept.get(id), truth.get(id)))
                .filter(id -> isDue(edition, id))
                .forEach(id -> broken.accept(new Broken("deskRows", id.value(), "check.desk-row")));
    }

    private long loads(EditionId edition, Consumer<Broken> broken) {
        var kept = rows.loads(edition).stream().collect(toMap(DeskLoad::evaluator, Function.identity()));
        var judging = new TreeSet<String>();
        var counted = new ArrayList<DeskRow>();
        for (var at = 0; ; at += AT_ONCE) {
            var page = rows.placed(edition, at, AT_ONCE);
            if (page.isEmpty()) break;
            counted.addAll(page);
        }
        counted.forEach(r -> r.judges().forEach(j -> judging.add(j.value())));
        kept.keySet().forEach(e -> judging.add(e.value()));
        for (var who : judging) {
            var evaluator = new AccountId(who);
            var right = DeskStore.counted(edition, evaluator, counted);
            var same = right.assigned() == 0 ? !kept.containsKey(evaluator) : right.equals(kept.get(evaluator));
            if (!same && followers.isAtTheEnd(DeskFollower.NAME))
                broken.accept(new Broken("deskLoads", right.id(), "check.desk-load"));
        }
        return judging.size();
    }

    /** The follower has taken all lines about it. */
    private boolean isDue(EditionId edition, ProposalId id) {
        var round = editions.get(edition).constitution().assigned().key();
        var team = assignments.standing(Set.of(id)).stream()
                .flatMap(a -> a.places().stream().map(Place::evaluator))
                .flatMap(e -> Stream.of(
                        "sheet:" + SheetId.of(round, id, e).value(),
                        "sheet:" + id.value() + "/" + e.value())); // begun before rounds had names
        var others = Stream.of("proposal:", "assignment:", "consolidation:").map(kind -> kind + id.value());
        return Stream.concat(Stream.concat(team, others), Stream.of("edition:" + edition.value()))
                .allMatch(subject -> followers.hasTaken(DeskFollower.NAME, subject));
    }
}
