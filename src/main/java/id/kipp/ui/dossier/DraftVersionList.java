package id.kipp.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Constitution;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Draft;
import id.kipp.proposal.KeptDraft;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Changes;
import java.util.Map;

/** Earlier texts of a draft: when, who, why it was kept, what is different now, and the way back to it. */
final class DraftVersionList extends OrderedList {

    private final HistoryPart.Asked asked;
    private final Actor actor;
    private final Constitution rules;
    private final Draft draft;
    private final boolean editable;
    private final Map<AccountId, String> names;

    /** @param editable whether an earlier text can be brought back now */
    DraftVersionList(HistoryPart.Asked asked, Actor actor, Constitution rules, Draft draft, boolean editable) {
        this.asked = asked;
        this.actor = actor;
        this.rules = rules;
        this.draft = draft;
        this.editable = editable;
        var kept = asked.versions().of(actor, draft.id());
        this.names = asked.accounts()
                .names(kept.stream().map(KeptDraft::by).distinct().toList());
        addClassNames("note-list", "draft-versions");
        kept.forEach(version -> add(item(version)));
    }

    private ListItem item(KeptDraft version) {
        var moment = new Span(Dates.here().brief(version.at()));
        moment.addClassName("note-who");
        var about = new Span(names.getOrDefault(version.by(), getTranslation("unit.version-unknown")) + " · "
                + getTranslation("unit.version-why." + version.why()));
        about.addClassNames("muted", "small");
        var differences = new Div();
        var head = new Div(moment, about, compare(version, differences));
        if (editable) head.add(bringBack(version));
        head.addClassName("row");
        return new ListItem(head, differences);
    }

    private Button compare(KeptDraft version, Div differences) {
        var button = button("unit.version-compare", Glyph.SEARCH, version);
        button.getElement().setAttribute("aria-expanded", "false");
        Attempt.onClick(button, () -> {
            var open = differences.getComponentCount() == 0;
            differences.removeAll();
            if (open) differences.add(changes(version));
            button.getElement().setAttribute("aria-expanded", String.valueOf(open));
            button.setText(getTranslation(open ? "unit.version-hide" : "unit.version-compare"));
        });
        return button;
    }

    private Component changes(KeptDraft version) {
        var changes = since(version);
        return changes.names().isEmpty() ? new Paragraph(getTranslation("parts.no-difference")) : changes;
    }

    private Changes since(KeptDraft version) {
        return new Changes(rules, asked.versions().text(actor, draft.id(), version.number()), draft.text());
    }

    private Button bringBack(KeptDraft version) {
        var button = button("unit.version-restore", Glyph.UNDO, version);
        Attempt.onClick(button, () -> {
            var places = since(version).names();
            new ConfirmAction(
                            getTranslation(
                                    "unit.version-restore-ask",
                                    Dates.here().brief(version.at()),
                                    Numbers.here().whole(places.size())),
                            getTranslation("unit.version-restore"))
                    .names(places)
                    .says(getTranslation("unit.version-restore-says"))
                    .ask(() -> restore(version));
        });
        return button;
    }

    private void restore(KeptDraft version) {
        asked.drafts().bringBack(actor, asked.drafts().open(actor, draft.id()), version.number());
        UI.getCurrent().navigate("proposal/" + draft.id().value());
        ActTold.done(getTranslation("unit.version-restored", Dates.here().brief(version.at())));
    }

    private Button button(String key, Glyph glyph, KeptDraft version) {
        var button = new Button(getTranslation(key), glyph.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement()
                .setAttribute(
                        "aria-label", getTranslation(key) + ": " + Dates.here().brief(version.at()));
        return button;
    }
}
