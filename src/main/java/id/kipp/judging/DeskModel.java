package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Place;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectInRound;
import id.kipp.assignment.SubjectRegister;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows of rounds with places from what they are about, by as many commands for a hundred subjects as for one. */
@Component
class DeskModel {

    private static final int AT_ONCE = 500;

    private final DeskStore rows;
    private final SubjectRegister subjects;
    private final Assignments assignments;
    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final Rounds rounds;

    DeskModel(
            DeskStore rows,
            SubjectRegister subjects,
            Assignments assignments,
            SheetStore sheets,
            ConsolidationStore consolidations,
            Rounds rounds) {
        this.rows = rows;
        this.subjects = subjects;
        this.assignments = assignments;
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.rounds = rounds;
    }

    /** Makes the rows of these anew, in every round, and counts their judges' loads; again changes nothing. */
    void refresh(Collection<SubjectId> ids) {
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE)
            subjects.known(all.subList(from, Math.min(all.size(), from + AT_ONCE))).stream()
                    .collect(groupingBy(Subject::edition))
                    .forEach((edition, some) -> rounds.withPlaces(edition).forEach(round -> refresh(round, some)));
    }

    private void refresh(RoundRule round, List<Subject> some) {
        var standing = standing(round, some);
        rows.put(some.stream().map(s -> round.of(s.id())).toList(), truth(round, some, standing));
        // also of those whose place has ended: a row that is written already must not hide that their load is not
        rows.count(
                round.in(),
                standing.values().stream()
                        .flatMap(a -> a.places().stream().map(Place::evaluator))
                        .collect(toSet()));
    }

    /** As the rows of these should be in a round; none for what is neither before it nor has a place in it. */
    Map<SubjectInRound, DeskRow> truth(RoundRule round, Collection<SubjectId> ids) {
        var some = subjects.known(ids);
        return truth(round, some, standing(round, some));
    }

    private Map<SubjectId, Assignment> standing(RoundRule round, Collection<Subject> some) {
        return assignments.standing(some.stream().map(s -> round.of(s.id())).toList()).stream()
                .collect(toMap(Assignment::subject, Function.identity()));
    }

    private Map<SubjectInRound, DeskRow> truth(
            RoundRule round, Collection<Subject> some, Map<SubjectId, Assignment> standing) {
        var ids = some.stream().map(Subject::id).toList();
        var known = new Known(
                round,
                sheets.sealed(round.key(), ids),
                consolidations.agreedOf(round, ids),
                round.isWithThird() ? apart(round, ids, standing) : Set.of());
        return some.stream()
                .flatMap(s -> known.row(s, standing.get(s.id())))
                .collect(toMap(DeskRow::id, Function.identity()));
    }

    /** Of those whom nobody has called a third judge to. */
    private Set<SubjectId> apart(RoundRule round, List<SubjectId> ids, Map<SubjectId, Assignment> standing) {
        return sheets.totals(round.key(), ids).entrySet().stream()
                .filter(e -> standing.get(e.getKey()) instanceof Assignment a
                        && a.third().isEmpty()
                        && round.needsThird(a.evaluators().stream()
                                .flatMap(j -> Stream.ofNullable(e.getValue().get(j)))
                                .toList()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** What is known of a round's subjects. @param apart with totals so far apart that a third may be called */
    private record Known(
            RoundRule round, Map<SubjectId, Set<AccountId>> sealed, Set<SubjectId> agreed, Set<SubjectId> apart) {

        Stream<DeskRow> row(Subject subject, @Nullable Assignment assignment) {
            var open = round.isOpenFor(subject);
            if (assignment == null && (!open || round.byName())) return Stream.empty();
            var judges = assignment == null ? List.<AccountId>of() : assignment.evaluators();
            var done = judges.stream()
                    .filter(sealed.getOrDefault(subject.id(), Set.of())::contains)
                    .toList();
            return Stream.of(new DeskRow(
                    round.of(subject.id()),
                    round.in(),
                    open ? state(subject, assignment, judges, done) : DeskRow.State.GONE,
                    subject.number(),
                    subject.title(),
                    judges,
                    done,
                    assignment != null,
                    !open
                            || assignment != null
                                    && assignment.planned().size()
                                            >= Math.max(
                                                    1, round.round().judges().each())));
        }

        private DeskRow.State state(
                Subject subject, @Nullable Assignment assignment, List<AccountId> judges, List<AccountId> done) {
            if (agreed.contains(subject.id())) return DeskRow.State.AGREED;
            if (assignment == null) return DeskRow.State.UNPLACED;
            if (!judges.isEmpty() && done.size() == judges.size())
                return apart.contains(subject.id())
                        ? DeskRow.State.APART
                        : round.agreed() ? DeskRow.State.WAITS : DeskRow.State.DONE;
            return assignment.third().isPresent() ? DeskRow.State.THIRD : DeskRow.State.JUDGED;
        }
    }
}
