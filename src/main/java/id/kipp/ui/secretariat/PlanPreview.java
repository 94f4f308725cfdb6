package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.DataProvider;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Proposed;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.planning.Pair;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Bars;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan before it is applied: its quality in figures, loads as a picture, what changes, and why. */
final class PlanPreview extends Div {

    private final Proposed proposed;
    private final Proposals proposals;
    private final Actor actor;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    PlanPreview(Proposed proposed, Accounts accounts, Proposals proposals, CurrentActor current, Button apply) {
        this.proposed = proposed;
        this.proposals = proposals;
        this.actor = current.get();
        addClassName("stack");
        var plan = proposed.plan();
        accounts.names(plan.loads().keySet().stream().map(AccountId::new).toList())
                .forEach((id, name) -> names.put(id.value(), name));
        var numbers = Numbers.here();
        var facts = new FactList()
                .add(
                        getTranslation("secretariat.plan-pairs"),
                        numbers.whole(plan.pairs().size()))
                .add(getTranslation("secretariat.plan-loads"), plan.loadMin() + " – " + plan.loadMax())
                .add(getTranslation("secretariat.plan-topics"), numbers.whole(plan.topicMatched()))
                .add(
                        getTranslation("secretariat.plan-unserved"),
                        numbers.whole(plan.unserved().size()))
                .add(
                        getTranslation("secretariat.plan-connected"),
                        getTranslation(plan.connected() ? "kit.yes" : "kit.no"))
                .add(getTranslation("secretariat.plan-conflicts"), "0");
        var bars = new Bars(
                getTranslation("secretariat.plan-loads"),
                plan.loads().entrySet().stream()
                        .map(l -> new Bars.Bar(names.getOrDefault(l.getKey(), ""), l.getValue()))
                        .toList());
        add(new Section(getTranslation("secretariat.plan"), facts, bars)
                .says(getTranslation("secretariat.plan-says"))
                .actions(apply));
        if (proposed.added().isEmpty() && proposed.removed().isEmpty()) {
            apply.setVisible(false);
            add(new EmptyState(getTranslation("secretariat.plan-same")));
        }
        changes("secretariat.plan-added", proposed.added());
        changes("secretariat.plan-removed", proposed.removed());
    }

    private void changes(String key, List<Pair> pairs) {
        if (pairs.isEmpty()) return;
        var grid = new DataGrid<Pair>(getTranslation(key));
        grid.text(getTranslation("secretariat.title"), p -> titles.getOrDefault(p.proposal(), p.proposal()))
                .setFlexGrow(3);
        grid.text(getTranslation("secretariat.evaluator"), p -> names.getOrDefault(p.judge(), ""))
                .setFlexGrow(2);
        grid.cell("", this::why);
        grid.narrow(p -> new Div(
                new Span(titles.getOrDefault(p.proposal(), "")), new Span(names.getOrDefault(p.judge(), "")), why(p)));
        grid.setItems(DataProvider.fromCallbacks(
                query -> titled(pairs.stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit())
                                .toList())
                        .stream(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return pairs.size();
                }));
        add(new Section(getTranslation(key) + " (" + Numbers.here().whole(pairs.size()) + ")", grid));
    }

    /** Titles are looked up for the rows that are on screen: a plan has three for each proposal of an edition. */
    private List<Pair> titled(List<Pair> rows) {
        var unknown = rows.stream()
                .map(Pair::proposal)
                .filter(p -> !titles.containsKey(p))
                .map(ProposalId::new)
                .distinct()
                .toList();
        if (!unknown.isEmpty())
            proposals
                    .all(actor, unknown)
                    .forEach(p -> titles.put(p.id().value(), p.submitted().title()));
        return rows;
    }

    private Button why(Pair pair) {
        var why = new Button(getTranslation("secretariat.why"), e -> explain(pair.proposal()));
        why.addThemeVariants(ButtonVariant.TERTIARY);
        return why;
    }

    private void explain(String proposal) {
        var list = new UnorderedList();
        for (var verdict : proposed.plan().why(proposal).verdicts()) {
            var item = new ListItem(names.getOrDefault(verdict.judge(), "") + ": "
                    + getTranslation(verdict.key(), verdict.arguments()));
            if (verdict.chosen()) item.addClassName("chosen");
            list.add(item);
        }
        var dialog = new Dialog(titles.getOrDefault(proposal, proposal), list);
        dialog.getFooter().add(new Button(getTranslation("kit.close"), e -> dialog.close()));
        dialog.open();
    }
}
