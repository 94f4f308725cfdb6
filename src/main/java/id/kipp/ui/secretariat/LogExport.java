package id.kipp.ui.secretariat;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.CurrentActor;
import id.kipp.auditexport.Zipped;
import id.kipp.edition.EditionId;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The edition's log, made into one file to be taken along; the file lasts as long as this screen. */
final class LogExport extends Div {

    private final Zipped zipped;
    private final CurrentActor current;
    private final EditionId edition;
    private final Checkbox names = new Checkbox(getTranslation("secretariat.log-names"));
    private final Div place = new Div();
    private @Nullable Path file;

    LogExport(Zipped zipped, CurrentActor current, EditionId edition) {
        this.zipped = zipped;
        this.current = current;
        this.edition = edition;
        var make = new Button(getTranslation("secretariat.log-make"), Glyph.SHIELD.icon(), e -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Section(getTranslation("secretariat.log"), names, make, place)
                .says(getTranslation("secretariat.log-says")));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private void make() {
        forget();
        var actor = current.get();
        var withNames = names.getValue();
        var says = getTranslation("secretariat.log-working");
        place.add(new LongJob<Path>(
                says,
                progress -> zipped.write(actor, edition, withNames, share -> progress.at(share, says)),
                this::offer));
    }

    private void offer(Path made) {
        file = made;
        var link = new Anchor();
        link.setHref(download(made), AttachmentType.DOWNLOAD);
        link.setText(getTranslation("secretariat.log-download"));
        link.addComponentAsFirst(Glyph.DOWNLOAD.icon());
        link.addClassName("document-card-download");
        place.add(link);
    }

    private DownloadHandler download(Path made) {
        var name = "kipp-log-" + edition.value() + ".zip";
        return DownloadHandler.fromInputStream(event -> Files.exists(made)
                ? new DownloadResponse(Files.newInputStream(made), name, "application/zip", Files.size(made))
                : DownloadResponse.error(HttpStatusCode.NOT_FOUND));
    }

    private void forget() {
        place.removeAll();
        try {
            if (file != null) Files.deleteIfExists(file);
            file = null;
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
