package id.kipp.judging;

import id.kipp.assignment.Conflict;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Judged;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Entrant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of the panel scores which finalist: everyone without a conflict of interest, computed or declared. */
final class Bench {

    private final List<AccountId> panelists;
    private final Conflicts conflicts;

    Bench(Collection<AccountId> panelists, Conflicts conflicts) {
        this.panelists = List.copyOf(panelists);
        this.conflicts = conflicts;
    }

    List<AccountId> of(Entrant proposal) {
        return panelists.stream().filter(p -> conflict(p, proposal).isEmpty()).toList();
    }

    Optional<Conflict> conflict(AccountId panelist, Entrant proposal) {
        return conflicts.between(panelist, Judged.of(proposal));
    }

    /** Everyone on the bench has sealed, and there is somebody. */
    boolean isDone(Entrant proposal, Set<AccountId> sealed) {
        var bench = of(proposal);
        return !bench.isEmpty() && sealed.containsAll(bench);
    }

    /** @param sheets of one finalist */
    static Set<AccountId> sealedBy(Collection<PanelSheet> sheets) {
        return sheets.stream()
                .filter(PanelSheet::isSealed)
                .map(PanelSheet::panelist)
                .collect(Collectors.toSet());
    }
}
