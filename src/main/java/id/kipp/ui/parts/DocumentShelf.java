package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.edition.Form;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.EmptyState;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents of a draft or a frozen revision, slot by slot in the form's order; a letter that is due and not there is named. */
public final class DocumentShelf extends Div {

    private final DocumentAccess access;
    private final FormPlaces places;
    private final ProposalDraft text;
    private final Map<DocumentId, Document> documents;
    private final Consumer<DocumentCard> read;

    /** Texts open in a dialog. */
    public DocumentShelf(DocumentAccess access, Form form, ProposalDraft text, Collection<Document> documents) {
        this(access, form, text, documents, DocumentCard::inDialog);
    }

    /** @param read where a reader goes instead of a dialog, such as a column beside */
    public DocumentShelf(
            DocumentAccess access,
            Form form,
            ProposalDraft text,
            Collection<Document> documents,
            Consumer<DocumentCard> read) {
        this.access = access;
        this.places = new FormPlaces(form);
        this.text = text;
        this.documents = documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
        this.read = read;
        addClassName("document-shelf");
        if (text.files().isEmpty()) add(new EmptyState(getTranslation("parts.no-documents")));
        else places.slots().stream().filter(this::isShown).forEach(slot -> add(slot(slot)));
    }

    private boolean isShown(String slot) {
        return !text.in(slot).isEmpty()
                || places.letter(slot)
                        .filter(a -> a.required() && a.appliesTo(text.app()))
                        .isPresent();
    }

    private Div slot(String slot) {
        var group = new Div(new H3(places.name(slot)));
        group.addClassName("document-slot");
        if (text.in(slot).isEmpty()) group.add(missing());
        text.in(slot).stream()
                .map(f -> documents.get(f.document()))
                .filter(Objects::nonNull)
                .forEach(d -> group.add(new DocumentCard(access, d, read)));
        return group;
    }

    private Paragraph missing() {
        var missing = new Paragraph(getTranslation("parts.slot-empty"));
        missing.addClassName("muted");
        return missing;
    }
}
