package id.kipp.ui.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.kipp.edition.Constitution;
import id.kipp.edition.Form;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.Map;
import java.util.stream.Collectors;

/** One round of judging, as the edition's rules have it: who judges, by what, and how it becomes one result. */
final class RoundSection extends Div {

    private final Constitution rules;
    private final Round round;

    RoundSection(Constitution rules, Round round) {
        this.rules = rules;
        this.round = round;
        var section = new Section(Wording.of(round.name()), facts());
        if (!round.scoring().isOfForm()) section.add(criteria());
        else
            rules.forms().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(f -> section.add(new H3(groups(f.getKey())), sections(f.getValue())));
        add(section);
    }

    private FactList facts() {
        var judges = round.judges();
        var merging = round.merging();
        var facts = new FactList()
                .add(getTranslation("site.who"), getTranslation("site.who-" + judges.who(), judges.each()));
        if (round.hearing() instanceof id.kipp.edition.HearingRule heard)
            facts.add(
                    getTranslation("site.heard"),
                    getTranslation("site.heard-minutes", heard.presentationMinutes(), heard.interviewMinutes()));
        facts.add(getTranslation("site.merged"), getTranslation("site.merged-" + merging.how()));
        if (merging.how() == Merging.How.AGREED)
            facts.add(getTranslation("site.discuss"), getTranslation("site.points", merging.discussOver()));
        if (merging.third()) facts.add(getTranslation("site.undecided"), getTranslation("site.third"));
        if (merging.passingGrade() instanceof Integer grade)
            facts.add(getTranslation("site.passing"), String.valueOf(grade));
        return facts;
    }

    /** Who fills a form in. */
    private String groups(String form) {
        return rules.groups().stream()
                .filter(g -> g.form().equals(form))
                .map(Wording::of)
                .collect(Collectors.joining(", "));
    }

    private static UnorderedList sections(Form form) {
        var list = list();
        form.scored().forEach(s -> list.add(criterion(s.label(), s.help(), s.weight())));
        return list;
    }

    private UnorderedList criteria() {
        var list = list();
        round.scoring().criteria().forEach(c -> list.add(criterion(c.label(), c.help(), c.weight())));
        return list;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rubric");
        return list;
    }

    private static ListItem criterion(Text label, Text says, int percent) {
        var name = new Span(Wording.of(label));
        name.addClassName("rubric-name");
        var weight = new Span(Numbers.here().percent(percent / 100.0));
        weight.addClassName("figure");
        var bar = new ProgressBar(0, 100, percent);
        bar.getElement().setAttribute("aria-hidden", "true");
        var help = new Paragraph(Wording.of(says));
        help.addClassNames("muted", "small");
        return new ListItem(name, weight, bar, help);
    }
}
