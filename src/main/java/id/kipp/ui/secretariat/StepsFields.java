package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import id.kipp.edition.CalendarStep;
import id.kipp.edition.Constitution;
import id.kipp.edition.RuleKey;
import id.kipp.edition.Step;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.Section;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The steps of the calendar, by name; when each is open is moved by itself, with a reason and a letter. */
final class StepsFields extends PartFields {

    private static final int DAYS = 14;

    private final Constitution rules;
    private final RuleFigures figures;
    private final RowList<CalendarStep> steps;

    StepsFields(Constitution rules, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        steps = new RowList<>(getTranslation("workshop.steps"), figures.isFrozen(), rules.calendar(), this::step);
        var section = new Section(getTranslation("workshop.steps"), steps.plain())
                .says(getTranslation("workshop.steps-says"));
        section.setId("calendar");
        add(section);
    }

    private RowList.Row<CalendarStep> step(String key, @Nullable CalendarStep now) {
        var name = figures.both(now == null ? new Text("", "") : new Text(now.id(), now.en()));
        var row = line(name.fields());
        if (now != null) // its window has been set: that one counts
        return new RowList.Row<>(
                    row,
                    () -> new CalendarStep(
                            now.key(),
                            now.startDay(),
                            now.days(),
                            name.get().id(),
                            name.get().en()));
        var start = figures.number("workshop.step-start", end(), "-");
        var days = figures.number("workshop.step-days", DAYS, "-");
        row.add(start, days);
        return new RowList.Row<>(
                row,
                () -> new CalendarStep(
                        new Step(RuleKey.of(name.get(), key).toUpperCase(Locale.ROOT)),
                        value(start),
                        value(days),
                        name.get().id(),
                        name.get().en()));
    }

    private int end() {
        return rules.calendar().stream()
                .mapToInt(s -> s.startDay() + s.days())
                .max()
                .orElse(0);
    }

    @Override
    Constitution into(Constitution other) {
        return other.calendar(steps.get());
    }
}
