package id.kipp.ui.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.audit.Roots;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.edition.NominationRule;
import id.kipp.edition.Step;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.Wording;
import java.time.Clock;

/** How proposals are judged, in plain words and from the edition's own data. */
@Route(value = "cara-menilai", layout = PublicLayout.class)
@AnonymousAllowed
class MethodView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final Roots roots;
    private final Clock clock;

    MethodView(Editions editions, Roots roots, Clock clock) {
        this.editions = editions;
        this.roots = roots;
        this.clock = clock;
        addClassName("method");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getPageTitle()));
        EditionChoice.of(editions.all(), event.getLocation().getQueryParameters(), Step.EVALUATION, clock)
                .ifPresentOrElse(
                        c -> {
                            add(c);
                            show(c.edition().constitution());
                        },
                        () -> add(new EmptyState(Glyph.RANKING, getTranslation("site.no-edition"))
                                .hint(getTranslation("site.no-rules-hint"))));
        add(new LogSection(roots));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.method");
    }

    private void show(Constitution rules) {
        var steps = new OrderedList();
        for (var key :
                new String[] {"site.how-1", "site.how-2", "site.how-3", "site.how-4", "site.how-5", "site.how-6"})
            steps.add(new ListItem(getTranslation(key)));
        add(new Section(getTranslation("site.how"), steps));
        rules.groups().forEach(g -> add(rubric(rules, g)));
        var desk = rules.desk();
        var facts = new FactList()
                .add(getTranslation("site.judges"), String.valueOf(desk.reviewsPerProposal()))
                .add(getTranslation("site.discuss"), getTranslation("site.points", desk.discussOver()));
        if (rules.nomination().rule() == NominationRule.Kind.PASSING_GRADE && desk.passingGrade() != null)
            facts.add(getTranslation("site.passing"), String.valueOf(desk.passingGrade()));
        else
            facts.add(
                    getTranslation("site.multiplier"),
                    Numbers.here().percent(rules.nomination().multiplierHundredths() / 100.0));
        add(new Section(getTranslation("site.rules"), facts));
        var ladder = new OrderedList();
        rules.tieBreaks().forEach(t -> ladder.add(new ListItem(rung(rules, t))));
        ladder.add(new ListItem(getTranslation("tie.people")));
        add(new Section(getTranslation("site.ties"), ladder).says(getTranslation("site.ties-says")));
    }

    private Section rubric(Constitution rules, Group group) {
        var list = new UnorderedList();
        list.addClassName("rubric");
        rules.form(group.key()).scored().forEach(s -> list.add(criterion(s)));
        var seats = rules.seats(group.key());
        return new Section(Wording.of(group), list)
                .says(getTranslation("site.seats", seats.finalists(), seats.winners()));
    }

    private static ListItem criterion(id.kipp.edition.Section section) {
        var name = new Span(Wording.of(section));
        name.addClassName("rubric-name");
        var weight = new Span(Numbers.here().percent(section.weight() / 100.0));
        weight.addClassName("figure");
        var bar = new ProgressBar(0, 100, section.weight());
        bar.getElement().setAttribute("aria-hidden", "true");
        var help = new Paragraph(Wording.of(section.help()));
        help.addClassNames("muted", "small");
        return new ListItem(name, weight, bar, help);
    }

    private String rung(Constitution rules, String rung) {
        var colon = rung.indexOf(':');
        if (colon < 0) return getTranslation("tie." + rung);
        return rules.forms().values().stream()
                .flatMap(f -> f.section(rung.substring(colon + 1)).stream())
                .findFirst()
                .map(Wording::of)
                .orElse(rung);
    }
}
