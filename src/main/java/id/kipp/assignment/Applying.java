package id.kipp.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.SubjectId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the assignments follow from a plan, some hundred at a time; cancelled or killed, it does what is left another time. */
@Component
class Applying {

    private static final int AT_ONCE = 200;

    private final AssignmentStore store;
    private final Editions editions;
    private final ObjectProvider<FinishedWork> finished;
    private final Clock clock;

    Applying(AssignmentStore store, Editions editions, ObjectProvider<FinishedWork> finished, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.finished = finished;
        this.clock = clock;
    }

    /** @param progress told after each piece: proposals done, of how many */
    void carryOut(Actor actor, PlanRecord plan, BiConsumer<Integer, Integer> progress) {
        var round = plan.round();
        var wanted = plan.pairs().stream()
                .collect(groupingBy(
                        p -> new SubjectInRound(SubjectId.of(p.proposal()), round),
                        mapping(p -> new AccountId(p.judge()), toList())));
        var ids = List.copyOf(wanted.keySet());
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var piece = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            store.updateAll(() -> missing(actor, plan, wanted, piece));
            progress.accept(from + piece.size(), ids.size());
        }
        store.followed(plan.id(), clock.instant());
    }

    /** Who has finished which of these, whatever module says so. */
    Map<SubjectId, Set<AccountId>> finished(EditionId edition, String round, Collection<SubjectId> subjects) {
        return finished.stream()
                .flatMap(f -> f.finished(edition, round, subjects).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Applying::both));
    }

    /** Who has begun which of these. */
    Map<SubjectId, Set<AccountId>> begun(EditionId edition, String round, Collection<SubjectId> subjects) {
        return finished.stream()
                .flatMap(f -> f.begun(edition, round, subjects).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Applying::both));
    }

    private List<Assignment> missing(
            Actor actor, PlanRecord plan, Map<SubjectInRound, List<AccountId>> wanted, List<SubjectInRound> piece) {
        var standing = store.all(piece).stream().collect(toMap(Assignment::id, Function.identity()));
        var rules = editions.get(plan.edition()).constitution();
        var ids = piece.stream().map(SubjectInRound::subject).toList();
        var done = finished(plan.edition(), piece.getFirst().round(rules), ids);
        var now = clock.instant();
        return piece.stream()
                .flatMap(id -> standing
                        .getOrDefault(id, Assignment.none(id, plan.edition()))
                        .following(
                                actor,
                                wanted.getOrDefault(id, List.of()),
                                done.getOrDefault(id.subject(), Set.of()),
                                plan.made(),
                                now)
                        .stream())
                .toList();
    }

    private static Set<AccountId> both(Set<AccountId> some, Set<AccountId> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
