package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.edition.Heading;
import id.kipp.edition.Instrument;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the edition is called, its year and theme, and what it rests on. */
final class HeadingFields extends PartFields {

    private static final List<String> TYPES =
            List.of("UU", "PP", "PERMEN", "KEPMEN", "PEDOMAN", "SE", "PENGUMUMAN", "BERITA_ACARA", "SURAT");

    private final RuleFigures figures;
    private final FigureField year;
    private final RuleFigures.Both name;
    private final RuleFigures.Both theme;
    private final RowList<Instrument> instruments;

    HeadingFields(Constitution rules, RuleFigures figures) {
        this.figures = figures;
        var heading = rules.heading();
        year = figures.number("workshop.year", heading.year(), "heading.year");
        name = figures.both(heading.name());
        theme = figures.both(heading.theme());
        instruments = new RowList<>(
                getTranslation("workshop.instruments"), figures.isFrozen(), heading.instruments(), this::instrument);
        var called = new Section(getTranslation("workshop.name"), line(year), line(name.fields()));
        called.setId("heading.name");
        var about = new Section(getTranslation("workshop.theme"), line(theme.fields()));
        about.setId("heading.theme");
        var rests = new Section(getTranslation("workshop.rests-on"), instruments);
        rests.setId("heading.instruments");
        add(called, about, rests);
    }

    private RowList.Row<Instrument> instrument(String key, @Nullable Instrument now) {
        var type = new Select<String>();
        type.setLabel(getTranslation("workshop.instrument-type"));
        type.setItems(TYPES);
        type.setValue(now == null ? "KEPMEN" : now.type());
        type.setReadOnly(figures.isFrozen());
        var number = figures.text("workshop.instrument-number", now == null ? "" : now.number());
        var of = figures.number("workshop.year", now == null ? value(year) : now.year(), "-");
        var title = figures.text("workshop.instrument-title", now == null ? "" : now.title());
        var link = figures.text("workshop.instrument-link", now == null || now.link() == null ? "" : now.link());
        return new RowList.Row<>(
                line(type, number, of, title, link),
                () -> new Instrument(
                        type.getValue(),
                        number.getValue().strip(),
                        value(of),
                        title.getValue().strip(),
                        link.getValue().isBlank() ? null : link.getValue().strip()));
    }

    @Override
    Constitution into(Constitution rules) {
        return rules.with(new Heading(value(year), name.get(), theme.get(), instruments.get()));
    }
}
