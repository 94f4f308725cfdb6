package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.document.Document;
import id.kipp.document.Kind;
import id.kipp.document.ReadingState;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** One document: its name, what was read out of it, its state in words, and the ways to it. */
public final class DocumentCard extends Div {

    private final DocumentAccess access;
    private final Document document;
    private final Div actions = new Div();

    /** Its text opens in a dialog. */
    public DocumentCard(DocumentAccess access, Document document) {
        this(access, document, DocumentCard::inDialog);
    }

    /** @param read where the reader goes, such as the column beside a score sheet; takes the document's card */
    public DocumentCard(DocumentAccess access, Document document, Consumer<DocumentCard> read) {
        this.access = access;
        this.document = document;
        addClassName("document-card");
        var name = new Span(document.name());
        name.addClassName("document-card-name");
        var head = new Div(Glyph.FILE.icon(), name, new ReadingBadge(document));
        head.addClassName("document-card-head");
        actions.addClassName("actions");
        if (document.isUsable()) actions.add(reading(read));
        if (isKept()) actions.add(download());
        add(head, facts());
        if (document.state() != ReadingState.READ)
            add(says(getTranslation(document.stateKey(), document.stateDetails())));
        add(actions);
    }

    /** Another thing to do with it, such as removing it from the form. */
    public DocumentCard action(Component action) {
        actions.add(action);
        return this;
    }

    public Document document() {
        return document;
    }

    public DocumentReader reader() {
        return new DocumentReader(access, document);
    }

    /** Opens its text above the screen. */
    void inDialog() {
        var dialog = new Dialog(document.name());
        dialog.addClassName("document-dialog");
        var close = new Button(getTranslation("kit.close"), e -> dialog.close());
        dialog.getFooter().add(close);
        dialog.add(reader());
        dialog.open();
    }

    private Button reading(Consumer<DocumentCard> read) {
        var button = new Button(getTranslation("parts.read-text"), Glyph.BOOK.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-label", getTranslation("parts.read-text-of", document.name()));
        Attempt.onClick(button, () -> read.accept(this));
        return button;
    }

    private Anchor download() {
        var words = getTranslation("parts.download");
        var link = new Anchor(access.download(document), AttachmentType.DOWNLOAD, words);
        link.addComponentAsFirst(Glyph.DOWNLOAD.icon());
        link.setAriaLabel(getTranslation("parts.download-of", document.name()));
        link.addClassName("document-card-download");
        return link;
    }

    private Span facts() {
        var numbers = Numbers.here();
        var facts = new ArrayList<String>();
        facts.add(Kind.of(document.mediaType()).map(Kind::name).orElse(getTranslation("parts.other-kind")));
        facts.add(numbers.size(document.size()));
        Optional.ofNullable(document.pages()).ifPresent(p -> facts.add(getTranslation("parts.pages", p)));
        Optional.ofNullable(document.words())
                .filter(w -> w > 0)
                .ifPresent(w -> facts.add(getTranslation("parts.words", w)));
        Optional.ofNullable(document.language()).ifPresent(l -> facts.add(getTranslation("parts.language." + l)));
        var line = new Span(String.join(" · ", facts));
        line.addClassNames("muted", "small");
        return line;
    }

    private boolean isKept() {
        return document.state() != ReadingState.REJECTED && document.size() > 0;
    }

    private static Paragraph says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("document-card-says");
        return says;
    }
}
