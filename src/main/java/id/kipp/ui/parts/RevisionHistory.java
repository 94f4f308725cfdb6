package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Revision;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frozen revisions of a proposal, and what is different between any two of its versions. */
public final class RevisionHistory extends Div {

    /** A version: a frozen revision, or what is being written now. */
    private record Version(int number, Instant at, String sha256, ProposalDraft text) {}

    private final DraftWords words;
    private final FormPlaces places;
    private final List<Version> versions = new ArrayList<>();
    private final Select<Version> from = new Select<>();
    private final Select<Version> to = new Select<>();
    private final Div differences = new Div();

    /** @param draft what is being written now, where the reader may see it */
    public RevisionHistory(
            Constitution rules, List<Revision> revisions, @Nullable ProposalDraft draft, Instant draftedAt) {
        this.words = new DraftWords(rules);
        addClassName("revision-history");
        revisions.forEach(r -> versions.add(new Version(r.number(), r.at(), r.sha256(), r.text())));
        if (draft != null) versions.add(new Version(0, draftedAt, "", draft));
        this.places = new FormPlaces(rules.form(
                versions.isEmpty()
                        ? rules.groups().getFirst().key()
                        : versions.getLast().text.group()));
        if (versions.size() < 2) {
            add(new EmptyState(Glyph.HISTORY, getTranslation("parts.no-revisions"))
                    .hint(getTranslation("parts.no-revisions-hint")));
            return;
        }
        differences.addClassNames("stack", "differences");
        differences.getElement().setAttribute("role", "status");
        add(choices(), differences);
        from.setValue(versions.get(versions.size() - 2));
        to.setValue(versions.getLast());
    }

    private Div choices() {
        for (var select : List.of(from, to)) {
            select.setItems(versions);
            select.setItemLabelGenerator(this::label);
            select.addValueChangeListener(e -> compare());
            select.addClassName("revision-choice");
        }
        from.setLabel(getTranslation("parts.compare-from"));
        to.setLabel(getTranslation("parts.compare-to"));
        var choices = new Div(from, Glyph.FORWARD.icon(), to);
        choices.addClassName("row");
        return choices;
    }

    private String label(Version version) {
        var at = Dates.here().brief(version.at());
        return version.number() == 0
                ? getTranslation("parts.version-now", at)
                : getTranslation("parts.version", version.number(), at);
    }

    private void compare() {
        if (from.getValue() == null || to.getValue() == null) return;
        differences.removeAll();
        var before = from.getValue().text();
        var after = to.getValue().text();
        words.places(after).forEach(p -> compare(places.name(p), words.of(before, p), words.of(after, p)));
        compare(getTranslation("parts.documents"), words.files(before), words.files(after));
        if (differences.getComponentCount() == 0)
            differences.add(new EmptyState(Glyph.CHECK, getTranslation("parts.no-difference")));
    }

    private void compare(String name, String before, String after) {
        if (before.equals(after)) return;
        var place = new Div(new H3(name), new DifferenceText(before, after));
        place.addClassName("difference-place");
        differences.add(place);
    }
}
