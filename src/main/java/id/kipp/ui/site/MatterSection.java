package id.kipp.ui.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.edition.Constitution;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.stream.Collectors;

/** One decision, as the edition's rules have it: who decides, on how many seats, by which totals, and what separates equals. */
final class MatterSection extends Div {

    private final Constitution rules;

    MatterSection(Constitution rules, Matter matter) {
        this.rules = rules;
        var facts = new FactList()
                .add(
                        getTranslation("site.decided-by"),
                        getTranslation("site.board-" + matter.board(), matter.consents() + 1));
        matter.pools().forEach(p -> facts.add(groups(p), getTranslation("site.seats-of", p.seats())));
        var section = new Section(Wording.of(matter.name()), facts);
        if (matter.ranking() instanceof RankingRule ranking) rank(section, facts, ranking);
        add(section);
    }

    private String groups(Matter.Pool pool) {
        return pool.groups().stream().map(g -> Wording.of(rules.group(g))).collect(Collectors.joining(" + "));
    }

    private void rank(Section section, FactList facts, RankingRule ranking) {
        var places = ranking.places();
        switch (places.kind()) {
            case MULTIPLIER ->
                facts.add(getTranslation("site.multiplier"), Numbers.here().percent(places.multiplier() / 100.0));
            case PASSING_GRADE -> facts.add(getTranslation("site.goes-on"), getTranslation("site.by-grade"));
            case SEATS -> {}
        }
        if (places.replicatedFirst())
            facts.add(getTranslation("site.replicated"), getTranslation("site.replicated-says"));
        ranking.weights().stream()
                .filter(w -> w.percent() > 0)
                .forEach(w -> facts.add(
                        Wording.of(rules.round(w.round()).name()),
                        Numbers.here().percent(w.percent() / 100.0)));
        var ladder = new OrderedList();
        ranking.tieBreaks().forEach(t -> ladder.add(new ListItem(rung(t))));
        ladder.add(new ListItem(getTranslation("tie.people")));
        section.add(new H3(getTranslation("site.ties")), new Paragraph(getTranslation("site.ties-says")), ladder);
    }

    private String rung(String rung) {
        var colon = rung.indexOf(':');
        if (colon < 0) return getTranslation("tie." + rung);
        return rules.forms().values().stream()
                .flatMap(f -> f.section(rung.substring(colon + 1)).stream())
                .findFirst()
                .map(Wording::of)
                .orElse(rung);
    }
}
