package id.kipp.ui.parts;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.kernel.Typed;
import id.kipp.library.Library;
import id.kipp.library.LibraryItem;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One page of the library: what it is, what it says and where the thing itself lies. */
final class LibraryDialog extends Dialog {

    private final Select<LibraryKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("library.item-title"));
    private final TextArea summary = new TextArea(getTranslation("library.item-summary"));
    private final TextArea text = new TextArea(getTranslation("library.item-text"));
    private final TextField link = new TextField(getTranslation("library.item-link"));
    private final DatePicker date = new DatePicker(getTranslation("library.date"));

    /** @param seen what is there; nothing for a new one */
    LibraryDialog(Library library, CurrentActor current, @Nullable LibraryItem seen, Runnable then) {
        addClassName("ask");
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation(seen == null ? "library.write" : "library.rewrite"));
        setWidth("46rem");
        kind.setLabel(getTranslation("library.item-kind"));
        kind.setItems(LibraryKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("site.library-one." + k));
        title.setMaxLength(LibraryText.TITLE);
        summary.setMaxLength(LibraryText.SUMMARY);
        text.setMaxLength(LibraryText.TEXT);
        text.setHelperText(getTranslation("library.item-text-hint"));
        text.setMinRows(8);
        link.setMaxLength(Typed.LINE_MAX);
        link.setHelperText(getTranslation("library.item-link-hint"));
        ComponentTexts.into(date);
        for (var field : new HasSize[] {kind, title, summary, text, link}) field.setWidthFull();
        show(
                seen == null
                        ? new LibraryText(LibraryKind.GUIDE, "", "", "", "", LocalDate.now(Editions.WIB))
                        : seen.written());
        add(kind, title, summary, text, link, date);
        if (seen == null) add(new Paragraph(getTranslation("library.file-later")));
        else
            add(new LibraryFilePart(library, current, seen, now -> {
                close();
                then.run();
                new LibraryDialog(library, current, now, then).open();
            }));
        var save = new Button(getTranslation("help.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var me = current.get();
            if (seen == null) library.write(me, written());
            else library.rewrite(me, seen, written());
            close();
            then.run();
            ActTold.done(getTranslation("library.saved"));
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), save);
    }

    private void show(LibraryText now) {
        kind.setValue(now.kind());
        title.setValue(now.title());
        summary.setValue(now.summary());
        text.setValue(now.text());
        link.setValue(now.link());
        date.setValue(now.date());
    }

    private LibraryText written() {
        return new LibraryText(
                kind.getValue(),
                title.getValue(),
                summary.getValue(),
                text.getValue(),
                link.getValue(),
                date.getValue());
    }
}
