package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Round;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the judges gave and agreed on, for those who decide on it; they ask who may see it. */
@Component
public class Scores {

    private final ConsolidationStore consolidations;
    private final SheetStore sheets;
    private final Rounds rounds;

    Scores(ConsolidationStore consolidations, SheetStore sheets, Rounds rounds) {
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.rounds = rounds;
    }

    /** Which have an agreed score in a round. */
    public Set<SubjectId> agreedIn(Edition edition, String round) {
        return consolidations.agreedIn(RoundRule.of(edition, round));
    }

    /** The agreed scores of a round. */
    public List<Settled> settled(Edition edition, String round) {
        return consolidations.settled(RoundRule.of(edition, round));
    }

    /** What a team agreed on; empty where it has not. */
    public Optional<Agreement> agreed(Edition edition, String round, SubjectId id) {
        return consolidations.find(RoundRule.of(edition, round).of(id)).map(Consolidation::agreed);
    }

    /** The versions that count of all sheets on it in a round. */
    public List<Sealed> sealed(String round, SubjectId id) {
        return sheets.of(round, id).stream().flatMap(s -> s.current().stream()).toList();
    }

    /** Whose sealed sheets count on what, of everybody who has judged in a round. */
    public Map<SubjectId, Set<AccountId>> sealed(Edition edition, String round) {
        return sheets.sealed(round, edition.id());
    }

    /** The points of all versions sealed in a round. */
    public List<SealedPoints> points(EditionId edition, String round) {
        return sheets.points(round, edition);
    }

    /**
     * Those of these that have not as many sealed sheets in the round as a result needs: of everyone who judges them, unless the
     * edition says fewer; and those whose judges are so far apart that one more is needed.
     */
    public Set<SubjectId> unscored(Edition edition, String key, Collection<? extends SubjectId> some) {
        var round = RoundRule.of(edition, key);
        var ids = List.<SubjectId>copyOf(some);
        var judges = rounds.judges(round).of(round, ids);
        var sealed = sheets.sealed(key, edition.id());
        var totals = round.isWithThird() ? sheets.totals(key, ids) : Map.<SubjectId, Map<AccountId, Total>>of();
        return ids.stream()
                .filter(id -> {
                    var theirs = judges.getOrDefault(id, List.of());
                    return !isDone(round, theirs, sealed.getOrDefault(id, Set.of()))
                            || round.needsThird(of(theirs, totals.getOrDefault(id, Map.of())));
                })
                .collect(toSet());
    }

    private static List<Total> of(List<AccountId> judges, Map<AccountId, Total> sealed) {
        return judges.stream().flatMap(j -> Stream.ofNullable(sealed.get(j))).toList();
    }

    private static boolean isDone(RoundRule round, List<AccountId> judges, Set<AccountId> sealed) {
        if (round.isPublic()) return true; // where too few have rated the result is neutral
        if (round.lacks(judges.stream().filter(sealed::contains).toList())) return false;
        var needed = round.round().merging().needed();
        if (needed == 0) return !judges.isEmpty() && sealed.containsAll(judges);
        return judges.stream().filter(sealed::contains).count() >= needed;
    }

    /** What everyone who judges it has sealed in the round, version by version. */
    public Map<SubjectId, List<Consolidation.Basis>> basis(
            Edition edition, String key, Collection<? extends SubjectId> some) {
        var round = RoundRule.of(edition, key);
        var ids = List.<SubjectId>copyOf(some);
        if (round.isPublic()) return ratings(round, ids);
        var judges = rounds.judges(round).of(round, ids);
        var all = sheets.of(key, edition.id()).stream().collect(groupingBy(Sheet::subject));
        return ids.stream()
                .collect(toMap(
                        Function.identity(),
                        id -> basis(all.getOrDefault(id, List.of()), judges.getOrDefault(id, List.of()))));
    }

    /** What the public has rated, where enough have; else nothing, so that the prior alone counts. */
    private Map<SubjectId, List<Consolidation.Basis>> ratings(RoundRule round, List<SubjectId> ids) {
        var all = sheets.points(round.key(), round.edition().id()).stream().collect(groupingBy(SealedPoints::subject));
        return ids.stream().collect(toMap(Function.identity(), id -> {
            var given = all.getOrDefault(id, List.of());
            return given.size() < round.round().merging().needed()
                    ? List.<Consolidation.Basis>of()
                    : given.stream().map(Scores::basis).toList();
        }));
    }

    private static Consolidation.Basis basis(SealedPoints given) {
        var last = given.marks().sealed().getLast();
        return new Consolidation.Basis(given.evaluator(), last.no(), last.total());
    }

    private static List<Consolidation.Basis> basis(List<Sheet> sheets, List<AccountId> judges) {
        return sheets.stream()
                .filter(s -> judges.contains(s.judge()))
                .sorted(Comparator.comparing(s -> s.judge().value()))
                .flatMap(s -> s.current().stream().map(v -> new Consolidation.Basis(s.judge(), v.no(), v.total())))
                .toList();
    }

    /**
     * The mean of some sealed versions, in points, without rounding; with the edition's prior as if so many more judges had
     * given its mean. Where one judge more was called, of those that count then.
     *
     * @param basis at least one
     */
    public static Exact mean(Round round, List<Consolidation.Basis> basis) {
        var merging = round.merging();
        if (merging.isMore(round.judges(), basis.size()))
            return OneMore.mean(
                    merging.counted(),
                    basis.stream().map(Consolidation.Basis::total).toList());
        var sum = Exact.NOTHING;
        for (var version : basis) sum = sum.plus(version.total().exact());
        var count = basis.size();
        var prior = merging.prior();
        if (prior == null) return sum.times(Exact.of(1, count));
        return sum.plus(Exact.of((long) prior.mean() * prior.weight(), 100)).times(Exact.of(1, count + prior.weight()));
    }
}
