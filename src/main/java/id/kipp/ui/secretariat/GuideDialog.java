package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.help.Guide;
import id.kipp.help.Guides;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One guide, or one question with its answer: what it says and to whom. */
final class GuideDialog extends Dialog {

    private final Select<Guide.Kind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("help.guide-title"));
    private final TextArea text = new TextArea(getTranslation("help.guide-text"));
    private final CheckboxGroup<Role> readers = new CheckboxGroup<>(getTranslation("help.readers"));

    /** @param seen what is there; nothing for a new one */
    GuideDialog(Guides guides, CurrentActor current, @Nullable Guide seen, Runnable then) {
        addClassName("ask");
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation(seen == null ? "help.write" : "help.rewrite"));
        setWidth("46rem");
        kind.setLabel(getTranslation("help.guide-kind"));
        kind.setItems(Guide.Kind.values());
        kind.setItemLabelGenerator(k -> getTranslation("help.kind." + k));
        title.setMaxLength(Guide.TITLE);
        text.setMaxLength(Guide.TEXT);
        text.setHelperText(getTranslation("help.guide-text-hint"));
        text.setMinRows(10);
        readers.setItems(Role.values());
        readers.setItemLabelGenerator(r -> getTranslation("role." + r));
        readers.setHelperText(getTranslation("help.readers-hint"));
        for (var field : new com.vaadin.flow.component.HasSize[] {kind, title, text}) field.setWidthFull();
        show(seen == null ? new Guide.Written(Guide.Kind.GUIDE, "", "", List.of()) : seen.written());
        add(kind, title, text, readers);
        var save = new Button(getTranslation("help.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var me = current.get();
            if (seen == null) guides.write(me, written());
            else guides.rewrite(me, seen, written());
            close();
            then.run();
            ActTold.done(getTranslation("help.saved"));
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), save);
    }

    private void show(Guide.Written now) {
        kind.setValue(now.kind());
        title.setValue(now.title());
        text.setValue(now.text());
        readers.setValue(Set.copyOf(now.readers()));
    }

    private Guide.Written written() {
        return new Guide.Written(kind.getValue(), title.getValue(), text.getValue(), List.copyOf(readers.getValue()));
    }
}
