package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.kipp.account.CurrentActor;
import id.kipp.library.Library;
import id.kipp.library.LibraryItem;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/** The file that a page of the library hands out: what is known of it, another one, none. */
final class LibraryFilePart extends Div {

    private static final int MOST_BYTES = 25 << 20;

    /** @param changed told the page as it is then */
    LibraryFilePart(Library library, CurrentActor current, LibraryItem seen, Consumer<LibraryItem> changed) {
        addClassName("stack");
        add(new H3(getTranslation("library.file")));
        library.document(current.get(), seen).ifPresent(d -> {
            add(new Paragraph(d.name() + ": " + getTranslation(d.stateKey(), d.stateDetails())));
            var remove = new Button(getTranslation("library.file-remove"));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            Attempt.onClick(remove, () -> changed.accept(library.detach(current.get(), seen)));
            add(remove);
        });
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> Attempt.run(this, () -> {
            var now = library.attach(current.get(), seen, about.fileName(), new ByteArrayInputStream(bytes));
            ActTold.done(getTranslation("library.file-taken"));
            changed.accept(now);
        })));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".pptx", ".odt");
        upload.addFileRejectedListener(e -> ActTold.refused(e.getErrorMessage()));
        add(new Paragraph(getTranslation("library.file-says")), upload);
    }
}
