package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the judges gave and agreed on, for those who decide on it; they ask who may see it. */
@Component
public class Scores {

    private final ConsolidationStore consolidations;
    private final SheetStore sheets;
    private final TeamJudges judges;

    Scores(ConsolidationStore consolidations, SheetStore sheets, TeamJudges judges) {
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.judges = judges;
    }

    /** Which have an agreed score. */
    public Set<ProposalId> agreedIn(EditionId edition) {
        return consolidations.agreedIn(edition);
    }

    /** The agreed scores of the desk. */
    public List<Settled> settled(EditionId edition) {
        return consolidations.settled(edition);
    }

    /** The points of all versions sealed at the desk. */
    public List<SealedPoints> points(EditionId edition) {
        return sheets.points(RoundRule.DESK, edition);
    }

    /** Those of these that not everyone of the panel who may has sealed. */
    public List<Entrant> unscored(Edition edition, Collection<Entrant> finalists) {
        var panel = RoundRule.of(edition, RoundRule.PANEL);
        var bench = judges.of(panel, finalists);
        var sealed = sheets.sealed(panel.key(), edition.id());
        return finalists.stream()
                .filter(p -> !isDone(bench.getOrDefault(p.id(), List.of()), sealed.getOrDefault(p.id(), Set.of())))
                .toList();
    }

    private static boolean isDone(List<AccountId> bench, Set<AccountId> sealed) {
        return !bench.isEmpty() && sealed.containsAll(bench);
    }

    /** What everyone of the panel who may has sealed, version by version. */
    public Map<ProposalId, List<Consolidation.Basis>> basis(Edition edition, Collection<Entrant> finalists) {
        var panel = RoundRule.of(edition, RoundRule.PANEL);
        var bench = judges.of(panel, finalists);
        var all = sheets.of(panel.key(), edition.id()).stream().collect(groupingBy(Sheet::subject));
        return finalists.stream()
                .collect(toMap(
                        Entrant::id,
                        p -> basis(all.getOrDefault(p.id(), List.of()), bench.getOrDefault(p.id(), List.of()))));
    }

    private static List<Consolidation.Basis> basis(List<Sheet> sheets, List<AccountId> bench) {
        return sheets.stream()
                .filter(s -> bench.contains(s.judge()))
                .sorted(Comparator.comparing(s -> s.judge().value()))
                .flatMap(s -> s.current().stream().map(v -> new Consolidation.Basis(s.judge(), v.no(), v.total())))
                .toList();
    }
}
