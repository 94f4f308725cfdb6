package id.kipp.catalogue;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What a reader would have an owner mend on a page, and what became of it. Nobody keeps who wrote it.
 *
 * @param reply what the owner says to it; empty while nothing is said
 */
public record ReaderHint(
        @BsonId String id,
        long version,
        EntryId entry,
        Holder holder,
        String text,
        Instant at,
        State state,
        String reply,
        List<AuditLine> outbox)
        implements Aggregate {

    public enum State {
        /** The secretariat has not read it yet. */
        SENT,
        /** It lies on the owner's desk. */
        PASSED,
        DONE,
        /** It says nothing about the innovation. */
        HIDDEN
    }

    static ReaderHint sent(Actor actor, String id, EntryId entry, Holder holder, String text, Instant now) {
        return new ReaderHint(id, 1, entry, holder, text, now, State.SENT, "", List.of()).with(actor, "hint.sent", now);
    }

    ReaderHint passed(Actor actor, Instant now) {
        require(State.SENT);
        return in(State.PASSED, "").with(actor, "hint.passed", now);
    }

    ReaderHint hidden(Actor actor, Instant now) {
        require(State.SENT);
        return in(State.HIDDEN, "").with(actor, "hint.hidden", now);
    }

    ReaderHint done(Actor actor, String said, Instant now) {
        require(State.PASSED);
        return in(State.DONE, said).with(actor, "hint.done", now);
    }

    private void require(State asked) {
        if (state != asked) throw new Refusal(CatalogueRefusal.HINT_ANSWERED);
    }

    private ReaderHint in(State next, String said) {
        return new ReaderHint(id, version + 1, entry, holder, text, at, next, said, outbox);
    }

    /** All of it, as it is logged; of texts the hash alone. */
    Map<String, Object> facts() {
        return Map.of(
                "entry", entry,
                "holder", holder,
                "textSha256", new Hidden(text),
                "at", at,
                "state", state,
                "replySha256", new Hidden(reply));
    }

    private ReaderHint with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "hint:" + id, version, facts());
        return new ReaderHint(id, version, entry, holder, text, at, state, reply, line.after(outbox));
    }
}
