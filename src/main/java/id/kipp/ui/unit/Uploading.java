package id.kipp.ui.unit;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.kipp.document.Document;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Attached;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.ui.kit.Attempt;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes files into the draft while they come in, in the request's own thread: the screen is told when they are there. */
final class Uploading {

    private final Drafts drafts;
    private final Actor actor;
    private final Supplier<Draft> seen;
    private final Consumer<Draft> stored;

    Uploading(Drafts drafts, Actor actor, Supplier<Draft> seen, Consumer<Draft> stored) {
        this.drafts = drafts;
        this.actor = actor;
        this.seen = seen;
        this.stored = stored;
    }

    /** @param replaces the slot holds one file: a good new one takes the place of the old */
    UploadHandler into(String slot, boolean replaces, SlotUpload screen) {
        return event -> receive(event, slot, replaces, screen);
    }

    private void receive(UploadEvent event, String slot, boolean replaces, SlotUpload screen) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var before = seen.get();
            var draft = drafts.attach(actor, before, slot, event.getFileName(), content);
            var now = replaces ? replaced(before, draft, slot) : draft;
            ui.access(() -> {
                screen.received();
                stored.accept(now);
            });
        } catch (Refusal refusal) {
            event.reject(refusal.key());
            ui.access(() -> {
                screen.received();
                screen.refuse(event.getFileName() + ": " + Attempt.sentence(screen, refusal));
            });
        }
    }

    /** A file that turned out to be no document does not push out a good one. */
    private Draft replaced(Draft before, Draft draft, String slot) {
        var old = before.text().in(slot);
        var good = drafts.documents(actor, draft).stream()
                .filter(d -> d.isWaiting() || d.isUsable())
                .map(Document::id)
                .toList();
        var isGood =
                draft.text().in(slot).stream().filter(f -> !old.contains(f)).allMatch(f -> good.contains(f.document()));
        var now = draft;
        if (isGood) for (Attached file : old) now = drafts.detach(actor, now, file);
        return now;
    }
}
