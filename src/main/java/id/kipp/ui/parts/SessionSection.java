package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.decision.Attendance;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.Deviation;
import id.kipp.decision.MatterRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is at the session, who has no part in what and why, and what departs from the order. */
final class SessionSection extends Div {

    /** Proposals that are named one by one. */
    private static final int NAMED = 5;

    private final Map<AccountId, String> names;
    private final Map<ProposalId, String> titles;

    SessionSection(
            DecisionDesk desk, Decision decision, MatterRule rule, Map<AccountId, String> names, Runnable changed) {
        this.names = names;
        this.titles = decision.candidates().stream().collect(Collectors.toMap(Candidate::proposal, Candidate::title));
        var actor = desk.current().get();
        var session = decision.session();
        var present = session.present().stream().map(a -> a.who()).toList();
        var said = present.isEmpty()
                ? getTranslation("decision.present-none")
                : getTranslation(
                        "decision.present-say",
                        present.size(),
                        rule.deciders().members().size(),
                        session.present().stream().map(this::there).sorted().collect(Collectors.joining(", ")));
        var section = new Section(getTranslation("decision.session"), new Paragraph(said));
        var mayWrite = actor.is(Role.SECRETARIAT) || rule.deciders().chair().is(actor.id());
        if (!decision.decided() && mayWrite && !rule.deciders().members().isEmpty())
            section.add(write(desk, decision, rule, present, changed));
        list(
                section,
                "decision.recused",
                session.recused().stream()
                        .map(r -> getTranslation(
                                "decision.recused-say",
                                name(r.who()),
                                titles(r.of()),
                                getTranslation("conflict." + r.why())))
                        .toList());
        list(
                section,
                "decision.deviations",
                session.deviations().stream()
                        .map(d -> getTranslation(
                                        d.chosen() ? "decision.deviation-taken" : "decision.deviation-left",
                                        titles.getOrDefault(
                                                d.proposal(), d.proposal().value()),
                                        d.reason(),
                                        name(d.by()))
                                + ofCase(d))
                        .toList());
        add(section);
    }

    /** That it follows from a case, and from which. */
    private String ofCase(Deviation d) {
        if (d.cause() == null) return "";
        return " " + getTranslation(d.chosen() ? "decision.next-in-order" : "decision.left-out", d.cause());
    }

    private Button write(
            DecisionDesk desk, Decision decision, MatterRule rule, List<AccountId> present, Runnable changed) {
        var word = getTranslation("decision.present-write");
        return new Button(word, e -> {
            var people = new CheckboxGroup<AccountId>(getTranslation("decision.present-who-was"));
            people.setItems(rule.deciders().members());
            people.setItemLabelGenerator(this::name);
            people.setValue(Set.copyOf(present));
            new ConfirmAction(getTranslation("decision.session"), word)
                    .beside(people)
                    .ask(() -> {
                        desk.decisions().attend(desk.current().get(), decision, people.getValue());
                        changed.run();
                    });
        });
    }

    private void list(Section section, String title, List<String> lines) {
        if (lines.isEmpty()) return;
        var list = new UnorderedList();
        lines.forEach(l -> list.add(new ListItem(l)));
        section.add(new Paragraph(getTranslation(title, lines.size())), list);
    }

    private String titles(List<ProposalId> of) {
        var first = of.stream()
                .limit(NAMED)
                .map(p -> titles.getOrDefault(p, p.value()))
                .collect(Collectors.joining("; "));
        return of.size() <= NAMED ? first : getTranslation("decision.and-more", first, of.size() - NAMED);
    }

    private String there(Attendance of) {
        return of.isAbstaining() ? getTranslation("decision.abstaining", name(of.who())) : name(of.who());
    }

    private String name(AccountId id) {
        return names.getOrDefault(id, "");
    }
}
