package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.account.Accounts;
import id.kipp.edition.ScreeningItem;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Deliberation;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screening;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What was found of an entry, by whom and when, item by item: the verdict, the second opinion, and those that gave way. */
final class VerdictCards {

    private final List<ScreeningItem> checklist;
    private final Map<AccountId, String> names;

    VerdictCards(List<ScreeningItem> checklist, Accounts accounts, Proposal proposal) {
        this.checklist = checklist;
        this.names = accounts.names(people(proposal));
    }

    /** A verdict with its answers; what else belongs to it follows. */
    Section of(Screening verdict, String heading, Component... beside) {
        var card = new Section(heading, said(verdict));
        card.add(beside);
        return card;
    }

    Section of(Screening verdict, Component... beside) {
        return of(verdict, words("screening.outcome." + verdict.outcome()), beside);
    }

    /** Question and answer; what else belongs to it follows. */
    Section of(Deliberation.Opinion opinion, Component... beside) {
        var asked = new Paragraph(
                words("screening.second-asked", name(opinion.asker()), name(opinion.asked()), at(opinion.at())));
        asked.addClassNames("muted", "small");
        var card = new Section(words("screening.second"), asked, new Prose(opinion.question()));
        var given = opinion.given();
        if (given == null) card.add(new Paragraph(words("screening.second-waits")));
        else card.add(new Paragraph(words("screening.outcome." + given.outcome())), said(given));
        card.add(beside);
        return card;
    }

    /** Newest first. */
    Section earlier(List<Deliberation.Earlier> gone) {
        var list = new UnorderedList();
        list.addClassName("earlier");
        for (var one : gone.reversed()) {
            var outcome = words("screening.outcome." + one.verdict().outcome());
            var by = words(
                    "screening.by", name(one.verdict().by()), at(one.verdict().at()));
            var why = words("screening.earlier." + one.cause(), name(one.by()), at(one.at()), one.reason());
            list.add(new ListItem(new Text(outcome + ", " + by + "; " + why)));
        }
        return new Section(words("screening.earlier"), list);
    }

    String name(AccountId who) {
        return names.getOrDefault(who, who.value());
    }

    /** Who, when, why, and every answer that is not a plain yes. */
    private Div said(Screening verdict) {
        var by = new Paragraph(words("screening.by", name(verdict.by()), at(verdict.at())));
        by.addClassNames("muted", "small");
        var said = new Div(by);
        said.addClassName("stack");
        if (!verdict.reason().isBlank()) said.add(new Prose(verdict.reason()));
        var answers = new UnorderedList();
        answers.addClassName("answers");
        for (var item : checklist)
            verdict.checks().stream()
                    .filter(c -> c.item().equals(item.key()))
                    .filter(c ->
                            c.verdict() != Screening.Verdict.PASS || !c.note().isBlank())
                    .forEach(c -> answers.add(new ListItem(Wording.of(item) + ": "
                            + words("screening.verdict." + c.verdict())
                            + (c.note().isBlank() ? "" : ". " + c.note()))));
        if (answers.getComponentCount() > 0) said.add(answers);
        return said;
    }

    private static List<AccountId> people(Proposal proposal) {
        var deliberation = proposal.deliberation();
        var opinion = deliberation.opinion();
        return Stream.of(
                        Stream.of(proposal.screening(), proposal.course().anew())
                                .filter(Objects::nonNull)
                                .map(Screening::by),
                        deliberation.earlier().stream()
                                .flatMap(e -> Stream.of(e.by(), e.verdict().by())),
                        opinion == null ? Stream.<AccountId>of() : Stream.of(opinion.asker(), opinion.asked()))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static String at(java.time.Instant when) {
        return Dates.here().brief(when);
    }

    private static String words(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
