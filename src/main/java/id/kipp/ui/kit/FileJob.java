package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.kernel.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** Where a file is made that takes longer than a blink: a bar, then the file to be taken along; it lasts as long as this screen. */
public final class FileJob extends Div {

    private final String name;
    private final String link;
    private @Nullable Path file;
    private volatile boolean left;

    /** Makes a temporary file, which is deleted here; told the share that is done, and what that throws ends it. */
    @FunctionalInterface
    public interface Making {
        Path make(Actor actor, DoubleConsumer progress) throws InterruptedException;
    }

    /** @param name under which it is taken along @param link what is pressed for it */
    public FileJob(String name, String link) {
        this.name = name;
        this.link = link;
    }

    /** Anew; one that was made before, or is being made, is forgotten. @param actor who asks for it @param says while it is made */
    public void make(Actor actor, String says, Making making) {
        forget();
        removeAll();
        add(new LongJob<Path>(
                says,
                progress -> keep(making.make(actor, share -> progress.at(share, says))),
                made -> add(link(made))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        left = false;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        left = true;
        removeAll();
        forget();
    }

    /** The screen may be gone by now. */
    private synchronized Path keep(Path made) {
        file = made;
        if (left) forget();
        return made;
    }

    private Anchor link(Path made) {
        var handler = DownloadHandler.fromInputStream(event -> Files.exists(made)
                ? new DownloadResponse(Files.newInputStream(made), name, "application/zip", Files.size(made))
                : DownloadResponse.error(HttpStatusCode.NOT_FOUND));
        var anchor = new Anchor();
        anchor.setHref(handler, AttachmentType.DOWNLOAD);
        anchor.setText(link);
        anchor.addComponentAsFirst(Glyph.DOWNLOAD.icon());
        anchor.addClassName("document-card-download");
        return anchor;
    }

    private synchronized void forget() {
        try {
            if (file != null) Files.deleteIfExists(file);
            file = null;
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
