package id.kipp.library;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
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

    /** A hub's page begins to wait for the secretariat. */
    static final String OFFERED = "library.offered";

    private static final String WRITTEN = "library.written";

    /** What lists show of it. @param date of what it tells of, as its writer says */
    public record Head(LibraryKind kind, String title, String summary, LocalDate date) {}

    static LibraryItem first(
            String id, Actor actor, LibraryText is, boolean hidden, @Nullable LibraryHub hub, Instant now) {
        return new LibraryItem(id, 1, is.head(), is.text(), is.link(), hidden, List.of(), null, hub)
                .with(actor, hidden ? OFFERED : WRITTEN, now);
    }

    /** @param waits from now on, until the secretariat has looked at what its hub changes */
    LibraryItem rewritten(Actor actor, LibraryText is, boolean waits, Instant now) {
        return new LibraryItem(id, version + 1, is.head(), is.text(), is.link(), hidden, outbox, file, hub)
                .changed(actor, WRITTEN, waits, now);
    }

    LibraryItem hidden(Actor actor, boolean away, Instant now) {
        return as(away, hub == null ? null : hub.takenAway(away && isTakenAwayBy(actor)))
                .next(actor, away ? "library.hidden" : "library.restored", now);
    }

    /** What the secretariat has hidden, or never shown, is not the hub's to show, however often it hides it once more. */
    private boolean isTakenAwayBy(Actor actor) {
        return !actor.is(Role.SECRETARIAT) && (!hidden || isTakenAway());
    }

    /** Its hub would have everybody read it. */
    LibraryItem offered(Actor actor, Instant now) {
        return waiting().next(actor, OFFERED, now);
    }

    private LibraryItem waiting() {
        return as(true, hub == null ? null : hub.waiting(true));
    }

    public boolean isWaiting() {
        return hub != null && hub.waiting();
    }

    /** By its own hub's people, so that they may show it again where nobody is to be asked. */
    boolean isTakenAway() {
        return hub != null && hub.isTakenAway();
    }

    private LibraryItem as(boolean away, @Nullable LibraryHub of) {
        return new LibraryItem(id, version, head, text, link, away, outbox, file, of);
    }

    private LibraryItem next(Actor actor, String action, Instant now) {
        return new LibraryItem(id, version + 1, head, text, link, hidden, outbox, file, hub).with(actor, action, now);
    }

    /** @param other null: it hands none out any more @param waits as {@link #rewritten} */
    LibraryItem handing(Actor actor, @Nullable LibraryFile other, boolean waits, Instant now) {
        return new LibraryItem(id, version + 1, head, text, link, hidden, outbox, other, hub)
                .changed(actor, other == null ? "library.file-removed" : "library.file-attached", waits, now);
    }

    /** What begins to wait is told as that, once, and not as each change of it. */
    private LibraryItem changed(Actor actor, String action, boolean waits, Instant now) {
        return waits ? waiting().with(actor, OFFERED, now) : with(actor, action, now);
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
