package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
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

    private final Constitution rules;
    private final List<Version> versions = new ArrayList<>();
    private final Select<Version> from = new Select<>();
    private final Select<Version> to = new Select<>();
    private final Div differences = new Div();

    /** @param draft what is being written now, where the reader may see it */
    public RevisionHistory(
            Constitution rules, List<Revision> revisions, @Nullable ProposalDraft draft, Instant draftedAt) {
        this.rules = rules;
        addClassName("revision-history");
        revisions.forEach(r -> versions.add(new Version(r.number(), r.at(), r.sha256(), r.text())));
        if (draft != null) versions.add(new Version(0, draftedAt, "", draft));
        if (versions.size() < 2) {
            add(new EmptyState(getTranslation("parts.no-revisions")).hint(getTranslation("parts.no-revisions-hint")));
            return;
        }
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
        var changes = new Changes(rules, from.getValue().text(), to.getValue().text());
        differences.add(changes.names().isEmpty() ? new EmptyState(getTranslation("parts.no-difference")) : changes);
    }
}
