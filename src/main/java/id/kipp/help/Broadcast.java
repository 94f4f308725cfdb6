package id.kipp.help;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One message to many: prepared by one of the secretariat, released by another, and then it is out.
 *
 * @param asked by whom and when, and how many it would have reached
 * @param ended by whom and when it was released, to how many, or withdrawn
 */
public record Broadcast(
        @BsonId String id,
        long version,
        Whom whom,
        BroadcastText message,
        Act asked,
        @Nullable Act ended,
        State state,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String RELEASED = "broadcast.released";

    public enum State {
        WAITING,
        RELEASED,
        WITHDRAWN
    }

    /** @param reached how many people */
    public record Act(AccountId by, Instant at, int reached) {}

    static Broadcast asked(String id, Actor actor, Whom whom, BroadcastText message, int reached, Instant now) {
        return new Broadcast(id, 1, whom, message, new Act(actor.id(), now, reached), null, State.WAITING, List.of())
                .with(actor, "broadcast.asked", now);
    }

    /** @throws Refusal {@code help.not-waiting}, {@code help.second-person} */
    Broadcast released(Actor actor, int reached, Instant now) {
        if (state != State.WAITING) throw new Refusal(HelpRefusal.NOT_WAITING);
        if (asked.by().equals(actor.id())) throw new Refusal(HelpRefusal.SECOND_PERSON);
        return ended(actor, reached, State.RELEASED, RELEASED, now);
    }

    /** @throws Refusal {@code help.not-waiting} */
    Broadcast withdrawn(Actor actor, Instant now) {
        if (state != State.WAITING) throw new Refusal(HelpRefusal.NOT_WAITING);
        return ended(actor, 0, State.WITHDRAWN, "broadcast.withdrawn", now);
    }

    /** Whether this person may release it now. */
    public boolean waitsFor(AccountId person) {
        return state == State.WAITING && !asked.by().equals(person);
    }

    private Broadcast ended(Actor actor, int reached, State how, String action, Instant now) {
        return new Broadcast(id, version + 1, whom, message, asked, new Act(actor.id(), now, reached), how, outbox)
                .with(actor, action, now);
    }

    private Broadcast with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "broadcast:" + id, version, facts());
        return new Broadcast(id, version, whom, message, asked, ended, state, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("whom", whom);
        facts.put("message", message);
        facts.put("asked", asked);
        facts.put("ended", ended);
        facts.put("state", state);
        return facts;
    }
}
