package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Editions;
import id.kipp.replication.ReplicasRunning;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Section;
import java.util.List;

/** Replicas whose adopters have not said for a year whether they run, and those said to be stopped that nobody has recorded. */
public final class ReplicasWaiting extends Div {

    /** @param most that are shown */
    public ReplicasWaiting(List<ReplicasRunning.Waiting> late, int most) {
        var section = new Section(getTranslation("replication.pulse-title"))
                .says(getTranslation("replication.pulse-says", most));
        if (late.isEmpty()) section.add(new Paragraph(getTranslation("replication.pulse-none")));
        late.forEach(one -> section.add(line(one)));
        add(section);
    }

    private Div line(ReplicasRunning.Waiting one) {
        var day = Dates.here().day(one.since().atZone(Editions.WIB).toLocalDate());
        var said = one.said();
        var state = said == null || said.why() == null
                ? getTranslation("replication.pulse-silent", day)
                : getTranslation("replication.pulse-stopped", day, getTranslation("site.stop." + said.why()));
        return new Div(
                new Anchor("replikasi/" + one.id().value(), one.title()), new Span(" " + one.by() + " · " + state));
    }
}
