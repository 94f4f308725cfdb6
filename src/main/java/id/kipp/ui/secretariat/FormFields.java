package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Attachment;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.edition.Labelled;
import id.kipp.edition.RuleKey;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.parts.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One form: its sections with their helps and limits, the letters it asks for, the video. */
final class FormFields extends Div implements Supplier<Form> {

    private static final List<String> TYPES = List.of("PDF", "DOCX", "XLSX", "PPTX", "ODT", "JPG", "PNG");
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024);
    private static final int MOST_MEGABYTES = 25;
    private static final Text NOTHING = new Text("", "");

    /** The blocks of an innovation's page that a section can tell, each with its name there; none first. */
    private static final Map<String, String> BLOCKS = blocks();

    /** A section, by its key, and which block it tells. */
    private record Fed(Supplier<String> section, Select<String> block) {}

    private final RuleFigures figures;
    private final String path;
    private final @Nullable Map<String, String> feeds;
    private final List<Fed> fed = new ArrayList<>();
    private final RowList<FormSection> sections;
    private final RowList<Attachment> attachments;
    private final Checkbox video;
    private final FigureField minutes;

    FormFields(String key, Form form, RuleFigures figures) {
        feeds = form.feeds();
        this.figures = figures;
        path = "entry.forms." + key;
        addClassName("rules-form");
        sections = new RowList<>(
                        getTranslation("workshop.sections"), figures.isFrozen(), form.sections(), this::section)
                .named(s -> path + ".sections." + s.key(), form.sections());
        attachments = new RowList<>(
                        getTranslation("workshop.attachments"),
                        figures.isFrozen(),
                        form.attachments(),
                        this::attachment)
                .named(a -> path + ".attachments." + a.key(), form.attachments());
        video = figures.check("workshop.video", form.videoRequired());
        minutes = figures.number("workshop.video-minutes", form.videoMaxMinutes(), path + ".videoMaxMinutes");
        add(sections, attachments, line(video, minutes));
    }

    private static Map<String, String> blocks() {
        var all = new LinkedHashMap<String, String>();
        all.put("", "workshop.feeds-none");
        all.put("problem", "site.case-problem");
        all.put("for_whom", "site.case-for-whom");
        all.put("does", "site.case-does");
        all.put("changed", "site.case-changed");
        all.put("not_for", "site.case-not-for");
        return all;
    }

    private Select<String> block(@Nullable FormSection now) {
        var told = now == null || feeds == null ? "" : feeds.getOrDefault(now.key(), "");
        return figures.choice(
                "workshop.feeds", List.copyOf(BLOCKS.keySet()), b -> getTranslation(BLOCKS.getOrDefault(b, b)), told);
    }

    private RowList.Row<FormSection> section(String key, @Nullable FormSection now) {
        var name = figures.both(now == null ? NOTHING : now.label());
        var help = figures.both("workshop.help", now == null ? NOTHING : now.help());
        var least = figures.number("secretariat.min-words", now == null ? 0 : now.minWords(), path);
        var most = figures.number("secretariat.max-words", now == null ? 300 : now.maxWords(), path);
        var weight = figures.number("secretariat.weight", now == null ? 0 : now.weight(), path);
        var evidence = figures.check("workshop.evidence", now == null || now.evidence());
        Supplier<String> named = () -> now == null ? RuleKey.of(name.get(), key) : now.key();
        var block = block(now);
        fed.add(new Fed(named, block));
        return new RowList.Row<>(
                new Div(
                        heading(now),
                        line(name.fields()),
                        line(help.fields()),
                        line(least, most, weight, evidence),
                        line(block)),
                () -> new FormSection(
                        named.get(),
                        name.get().id(),
                        name.get().en(),
                        help.get().id(),
                        help.get().en(),
                        value(least),
                        value(most),
                        value(weight),
                        evidence.getValue()));
    }

    private RowList.Row<Attachment> attachment(String key, @Nullable Attachment now) {
        var name = figures.both(now == null ? NOTHING : now.label());
        var required = figures.check("workshop.required", now == null || now.required());
        var app =
                figures.check("workshop.only-apps", now != null && now.onlyIf().equals("app"));
        var size = new FigureField(getTranslation("workshop.megabytes"), FigureRule.hundredths(0, MOST_MEGABYTES));
        var bytes = now == null ? 2 * MEGABYTE.longValueExact() : now.maxBytes();
        var shown = BigDecimal.valueOf(bytes).divide(MEGABYTE, 2, RoundingMode.HALF_UP);
        size.fill(shown);
        size.setReadOnly(figures.isFrozen());
        var types = new MultiSelectComboBox<String>(getTranslation("workshop.types"));
        types.setItems(TYPES);
        types.select(now == null ? List.of("PDF") : now.types());
        types.setI18n(ComponentTexts.multiSelect());
        types.setReadOnly(figures.isFrozen());
        var template = figures.area("workshop.template", now == null || now.template() == null ? "" : now.template());
        template.setHelperText(getTranslation("workshop.template-says"));
        template.addClassName("wide");
        return new RowList.Row<>(
                new Div(heading(now), line(name.fields()), line(size, types, required, app), line(template)),
                () -> new Attachment(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
                        name.get().id(),
                        name.get().en(),
                        required.getValue(),
                        app.getValue() ? "app" : "",
                        bytes(size, shown, bytes),
                        TYPES.stream()
                                .filter(types.getSelectedItems()::contains)
                                .toList(),
                        template.getValue().isBlank()
                                ? null
                                : template.getValue().strip()));
    }

    /** Of what there is by its name, so that one finds it among many. */
    private H5 heading(@Nullable Labelled now) {
        return new H5(now == null ? getTranslation("workshop.new-part") : Wording.of(now));
    }

    /** What has not been touched stays to the byte. */
    private static long bytes(FigureField size, BigDecimal shown, long before) {
        var now = size.require();
        if (now.compareTo(shown) == 0) return before;
        return now.multiply(MEGABYTE).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @Override
    public Form get() {
        var all = sections.get();
        return new Form(all, attachments.get(), video.getValue(), value(minutes), feeding(all));
    }

    /** None is as it was where nothing was said; of a section that was taken away nothing is told. */
    private @Nullable Map<String, String> feeding(List<FormSection> all) {
        var keys = all.stream().map(FormSection::key).toList();
        var told = new HashMap<String, String>();
        for (var one : fed.reversed())
            if (keys.contains(one.section().get()))
                told.putIfAbsent(one.section().get(), one.block().getValue());
        told.values().removeIf(String::isEmpty);
        return told.isEmpty() && feeds == null ? null : told;
    }
}
