package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.ConflictRegister;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
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
    private final HearingStore hearings;
    private final ConflictRegister conflicts;

    Scores(ConsolidationStore consolidations, SheetStore sheets, HearingStore hearings, ConflictRegister conflicts) {
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.hearings = hearings;
        this.conflicts = conflicts;
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
        return sheets.points(edition);
    }

    /** Those of these that not everyone of the panel who may has sealed. */
    public List<Entrant> unscored(Edition edition, Collection<Entrant> finalists) {
        var bench = bench(edition);
        var sealed = hearings.sealed(edition.id());
        return finalists.stream()
                .filter(p -> !bench.isDone(p, sealed.getOrDefault(p.id(), Set.of())))
                .toList();
    }

    /** What everyone of the panel who may has sealed, version by version. */
    public Map<ProposalId, List<Consolidation.Basis>> basis(Edition edition, Collection<Entrant> finalists) {
        var bench = bench(edition);
        var all = hearings.sheets(edition.id()).stream().collect(groupingBy(PanelSheet::proposal));
        return finalists.stream().collect(toMap(Entrant::id, p -> {
            var members = bench.of(p);
            return all.getOrDefault(p.id(), List.of()).stream()
                    .filter(s -> members.contains(s.panelist()))
                    .sorted(Comparator.comparing(s -> s.panelist().value()))
                    .flatMap(s ->
                            s.current().stream().map(v -> new Consolidation.Basis(s.panelist(), v.no(), v.total())))
                    .toList();
        }));
    }

    private Bench bench(Edition edition) {
        var panelists = edition.team().panelists();
        return new Bench(panelists, conflicts.among(edition.id(), panelists));
    }
}
