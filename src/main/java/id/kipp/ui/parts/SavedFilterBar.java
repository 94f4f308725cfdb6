package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.CurrentActor;
import id.kipp.account.OwnFilters;
import id.kipp.account.SavedFilters;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.Glyph;
import java.util.Map;

/** Ways of narrowing this list that its reader has given a name, each a link; and the way to name the present one. */
final class SavedFilterBar extends Div {

    private final SavedFilters saved;
    private final CurrentActor current;
    private final String list;
    private final Filters filters;
    private final Button name = new Button(getTranslation("parts.filter-save"), Glyph.PLUS.icon());

    /** @param list address of the list */
    SavedFilterBar(SavedFilters saved, CurrentActor current, String list, Filters filters) {
        this.saved = saved;
        this.current = current;
        this.list = list;
        this.filters = filters;
        addClassName("saved-filters");
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClickListener(e -> ask());
        filters.told(values -> name.setVisible(!values.isEmpty()));
        name.setVisible(false);
        show();
    }

    private void show() {
        removeAll();
        saved.of(current.get(), list).forEach(one -> add(entry(one)));
        add(name);
    }

    private Span entry(OwnFilters.Saved one) {
        var link = new Anchor(list + "?" + one.query(), one.name());
        var away = new Button(Glyph.CLOSE.icon(), e -> {
            saved.forget(current.get(), list, one.name());
            show();
            filters.focus();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("parts.filter-forget", one.name()));
        var rename = new Button(Glyph.EDIT.icon(), e -> rename(one));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel(getTranslation("parts.filter-rename", one.name()));
        return new Span(link, rename, away);
    }

    private void rename(OwnFilters.Saved one) {
        var field = nameField();
        field.setValue(one.name());
        new ConfirmAction(getTranslation("parts.filter-rename", one.name()), getTranslation("help.save"))
                .beside(field)
                .ask(() -> {
                    saved.rename(current.get(), list, one.name(), field.getValue());
                    show();
                });
    }

    private TextField nameField() {
        var field = new TextField(getTranslation("parts.filter-name"));
        field.setMaxLength(OwnFilters.NAME_MAX);
        field.setAutofocus(true);
        return field;
    }

    private void ask() {
        var field = nameField();
        new ConfirmAction(getTranslation("parts.filter-save"), getTranslation("help.save"))
                .says(getTranslation("parts.filter-save-says"))
                .beside(field)
                .ask(() -> {
                    saved.save(current.get(), new OwnFilters.Saved(list, field.getValue(), query(filters.values())));
                    show();
                });
    }

    /** Without the edition: a way of looking is good for the next one too. */
    private static String query(Map<String, String> values) {
        return QueryParameters.simple(values).getQueryString();
    }
}
