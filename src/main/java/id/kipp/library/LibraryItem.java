package id.kipp.library;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Added;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A page of the library.
 *
 * @param text plain, its paragraphs apart by an empty line; empty where the link says all
 * @param link where the thing itself lies, by https; empty where the text is all there is
 * @param file null where it hands none out
 * @param hidden nobody reads it: it was shown once and is so no more, or waits for the secretariat
 * @param hub whose people have written it; null where it is the secretariat's
 */
public record LibraryItem(
        @BsonId String id,
        long version,
        Head head,
        String text,
        String link,
        boolean hidden,
        List<AuditLine> outbox,
        @Added @Nullable LibraryFile file,
        @Added @Nullable LibraryHub hub)
        implements Aggregate {

    /** What lists show of it. @param date of what it tells of, as its writer says */
    public record Head(LibraryKind kind, String title, String summary, LocalDate date) {}

    static LibraryItem first(
            String id, Actor actor, LibraryText is, boolean hidden, @Nullable LibraryHub hub, Instant now) {
        return new LibraryItem(id, 1, is.head(), is.text(), is.link(), hidden, List.of(), null, hub)
                .with(actor, "library.written", now);
    }

    LibraryItem rewritten(Actor actor, LibraryText is, Instant now) {
        return new LibraryItem(id, version + 1, is.head(), is.text(), is.link(), hidden, outbox, file, hub)
                .with(actor, "library.written", now);
    }

    LibraryItem hidden(Actor actor, boolean away, Instant now) {
        return as(away, false).next(actor, away ? "library.hidden" : "library.restored", now);
    }

    /** Its hub would have everybody read it. */
    LibraryItem offered(Actor actor, Instant now) {
        return waiting().next(actor, "library.offered", now);
    }

    /** As it is until the secretariat has looked at what its hub changes. */
    LibraryItem waiting() {
        return as(true, true);
    }

    public boolean isWaiting() {
        return hub != null && hub.waiting();
    }

    private LibraryItem as(boolean away, boolean waits) {
        return new LibraryItem(
                id, version, head, text, link, away, outbox, file, hub == null ? null : hub.waiting(waits));
    }

    private LibraryItem next(Actor actor, String action, Instant now) {
        return new LibraryItem(id, version + 1, head, text, link, hidden, outbox, file, hub).with(actor, action, now);
    }

    /** @param other null: it hands none out any more */
    LibraryItem handing(Actor actor, @Nullable LibraryFile other, Instant now) {
        return new LibraryItem(id, version + 1, head, text, link, hidden, outbox, other, hub)
                .with(actor, other == null ? "library.file-removed" : "library.file-attached", now);
    }

    /** As it was written, to be written anew. */
    public LibraryText written() {
        return new LibraryText(head.kind(), head.title(), head.summary(), text, link, head.date());
    }

    private LibraryItem with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "library:" + id, version, facts());
        return new LibraryItem(id, version, head, text, link, hidden, line.after(outbox), file, hub);
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of("head", head, "text", text, "link", link, "hidden", hidden));
        if (file != null) facts.put("file", file.document());
        if (hub != null) facts.put("hub", hub);
        return facts;
    }
}
