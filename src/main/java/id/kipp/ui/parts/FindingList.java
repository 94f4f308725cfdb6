package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.proposal.Finding;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What checks found: what is wrong, what to do, and a way to the place. Blocking ones come first. */
public final class FindingList extends UnorderedList {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Function<Finding, Component> place;
    private final List<Item> items = new ArrayList<>();

    /** Without a way to the places, for readers who cannot mend anything. */
    public FindingList(List<Finding> findings, FormPlaces places) {
        this(findings, finding -> new Span(places.name(finding.place())));
    }

    /** Each place leads to itself. */
    public FindingList(List<Finding> findings, FormPlaces places, Consumer<String> go) {
        this(findings, (Finding finding) -> link(finding, places, go));
    }

    private FindingList(List<Finding> findings, Function<Finding, Component> place) {
        this.place = place;
        addClassName("finding-list");
        show(findings);
    }

    /** What is found by now. A finding that was there before stays where it is, so that a focus in it is kept. */
    public void show(List<Finding> findings) {
        var sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        var left = new ArrayList<>(items);
        items.clear();
        for (var finding : sorted) {
            var item = left.stream()
                    .filter(i -> i.isOf(finding))
                    .findFirst()
                    .orElseGet(() -> new Item(finding, place.apply(finding)));
            left.remove(item);
            item.says(sentence(finding));
            items.add(item);
        }
        left.forEach(this::remove);
        for (int at = 0; at < items.size(); at++)
            if (indexOf(items.get(at)) != at) addComponentAtIndex(at, items.get(at));
    }

    /** The sentence of a finding; days in it are written as people write them. */
    public static String sentence(Finding finding) {
        return I18NProvider.translate(
                "finding." + finding.kind(),
                finding.details().stream().map(FindingList::spoken).toArray());
    }

    private static String spoken(String detail) {
        return DAY.matcher(detail).matches() ? Dates.here().day(LocalDate.parse(detail)) : detail;
    }

    private static final class Item extends ListItem {

        private final Finding finding;
        private final Span sentence = new Span();

        Item(Finding finding, Component place) {
            this.finding = finding;
            var severity = new Span(getTranslation(finding.blocks() ? "parts.finding-blocks" : "parts.finding-warns"));
            severity.addClassName("visually-hidden");
            place.addClassName("finding-place");
            add((finding.blocks() ? Glyph.ALERT : Glyph.WARNING).icon(), new Div(severity, place, sentence));
            addClassName(finding.blocks() ? "blocks" : "warns");
        }

        boolean isOf(Finding other) {
            return finding.kind().equals(other.kind())
                    && finding.severity() == other.severity()
                    && finding.place().equals(other.place());
        }

        void says(String now) {
            if (!now.equals(sentence.getText())) sentence.setText(now);
        }
    }

    private static Button link(Finding finding, FormPlaces places, Consumer<String> go) {
        var link = new Button(places.name(finding.place()), e -> go.accept(finding.place()));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        return link;
    }
}
