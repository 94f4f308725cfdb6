package id.kipp.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.ui.kit.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what of a list still waits for a consent, because some who gave theirs are in conflict of interest with it. */
public final class WaitingNote {

    private static final int NAMED = 5;

    private WaitingNote() {}

    /** @param titles of what waits; nothing is said of nothing */
    public static Optional<Paragraph> on(List<String> titles) {
        if (titles.isEmpty()) return Optional.empty();
        var named = titles.stream().limit(NAMED).collect(Collectors.joining("; "));
        return Optional.of(new Paragraph(UI.getCurrent()
                .getTranslation(
                        titles.size() > NAMED ? "conflict.waiting-more" : "conflict.waiting",
                        Numbers.here().whole(titles.size()),
                        named,
                        titles.size())));
    }
}
