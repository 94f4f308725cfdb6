package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Window;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Timeline;
import java.time.Instant;
import java.time.LocalDate;

/** An edition's calendar with the place we are in. */
public final class EditionTimeline extends Div {

    public EditionTimeline(Edition edition, Instant now) {
        addClassName("edition-timeline");
        add(new Timeline(
                I18NProvider.translate("parts.calendar"),
                edition.windows().stream().map(w -> step(edition, w, now)).toList()));
    }

    private static Timeline.Step step(Edition edition, Window window, Instant now) {
        var tense = window.isOpen(now)
                ? Timeline.Tense.NOW
                : now.isBefore(window.opens()) ? Timeline.Tense.COMING : Timeline.Tense.PAST;
        var days = Dates.here().days(day(window.opens()), day(window.closes().minusMillis(1)));
        return new Timeline.Step(EditionLine.step(edition, window.step()), days, tense);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Editions.WIB).toLocalDate();
    }
}
