package id.kipp.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.catalogue.EntryText;
import id.kipp.source.Corrected;
import id.kipp.source.Innovation;
import id.kipp.ui.kit.Attempt;
import java.util.function.Consumer;

/** Puts right what a register says wrongly of one record. */
final class CorrectDialog extends Dialog {

    CorrectDialog(Innovation told, Consumer<Corrected> put) {
        addClassName("ask");
        setHeaderTitle(getTranslation("sources.correct"));
        setCloseOnOutsideClick(false);
        var title = new TextField(getTranslation("sources.correct-title"));
        title.setMaxLength(EntryText.TITLE_MAX);
        title.setValue(told.title());
        var year = new IntegerField(getTranslation("sources.correct-year"));
        year.setValue(told.year());
        var url = new TextField(getTranslation("sources.correct-url"));
        url.setValue(told.url());
        var save = new Button(getTranslation("sources.correct-save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            put.accept(new Corrected(title.getValue(), year.getValue() == null ? 0 : year.getValue(), url.getValue()));
            close();
        });
        add(new Paragraph(getTranslation("sources.correct-says")), new FormLayout(title, year, url));
        getFooter().add(new Button(getTranslation("kit.close"), e -> close()), save);
    }
}
