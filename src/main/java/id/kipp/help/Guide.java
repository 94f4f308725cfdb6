package id.kipp.help;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Something to look up: a guide, or a question with its answer.
 *
 * @param text plain, its paragraphs apart by an empty line
 * @param readers nobody named: everybody who signs in
 */
public record Guide(
        @BsonId String id,
        long version,
        Kind kind,
        String title,
        String text,
        List<Role> readers,
        boolean removed,
        List<AuditLine> outbox)
        implements Aggregate {

    public static final int TITLE = 200;
    public static final int TEXT = 40_000;

    public enum Kind {
        GUIDE,
        QUESTION
    }

    /** What is written in it. */
    public record Written(Kind kind, String title, String text, List<Role> readers) {

        public Written {
            readers = readers.stream().distinct().sorted().toList();
        }

        /** @throws Refusal {@code help.title-missing}, {@code help.text-missing}, {@code text.too-long} */
        Written checked() {
            return new Written(
                    kind,
                    Typed.required(title, TITLE, HelpRefusal.TITLE_MISSING),
                    Typed.required(text, TEXT, HelpRefusal.TEXT_MISSING),
                    readers);
        }
    }

    public Guide {
        readers = readers.stream().distinct().sorted().toList();
    }

    public Written written() {
        return new Written(kind, title, text, readers);
    }

    /** Whether somebody of these roles reads it. */
    public boolean isFor(Set<Role> roles) {
        return !removed && (readers.isEmpty() || !Collections.disjoint(readers, roles));
    }

    /** To be kept as a file: its title as a heading, then its text. */
    public String file() {
        return "# " + title + "\n\n" + text + "\n";
    }

    static Guide first(String id, Actor actor, Written written, Instant now) {
        return of(id, 1, written, false, List.of()).with(actor, "guide.written", now);
    }

    Guide rewritten(Actor actor, Written written, Instant now) {
        return of(id, version + 1, written, removed, outbox).with(actor, "guide.written", now);
    }

    Guide removed(Actor actor, boolean away, Instant now) {
        return of(id, version + 1, written(), away, outbox).with(actor, away ? "guide.removed" : "guide.restored", now);
    }

    private static Guide of(String id, long version, Written w, boolean removed, List<AuditLine> outbox) {
        return new Guide(id, version, w.kind(), w.title(), w.text(), w.readers(), removed, outbox);
    }

    private Guide with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "guide:" + id, version, facts());
        return of(id, version, written(), removed, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "kind", kind,
                "title", title,
                "text", text,
                "readers", readers,
                "removed", removed);
    }
}
