package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Subject;
import id.kipp.edition.Merging;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Thirds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ReasonDialog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls to each of some proposals the judge more whom the platform proposes, with a reason. */
public final class CallThird extends Div {

    private final Thirds thirds;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Runnable changed;
    private final Map<SubjectId, AccountId> proposed = new HashMap<>();
    private final Map<AccountId, String> names = new HashMap<>();

    private String round = "";
    private Merging.After counted = Merging.After.TWO_CLOSEST;

    public CallThird(Thirds thirds, Accounts accounts, CurrentActor current, Runnable changed) {
        this.thirds = thirds;
        this.accounts = accounts;
        this.current = current;
        this.changed = changed;
    }

    /** Looks for judges for all of a page at once. */
    public List<Subject> of(RoundRule rule, List<Subject> page) {
        round = rule.key();
        counted = rule.round().merging().counted();
        proposed.putAll(thirds.proposed(
                current.get(),
                rule.edition().id(),
                round,
                page.stream().map(Subject::id).toList()));
        names.putAll(accounts.names(List.copyOf(proposed.values())));
        return page;
    }

    public Component button(Subject proposal) {
        if (!(proposed.get(proposal.id()) instanceof AccountId judge))
            return new Span(getTranslation("secretariat.third-nobody"));
        var name = names.getOrDefault(judge, "");
        var button = new Button(getTranslation("secretariat.third-call", name), e -> ask(proposal, judge, name));
        button.setAriaLabel(getTranslation("secretariat.third-call-for", name, proposal.title()));
        return button;
    }

    private void ask(Subject proposal, AccountId judge, String name) {
        new ReasonDialog(getTranslation("secretariat.third-ask", name), getTranslation("secretariat.third-verb"))
                .says(proposal.label())
                .says(getTranslation("secretariat.third-says." + counted))
                .starting(getTranslation("secretariat.third-reason"))
                .ask(reason -> {
                    thirds.call(current.get(), round, proposal.id(), judge, reason);
                    ActTold.done(getTranslation("secretariat.third-called", name));
                    changed.run();
                });
    }
}
