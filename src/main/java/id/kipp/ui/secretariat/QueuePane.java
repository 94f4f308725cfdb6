package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.kipp.proposal.Claim;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Queued;
import id.kipp.ui.kit.Numbers;
import java.util.List;

/** What waits after the one that is open, beside it. */
final class QueuePane extends Nav {

    /** @param held those that somebody else has before them, by id */
    QueuePane(Proposal here, List<Queued> after, List<Claim> held, int waiting) {
        addClassNames("outline", "queue", "no-print");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("screening.queue-of", Numbers.here().whole(waiting)));
        var count = new Span(Numbers.here().whole(waiting));
        count.addClassName("count");
        var head = new H2(getTranslation("screening.queue"));
        head.add(count);
        add(head);
        var receipt = here.submitted();
        var current = entry(here.id().value(), receipt.title(), receipt.number(), false);
        current.getElement().setAttribute("aria-current", "page");
        add(current);
        for (var next : after)
            add(entry(
                    next.id().value(),
                    next.title(),
                    next.number(),
                    held.stream().anyMatch(c -> c.id().equals(next.id()))));
    }

    private static Anchor entry(String id, String title, String number, boolean taken) {
        var name = new Span(title);
        name.setTitle(number + " · " + title);
        var mark = new Span(number.substring(number.lastIndexOf('-') + 1));
        mark.addClassName("figure");
        var entry = new Anchor("sekretariat/seleksi/" + id, name, mark);
        entry.setClassName("taken", taken);
        return entry;
    }
}
