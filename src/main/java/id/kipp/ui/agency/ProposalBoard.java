package id.kipp.ui.agency;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.Edition;
import id.kipp.kernel.UnitId;
import id.kipp.proposal.ProposalRow;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.LaneBoard;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proposals in columns; what waits longest stands on top. */
final class ProposalBoard extends Div {

    private static final int SHOWN = 40;
    private static final int SEARCH_FROM = 12;

    private final List<ProposalRow> rows;
    private final Map<UnitId, String> units;
    private final Edition edition;
    private final Instant now;
    private final LaneBoard lanes = new LaneBoard();

    ProposalBoard(List<ProposalRow> rows, Map<UnitId, String> units, Edition edition, Instant now) {
        this.rows = rows.stream()
                .sorted(Comparator.comparing(ProposalRow::changedAt))
                .toList();
        this.units = units;
        this.edition = edition;
        this.now = now;
        addClassName("stack");
        if (rows.size() >= SEARCH_FROM) add(search());
        add(lanes);
        show("");
    }

    private TextField search() {
        var field = new TextField();
        field.setPlaceholder(getTranslation("agency.search"));
        field.setAriaLabel(getTranslation("agency.search"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("filters-search");
        field.addValueChangeListener(e -> show(e.getValue()));
        return field;
    }

    private void show(String words) {
        lanes.removeAll();
        for (var lane : Lane.values()) lanes.add(lane(lane, words.strip().toLowerCase(Locale.ROOT)));
    }

    private Section lane(Lane lane, String words) {
        var cards = rows.stream()
                .filter(r -> Lane.of(r).filter(lane::equals).isPresent())
                .filter(r ->
                        (r.title() + " " + unit(r)).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        var heading = new H2(lane.glyph().icon(), new Span(getTranslation("agency.lane." + lane)));
        var count = new Span(Numbers.here().whole(cards.size()));
        count.addClassName("count");
        var head = new Div(heading, count);
        head.addClassName("lane-head");
        var section = new Section(head);
        section.addClassNames("lane", "lane-" + lane.name().toLowerCase(Locale.ROOT));
        section.getElement().setAttribute("aria-label", getTranslation("agency.lane." + lane));
        cards.stream().limit(SHOWN).forEach(row -> section.add(card(row, lane)));
        if (cards.isEmpty()) section.add(says(getTranslation("agency.lane-empty")));
        if (cards.size() > SHOWN)
            section.add(says(getTranslation("kit.and-more", Numbers.here().whole(cards.size() - (long) SHOWN))));
        return section;
    }

    private Article card(ProposalRow row, Lane lane) {
        var link = new Anchor("instansi/" + row.id().value(), row.title());
        link.setTitle(row.title());
        var unit = new Span(unit(row));
        unit.addClassName("muted");
        var age = new Span(
                getTranslation("agency.age." + lane, Dates.here().length(Duration.between(row.changedAt(), now))));
        var pair = new Div(unit, age);
        pair.addClassName("pair");
        var card = new Article(new H3(link), pair, about(row, lane));
        card.addClassName("board-card");
        return card;
    }

    private Div about(ProposalRow row, Lane lane) {
        var about = new Div(new Span(Wording.of(edition.constitution().group(row.group()))));
        about.addClassName("board-about");
        switch (lane) {
            case WAITING, RETURNED, DRAFT ->
                about.add(new Span(filled(row.readiness().percent())));
            case SUBMITTED, ENDED -> about.add(new StageBadge(row));
        }
        if (row.number().isEmpty()) return about;
        var number = new Span(row.number());
        number.addClassName("figure");
        about.add(number);
        return about;
    }

    private String filled(int percent) {
        return percent == 100
                ? getTranslation("agency.filled")
                : getTranslation("agency.filled-part", Numbers.here().percent(percent / 100.0));
    }

    private String unit(ProposalRow row) {
        return units.getOrDefault(row.unit(), "");
    }

    private static Paragraph says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassNames("muted", "small");
        return says;
    }
}
