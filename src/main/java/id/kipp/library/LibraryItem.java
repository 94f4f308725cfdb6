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
 * @param hidden was shown once and is so no more
 */
public record LibraryItem(
        @BsonId String id,
        long version,
        Head head,
        String text,
        String link,
        boolean hidden,
        List<AuditLine> outbox,
        @Added @Nullable LibraryFile file)
        implements Aggregate {

    /** What lists show of it. @param date of what it tells of, as its writer says */
    public record Head(LibraryKind kind, String title, String summary, LocalDate date) {}

    static LibraryItem first(String id, Actor actor, LibraryText checked, Instant now) {
        return of(id, 1, checked, false, List.of(), null).with(actor, "library.written", now);
    }

    LibraryItem rewritten(Actor actor, LibraryText checked, Instant now) {
        return of(id, version + 1, checked, hidden, outbox, file).with(actor, "library.written", now);
    }

    LibraryItem hidden(Actor actor, boolean away, Instant now) {
        return new LibraryItem(id, version + 1, head, text, link, away, outbox, file)
                .with(actor, away ? "library.hidden" : "library.restored", now);
    }

    /** @param other null: it hands none out any more */
    LibraryItem handing(Actor actor, @Nullable LibraryFile other, Instant now) {
        return new LibraryItem(id, version + 1, head, text, link, hidden, outbox, other)
                .with(actor, other == null ? "library.file-removed" : "library.file-attached", now);
    }

    /** As it was written, to be written anew. */
    public LibraryText written() {
        return new LibraryText(head.kind(), head.title(), head.summary(), text, link, head.date());
    }

    private static LibraryItem of(
            String id,
            long version,
            LibraryText is,
            boolean hidden,
            List<AuditLine> outbox,
            @Nullable LibraryFile file) {
        return new LibraryItem(id, version, is.head(), is.text(), is.link(), hidden, outbox, file);
    }

    private LibraryItem with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "library:" + id, version, facts());
        return new LibraryItem(id, version, head, text, link, hidden, line.after(outbox), file);
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of("head", head, "text", text, "link", link, "hidden", hidden));
        if (file != null) facts.put("file", file.document());
        return facts;
    }
}
