package id.kipp.panel;

import id.kipp.account.Account;
import id.kipp.assignment.Conflict;
import id.kipp.assignment.Conflicts;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.AgencySnapshot;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of the panel scores which finalist: everyone without a conflict of interest, computed or declared. */
final class Bench {

    private static final Conflicts COMPUTED = Conflicts.noneDeclared();

    private final List<Account> panelists;
    private final Set<String> recused;

    Bench(Collection<Account> panelists, Collection<Recusal> recusals) {
        this.panelists = List.copyOf(panelists);
        this.recused = recusals.stream().map(Recusal::id).collect(Collectors.toSet());
    }

    List<AccountId> of(Entrant proposal) {
        return panelists.stream()
                .filter(p -> conflict(p, proposal).isEmpty())
                .map(Account::id)
                .toList();
    }

    Optional<Conflict> conflict(AccountId panelist, Entrant proposal) {
        return panelists.stream()
                .filter(p -> p.id().equals(panelist))
                .findFirst()
                .flatMap(p -> conflict(p, proposal));
    }

    /** Everyone on the bench has sealed, and there is somebody. */
    boolean isDone(Entrant proposal, Collection<PanelSheet> sheets) {
        var bench = of(proposal);
        return !bench.isEmpty() && sealedBy(proposal.id(), sheets).containsAll(bench);
    }

    static Set<AccountId> sealedBy(ProposalId proposal, Collection<PanelSheet> sheets) {
        return sheets.stream()
                .filter(s -> s.proposal().equals(proposal) && s.isSealed())
                .map(PanelSheet::panelist)
                .collect(Collectors.toSet());
    }

    static Optional<Conflict> computed(Account panelist, AgencySnapshot agency) {
        return COMPUTED.between(panelist, agency);
    }

    private Optional<Conflict> conflict(Account panelist, Entrant proposal) {
        return recused.contains(PanelSheet.idOf(proposal.id(), panelist.id()))
                ? Optional.of(Conflict.DECLARED)
                : computed(panelist, proposal.submitted().agency());
    }
}
