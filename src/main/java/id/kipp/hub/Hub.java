package id.kipp.hub;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A node of the network, or who may become one.
 *
 * @param id the institution's
 * @param papers beside those its steps rest on
 * @param pending the step that waits for a second hand
 */
public record Hub(
        @BsonId String id,
        long version,
        HubHead head,
        HubStatus status,
        HubSetup setup,
        List<HubInstrument> papers,
        List<HubStep> steps,
        @Nullable HubStep pending,
        List<AuditLine> outbox)
        implements Aggregate {

    static final int PAPERS = 100;
    static final int STEPS = 200;

    static Hub candidate(Actor actor, String id, HubHead head, HubSetup setup, Instant now) {
        return new Hub(id, 1, head, HubStatus.KANDIDAT, setup, List.of(), List.of(), null, List.of())
                .with(actor, "hub.entered", now);
    }

    Hub described(Actor actor, HubSetup next, Instant now) {
        return new Hub(id, version + 1, head, status, next, papers, steps, pending, outbox)
                .with(actor, "hub.described", now);
    }

    Hub recorded(Actor actor, HubInstrument paper, Instant now) {
        var all = Stream.concat(papers.stream(), Stream.of(paper)).toList();
        return new Hub(id, version + 1, head, status, setup, all, steps, pending, outbox).with(actor, "hub.paper", now);
    }

    Hub asked(Actor actor, HubStep step, Instant now) {
        return new Hub(id, version + 1, head, status, setup, papers, steps, step, outbox).with(actor, "hub.asked", now);
    }

    Hub turnedDown(Actor actor, Instant now) {
        return new Hub(id, version + 1, head, status, setup, papers, steps, null, outbox)
                .with(actor, "hub.turned-down", now);
    }

    Hub moved(Actor actor, HubStep step, Instant now) {
        var all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new Hub(id, version + 1, head, step.to(), setup, papers, all, null, outbox)
                .with(actor, "hub.moved", now);
    }

    /** The paper that made it a hub. */
    public Optional<HubInstrument> instrument() {
        return steps.reversed().stream()
                .filter(s -> s.to() == HubStatus.DITETAPKAN)
                .map(HubStep::paper)
                .findFirst();
    }

    /** What is public of it: a candidate is no hub. */
    public boolean isPublic() {
        return status.isHub();
    }

    private Hub with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "hub:" + id, version, facts());
        return new Hub(id, version, head, status, setup, papers, steps, pending, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("head", head);
        facts.put("status", status);
        facts.put("setup", setup);
        facts.put("papers", papers);
        facts.put("steps", steps);
        facts.put("pending", pending);
        return facts;
    }
}
