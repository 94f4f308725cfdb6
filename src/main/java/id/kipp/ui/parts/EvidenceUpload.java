package id.kipp.ui.parts;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.document.Kind;
import id.kipp.edition.CaseRule;
import id.kipp.objection.HandedIn;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Incoming;
import id.kipp.ui.kit.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Evidence on its way into a case: held in files of ours until it is sent, and gone when the page is left. */
public final class EvidenceUpload extends Div {

    private record Held(String name, Path file) {}

    private final Upload upload;
    private final List<Held> held = new ArrayList<>();

    public EvidenceUpload(CaseRule rule) {
        upload = new Upload(Incoming.file(rule.maxBytes(), (name, file) -> hold(rule, name, file)));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(rule.files());
        upload.setMaxFileSize((int) rule.maxBytes());
        upload.setAcceptedFileTypes(
                Arrays.stream(Kind.values()).flatMap(EvidenceUpload::endings).toArray(String[]::new));
        upload.addFileRejectedListener(e -> ActTold.refused(e.getErrorMessage()));
        var says = new Paragraph(getTranslation(
                "objection.files-says", rule.files(), Numbers.here().size(rule.maxBytes())));
        says.addClassNames("muted", "small");
        add(new Span(getTranslation("objection.files")), upload, says);
    }

    /** More than there may be, and what comes when the page has been left, is not kept. */
    private void hold(CaseRule rule, String name, Path file) {
        if (held.size() < rule.files() && isAttached()) held.add(new Held(name, file));
        else forget(file);
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was chosen, to be read once. */
    public List<HandedIn> take() {
        return held.stream().map(EvidenceUpload::opened).toList();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        held.forEach(h -> forget(h.file()));
        held.clear();
    }

    private static HandedIn opened(Held held) {
        try {
            return new HandedIn(held.name(), Files.newInputStream(held.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> endings(Kind kind) {
        var ending = "." + kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.JPG ? Stream.of(ending, ".jpeg") : Stream.of(ending);
    }
}
