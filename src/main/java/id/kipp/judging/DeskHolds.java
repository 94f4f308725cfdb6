package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Assignments;
import id.kipp.assignment.Place;
import id.kipp.assignment.SubjectInRound;
import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.Broken;
import id.kipp.audit.Followers;
import id.kipp.audit.Invariant;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
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
    private final SubjectRegister subjects;
    private final Assignments assignments;
    private final Editions editions;
    private final Rounds rounds;
    private final Followers followers;

    DeskHolds(
            DeskStore rows,
            DeskModel model,
            SubjectRegister subjects,
            Assignments assignments,
            Editions editions,
            Rounds rounds,
            Followers followers) {
        this.rows = rows;
        this.model = model;
        this.subjects = subjects;
        this.assignments = assignments;
        this.editions = editions;
        this.rounds = rounds;
        this.followers = followers;
    }

    @Override
    public String name() {
        return "evaluation.desk";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return editions.all().stream()
                .flatMap(e -> rounds.withPlaces(e.id()).stream())
                .mapToLong(r -> rows(r, broken) + loads(r, broken))
                .sum();
    }

    private long rows(RoundRule round, Consumer<Broken> broken) {
        var ids = new LinkedHashSet<>(rows.subjects(round.in()));
        if (!round.byName())
            ids.addAll(subjects.standing(round.edition().id(), round.round().subjects()));
        ids.addAll(assignments.assigned(round.edition().id(), round.key()));
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE)
            piece(round, all.subList(from, Math.min(all.size(), from + AT_ONCE)), broken);
        return all.size();
    }

    private void piece(RoundRule round, List<SubjectId> ids, Consumer<Broken> broken) {
        var keys = ids.stream().map(round::of).toList();
        var kept = rows.all(keys);
        var truth = model.truth(round, ids);
        keys.stream()
                .filter(id -> !Objects.equals(kept.get(id), truth.get(id)))
                .filter(id -> isDue(round, id))
                .forEach(id -> broken.accept(new Broken("deskRows", id.value(), "check.desk-row")));
    }

    private long loads(RoundRule round, Consumer<Broken> broken) {
        var kept = rows.loads(round.in()).stream().collect(toMap(DeskLoad::evaluator, Function.identity()));
        var judging = new TreeSet<String>();
        var counted = new ArrayList<DeskRow>();
        for (var at = 0; ; at += AT_ONCE) {
            var page = rows.placed(round.in(), PlaceOrder.OPEN_FIRST, at, AT_ONCE);
            if (page.isEmpty()) break;
            counted.addAll(page);
        }
        counted.forEach(r -> r.judges().forEach(j -> judging.add(j.value())));
        kept.keySet().forEach(e -> judging.add(e.value()));
        for (var who : judging) {
            var evaluator = new AccountId(who);
            var right = DeskStore.counted(round.in(), evaluator, counted);
            var same = right.assigned() == 0 ? !kept.containsKey(evaluator) : right.equals(kept.get(evaluator));
            if (!same && followers.isAtTheEnd(DeskFollower.NAME))
                broken.accept(new Broken("deskLoads", right.id(), "check.desk-load"));
        }
        return judging.size();
    }

    /** The follower has taken all lines about it. */
    private boolean isDue(RoundRule round, SubjectInRound id) {
        var subject = id.subject();
        var team = assignments.standing(Set.of(id)).stream()
                .flatMap(a -> a.places().stream().map(Place::evaluator))
                .flatMap(e -> Stream.of(
                        "sheet:" + SheetId.of(round.key(), subject, e).value(),
                        "sheet:" + subject.value() + "/" + e.value())); // begun before rounds had names
        var others = Stream.of(
                subject.kind() + ":" + subject.value(),
                "assignment:" + id.value(),
                "consolidation:" + id.value(),
                "edition:" + round.edition().id().value());
        return Stream.concat(team, others).allMatch(line -> followers.hasTaken(DeskFollower.NAME, line));
    }
}
