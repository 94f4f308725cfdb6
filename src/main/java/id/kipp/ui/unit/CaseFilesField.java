package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.kipp.catalogue.CaseAttachments;
import id.kipp.catalogue.CaseMedia;
import id.kipp.catalogue.ClearedDocument;
import id.kipp.catalogue.PublicPicture;
import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Section;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Video, pictures and documents of a page; what is put in is nobody's to see before it is sent and approved. */
final class CaseFilesField extends Div {

    /** Takes a file in. */
    @FunctionalInterface
    interface Taking {
        Document take(String name, InputStream content, boolean picture);
    }

    private final Taking taking;
    private final TextField video = new TextField(getTranslation("site.video"));
    private final Div lines = new Div();
    private final List<Supplier<PublicPicture>> pictures = new ArrayList<>();
    private final List<Supplier<ClearedDocument>> documents = new ArrayList<>();

    CaseFilesField(CaseMedia now, Taking taking) {
        this.taking = taking;
        video.setMaxLength(490);
        video.setWidthFull();
        video.setValue(now.video());
        add(new Section(
                getTranslation("case.files"),
                video,
                lines,
                upload(true, "case.picture-add", CaseAttachments.PICTURE_MEGABYTES, ".jpg", ".jpeg", ".png"),
                upload(false, "case.document-add", CaseAttachments.DOCUMENT_MEGABYTES, ".pdf")));
        now.pictures().forEach(p -> picture(p.file(), p.shows(), p.caption()));
        now.documents().forEach(d -> document(d.file(), d.title(), d.bytes()));
    }

    CaseMedia get() {
        return new CaseMedia(
                video.getValue(),
                pictures.stream().map(Supplier::get).toList(),
                documents.stream().map(Supplier::get).toList());
    }

    private Upload upload(boolean picture, String key, int megabytes, String... endings) {
        var upload = new Upload(UploadHandler.inMemory(
                (about, bytes) -> Attempt.run(this, () -> taken(about.fileName(), bytes, picture))));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize(megabytes << 20);
        upload.setAcceptedFileTypes(endings);
        upload.setUploadButton(new Button(getTranslation(key, megabytes)));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        upload.addFileRejectedListener(e -> ActTold.refused(e.getErrorMessage()));
        return upload;
    }

    private void taken(String name, byte[] bytes, boolean picture) {
        var file = taking.take(name, new ByteArrayInputStream(bytes), picture);
        if (picture) picture(file.id(), PublicPicture.Shows.MORE, "");
        else document(file.id(), file.name(), file.size());
    }

    private void picture(DocumentId file, PublicPicture.Shows shows, String caption) {
        var what = new Select<PublicPicture.Shows>();
        what.setLabel(getTranslation("case.picture-shows"));
        what.setItems(PublicPicture.Shows.values());
        what.setItemLabelGenerator(s -> getTranslation("site.picture." + s));
        what.setValue(shows);
        var says = field("case.picture-caption", caption);
        Supplier<PublicPicture> one = () -> new PublicPicture(what.getValue(), file, says.getValue());
        pictures.add(one);
        line(new Span(getTranslation("site.picture.MORE")), () -> pictures.remove(one), what, says);
    }

    private void document(DocumentId file, String title, long bytes) {
        var says = field("case.document-title", title);
        Supplier<ClearedDocument> one = () -> new ClearedDocument(file, says.getValue(), bytes);
        documents.add(one);
        line(new Span("PDF"), () -> documents.remove(one), says);
    }

    private TextField field(String key, String now) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(200);
        field.setValue(now);
        return field;
    }

    private void line(Span name, Runnable forget, Component... fields) {
        var line = new Div(name);
        line.addClassName("field-line");
        line.add(fields);
        var away = new Button(getTranslation("case.figure-away"), e -> {
            forget.run();
            lines.remove(line);
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(away);
        lines.add(line);
    }
}
