package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.CalendarStep;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import java.time.Clock;

/** The place in an edition's calendar, for the head of a page. */
public final class EditionLine {

    private EditionLine() {}

    /** Tells the head where we are; what else belongs among its facts follows the deadline. */
    public static PageHead in(PageHead head, Edition edition, Step step, Clock clock, Component... facts) {
        var all = new Component[facts.length + 1];
        all[0] = until(edition, step, clock);
        System.arraycopy(facts, 0, all, 1, facts.length);
        return head.where(where(edition, step)).facts(all);
    }

    /** Kompetisi Inovasi Pelayanan Publik 2023 · Seleksi administrasi */
    public static String where(Edition edition, Step step) {
        return Wording.of(edition.constitution().name()) + " · " + step(edition, step);
    }

    /** As {@link #where(Edition, Step)}, at the step that runs now. */
    public static String where(Edition edition, Clock clock) {
        return where(edition, now(edition, clock));
    }

    /** The step that runs now, or the last one that has begun. */
    public static Step now(Edition edition, Clock clock) {
        var now = clock.instant();
        return edition.windows().stream()
                .filter(w -> !now.isBefore(w.opens()))
                .reduce((a, b) -> b)
                .map(w -> w.step())
                .orElse(edition.constitution().entry().step());
    }

    /** What this edition calls the step. */
    public static String step(Edition edition, Step step) {
        return edition.constitution().calendar().stream()
                .filter(c -> c.key().equals(step))
                .findFirst()
                .map(EditionLine::words)
                .orElseGet(() -> I18NProvider.translate("step." + step));
    }

    /** Until when, or from when on if it has not begun; it follows the calendar while the page is open. */
    public static Component until(Edition edition, Step step, Clock clock) {
        return until(edition, step, clock, () -> {});
    }

    /** As {@link #until(Edition, Step, Clock)}, for a page that shows something else when the calendar has moved. */
    public static Component until(Edition edition, Step step, Clock clock, Runnable moved) {
        return new LiveDeadline(edition, step, clock, moved);
    }

    private static String words(CalendarStep step) {
        return Dates.here().locale().getLanguage().equals("en") ? step.en() : step.id();
    }
}
