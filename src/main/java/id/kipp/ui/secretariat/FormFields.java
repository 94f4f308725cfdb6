package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Attachment;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.edition.RuleKey;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private final RuleFigures figures;
    private final String path;
    private final @Nullable Map<String, String> feeds;
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

    private RowList.Row<FormSection> section(String key, @Nullable FormSection now) {
        var name = figures.both(now == null ? NOTHING : now.label());
        var help = figures.both("workshop.help", now == null ? NOTHING : now.help());
        var least = figures.number("secretariat.min-words", now == null ? 0 : now.minWords(), path);
        var most = figures.number("secretariat.max-words", now == null ? 300 : now.maxWords(), path);
        var weight = figures.number("secretariat.weight", now == null ? 0 : now.weight(), path);
        var evidence = figures.check("workshop.evidence", now == null || now.evidence());
        return new RowList.Row<>(
                new Div(line(name.fields()), line(help.fields()), line(least, most, weight, evidence)),
                () -> new FormSection(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
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
        return new RowList.Row<>(
                new Div(line(name.fields()), line(size, types, required, app)),
                () -> new Attachment(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
                        name.get().id(),
                        name.get().en(),
                        required.getValue(),
                        app.getValue() ? "app" : "",
                        bytes(size, shown, bytes),
                        TYPES.stream()
                                .filter(types.getSelectedItems()::contains)
                                .toList()));
    }

    /** What has not been touched stays to the byte. */
    private static long bytes(FigureField size, BigDecimal shown, long before) {
        var now = size.require();
        if (now.compareTo(shown) == 0) return before;
        return now.multiply(MEGABYTE).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @Override
    public Form get() {
        return new Form(sections.get(), attachments.get(), video.getValue(), value(minutes), feeds);
    }
}
