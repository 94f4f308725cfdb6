package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One adopter takes over one or several originals, from the first interest to whether it still runs. */
public record Replication(
        @BsonId ReplicationId id, long version, About about, Progression standing, List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "replication";

    static Replication begun(Actor actor, ReplicationId id, About about, Instant now) {
        return new Replication(id, 1, about, Progression.draft(now), List.of()).with(actor, "replication.begun", now);
    }

    /** As another register tells of it. */
    static Replication told(Actor actor, ReplicationId id, About about, Progression standing, Instant now) {
        return new Replication(id, 1, about, standing, List.of()).with(actor, "replication.told", now);
    }

    public ReplicationState state() {
        return standing.state();
    }

    /** What may be done next, in the order of the table of steps. */
    public List<NextStep> next() {
        var since = standing.since().atZone(Progression.JAKARTA).toLocalDate();
        return StepRules.from(state()).stream()
                .map(r -> new NextStep(r.step(), r.who(), r.guard(), r.paper(), r.due(since)))
                .toList();
    }

    /** What it is called: by its own name where it has one. */
    public String title() {
        return about.replica().title().isEmpty()
                ? about.originals().getFirst().title()
                : about.replica().title();
    }

    Replication written(Actor actor, About now, String action, Instant at) {
        return new Replication(id, version + 1, now, standing, outbox).with(actor, action, at);
    }

    /** @param until of a pause; null for all other steps */
    Replication passed(Actor actor, About now, StepDone passage, @Nullable LocalDate until) {
        return new Replication(id, version + 1, now, standing.then(passage, until), outbox)
                .with(actor, "replication." + passage.step().name().toLowerCase(Locale.ROOT), passage.at());
    }

    private Replication with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id.value(), version, facts());
        return new Replication(id, version, about, standing, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of("about", about, "standing", standing);
    }
}
