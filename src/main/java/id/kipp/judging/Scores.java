package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Merging;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Exact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Which have an agreed score. */
    public Set<ProposalId> agreedIn(EditionId edition) {
        return consolidations.agreedIn(edition);
    }

    /** The agreed scores of the desk. */
    public List<Settled> settled(EditionId edition) {
        return consolidations.settled(edition);
    }

    /** The points of all versions sealed in a round. */
    public List<SealedPoints> points(EditionId edition, String round) {
        return sheets.points(round, edition);
    }

    /**
     * Those of these that have not as many sealed sheets in the round as a result needs: of everyone who judges them, unless the
     * edition says fewer; and those whose two judges are so far apart that a third is needed.
     */
    public List<Entrant> unscored(Edition edition, String key, Collection<Entrant> subjects) {
        var round = RoundRule.of(edition, key);
        var judges = rounds.judges(round).of(round, subjects);
        var sealed = sheets.sealed(key, edition.id());
        var ids = subjects.stream().map(Entrant::id).toList();
        var totals = round.isWithThird() ? sheets.totals(key, ids) : Map.<ProposalId, Map<AccountId, Total>>of();
        return subjects.stream()
                .filter(s -> {
                    var theirs = judges.getOrDefault(s.id(), List.of());
                    return !isDone(round, theirs, sealed.getOrDefault(s.id(), Set.of()))
                            || round.needsThird(of(theirs, totals.getOrDefault(s.id(), Map.of())));
                })
                .toList();
    }

    private static List<Total> of(List<AccountId> judges, Map<AccountId, Total> sealed) {
        return judges.stream().flatMap(j -> Stream.ofNullable(sealed.get(j))).toList();
    }

    private static boolean isDone(RoundRule round, List<AccountId> judges, Set<AccountId> sealed) {
        var needed = round.round().merging().needed();
        if (needed == 0) return !judges.isEmpty() && sealed.containsAll(judges);
        return judges.stream().filter(sealed::contains).count() >= needed;
    }

    /** What everyone who judges it has sealed in the round, version by version. */
    public Map<ProposalId, List<Consolidation.Basis>> basis(Edition edition, String key, Collection<Entrant> subjects) {
        var round = RoundRule.of(edition, key);
        var judges = rounds.judges(round).of(round, subjects);
        var all = sheets.of(key, edition.id()).stream().collect(groupingBy(Sheet::subject));
        return subjects.stream()
                .collect(toMap(
                        Entrant::id,
                        p -> basis(all.getOrDefault(p.id(), List.of()), judges.getOrDefault(p.id(), List.of()))));
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
     * given its mean.
     *
     * @param basis at least one
     */
    public static Exact mean(Merging merging, List<Consolidation.Basis> basis) {
        if (merging.third() && basis.size() == 3)
            return TwoClosest.mean(
                    basis.stream().map(Consolidation.Basis::total).toList());
        var sum = Exact.NOTHING;
        for (var version : basis) sum = sum.plus(version.total().exact());
        var count = basis.size();
        var prior = merging.prior();
        if (prior == null) return sum.times(Exact.of(1, count));
        return sum.plus(Exact.of((long) prior.mean() * prior.weight(), 100)).times(Exact.of(1, count + prior.weight()));
    }
}
