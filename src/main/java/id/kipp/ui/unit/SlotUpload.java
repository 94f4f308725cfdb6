package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.document.Document;
import id.kipp.document.Kind;
import id.kipp.proposal.Attached;
import id.kipp.proposal.Drafts;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.DocumentCard;
import id.kipp.ui.parts.FormPlaces;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The documents of one slot: what is there with its state, and where more (or another) is dropped. */
final class SlotUpload extends Div {

    private final String slot;
    private final FormPlaces places;
    private final DocumentAccess access;
    private final Consumer<Attached> remove;
    private final Div cards = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Div removed = new Div();
    private final Upload upload;
    private List<?> shown = List.of();

    SlotUpload(String slot, FormPlaces places, DocumentAccess access, Uploading uploading, Consumer<Attached> remove) {
        this.slot = slot;
        this.places = places;
        this.access = access;
        this.remove = remove;
        addClassName("slot-upload");
        cards.addClassName("slot-cards");
        upload = new Upload(uploading.into(slot, isLetter(), this));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize((int) maxBytes());
        upload.setAcceptedFileTypes(
                kinds().stream().flatMap(SlotUpload::endings).toArray(String[]::new));
        upload.addFileRejectedListener(e -> refuse(refused(e)));
        var name = new H3(places.name(slot));
        refusal.addClassName("slot-refusal");
        refusal.getElement().setAttribute("role", "alert");
        removed.addClassName("slot-removed");
        removed.getElement().setAttribute("role", "status");
        add(name, says(), cards, removed, refusal, upload);
        refuse("");
        removed.setVisible(false);
        button(false);
    }

    /** What helps with this letter, before it is uploaded. */
    void offer(Component help) {
        addComponentAtIndex(indexOf(cards), help);
    }

    /** What is there now; drawn again only when something changed. */
    void show(List<Attached> files, Map<String, Document> documents) {
        var now = files.stream().map(f -> documents.get(f.document().value())).toList();
        if (now.equals(shown)) return;
        shown = now;
        cards.removeAll();
        files.forEach(file -> {
            var document = documents.get(file.document().value());
            if (document != null) cards.add(new DocumentCard(access, document).action(removal(file)));
        });
        button(!files.isEmpty());
    }

    /** Another file is there; what was wrong with the one before is said no more. */
    void received() {
        upload.clearFileList();
        refuse("");
    }

    /** What is wrong with a file, by its name; stays until another one comes. */
    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty()) upload.clearFileList();
    }

    /** Offers to take a removal back. */
    void removed(Attached file, Runnable undo) {
        var back = new Button(getTranslation("kit.undo"), Glyph.UNDO.icon());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.getElement().setAttribute("aria-label", getTranslation("unit.removed-undo", file.name()));
        back.setDisableOnClick(true);
        back.addClickListener(e -> {
            removed.setVisible(false);
            undo.run();
        });
        removed.removeAll();
        removed.add(new Span(getTranslation("unit.removed", file.name())), back);
        removed.setVisible(true);
        back.focus();
    }

    private String refused(FileRejectedEvent event) {
        var kinds = String.join(", ", kinds());
        return event.getErrorMessage().equals(ComponentTexts.tooBig())
                ? getTranslation(
                        "unit.file-too-big", event.getFileName(), Numbers.here().size(maxBytes()))
                : getTranslation("unit.file-wrong-kind", event.getFileName(), kinds);
    }

    private boolean isLetter() {
        return places.letter(slot).isPresent();
    }

    private Button removal(Attached file) {
        var button = new Button(getTranslation("component.remove"), Glyph.TRASH.icon(), e -> remove.accept(file));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.setDisableOnClick(true);
        button.getElement().setAttribute("aria-label", getTranslation("unit.remove-of", file.name()));
        return button;
    }

    private void button(boolean filled) {
        var key = !filled ? "unit.choose-file" : isLetter() ? "unit.replace-file" : "unit.add-file";
        var button = new Button(getTranslation(key), Glyph.UPLOAD.icon());
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + places.name(slot));
        upload.setUploadButton(button);
    }

    private Paragraph says() {
        var letter = places.letter(slot);
        var condition = letter.filter(a -> !a.onlyIf().isEmpty()).isPresent()
                ? getTranslation("unit.slot-app") + " "
                : letter.filter(a -> a.required()).isPresent() ? getTranslation("unit.slot-required") + " " : "";
        var limits = getTranslation(
                "unit.slot-limits", String.join(", ", kinds()), Numbers.here().size(maxBytes()));
        var says = new Paragraph(condition + limits);
        says.addClassNames("muted", "small");
        return says;
    }

    private List<String> kinds() {
        return places.letter(slot)
                .map(a -> a.types())
                .orElseGet(() -> Arrays.stream(Kind.values()).map(Kind::name).toList());
    }

    private long maxBytes() {
        return places.letter(slot).map(a -> a.maxBytes()).orElse(Drafts.EVIDENCE_MAX_BYTES);
    }

    private static java.util.stream.Stream<String> endings(String kind) {
        var ending = "." + kind.toLowerCase(Locale.ROOT);
        return kind.equals("JPG") ? java.util.stream.Stream.of(ending, ".jpeg") : java.util.stream.Stream.of(ending);
    }
}
