package id.kipp.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.kipp.document.DocumentId;
import id.kipp.document.Kind;
import id.kipp.intake.Registrations;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Numbers;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The letter of appointment on its way in, scanned or as it was written; another takes its place. */
final class LetterUpload extends Div {

    private final Registrations registrations;
    private final Actor actor;
    private final Upload upload;
    private final Paragraph says = new Paragraph();
    private @Nullable DocumentId letter;

    LetterUpload(Registrations registrations, Actor actor) {
        this.registrations = registrations;
        this.actor = actor;
        addClassName("slot-upload");
        UploadHandler taking = this::receive;
        upload = new Upload(taking);
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Registrations.LETTER_BYTES);
        upload.setAcceptedFileTypes(Arrays.stream(Kind.values())
                .map(k -> "." + k.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
        upload.addFileRejectedListener(e -> say(e.getErrorMessage()));
        says.getElement().setAttribute("role", "status");
        var limits = new Paragraph(
                getTranslation("registration.letter-limits", Numbers.here().size(Registrations.LETTER_BYTES)));
        limits.addClassNames("muted", "small");
        add(new Span(getTranslation("registration.letter-scan")), limits, upload, says);
        say("");
    }

    /** Null until one has come. */
    @Nullable
    DocumentId letter() {
        return letter;
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var from = event.getRequest().getRemoteAddr();
            var taken = registrations.receive(actor, from, event.getFileName(), content);
            ui.access(() -> {
                letter = taken;
                say(getTranslation("registration.letter-taken", event.getFileName()));
            });
        } catch (Refusal refusal) {
            event.reject(refusal.key());
            ui.access(() -> say(Attempt.sentence(this, refusal)));
        }
    }

    private void say(String sentence) {
        says.setText(sentence);
        says.setVisible(!sentence.isEmpty());
        upload.clearFileList();
    }
}
