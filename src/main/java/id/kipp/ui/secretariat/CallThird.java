package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.EditionId;
import id.kipp.judging.Thirds;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Toast;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls to each of some proposals the third judge whom the platform proposes, with a reason. */
final class CallThird extends Div {

    private final Thirds thirds;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Runnable changed;
    private final Map<ProposalId, AccountId> proposed = new HashMap<>();
    private final Map<AccountId, String> names = new HashMap<>();

    CallThird(Thirds thirds, Accounts accounts, CurrentActor current, Runnable changed) {
        this.thirds = thirds;
        this.accounts = accounts;
        this.current = current;
        this.changed = changed;
    }

    /** Looks for judges for all of a page at once. */
    List<Entrant> of(EditionId edition, List<Entrant> page) {
        proposed.putAll(thirds.proposed(
                current.get(), edition, page.stream().map(Entrant::id).toList()));
        names.putAll(accounts.names(List.copyOf(proposed.values())));
        return page;
    }

    Component button(Entrant proposal) {
        if (!(proposed.get(proposal.id()) instanceof AccountId judge))
            return new Span(getTranslation("secretariat.third-nobody"));
        var name = names.getOrDefault(judge, "");
        var button = new Button(getTranslation("secretariat.third-call", name), e -> ask(proposal, judge, name));
        button.setAriaLabel(getTranslation(
                "secretariat.third-call-for", name, proposal.submitted().title()));
        return button;
    }

    private void ask(Entrant proposal, AccountId judge, String name) {
        new ReasonDialog(getTranslation("secretariat.third-ask", name), getTranslation("secretariat.third-verb"))
                .says(proposal.submitted().number() + " · "
                        + proposal.submitted().title())
                .says(getTranslation("secretariat.third-says"))
                .starting(getTranslation("secretariat.third-reason"))
                .ask(reason -> {
                    thirds.call(current.get(), proposal.id(), judge, reason);
                    Toast.done(getTranslation("secretariat.third-called", name));
                    changed.run();
                });
    }
}
