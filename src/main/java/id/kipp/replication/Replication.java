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
        @BsonId ReplicationId id,
        long version,
        About about,
        Progression standing,
        Preparation preparation,
        PlanFile plan,
        WorkOnIt progress,
        ReplicationPapers papers,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "replication";

    static Replication begun(Actor actor, ReplicationId id, About about, Instant now) {
        return fresh(id, about, Progression.draft(now)).lined(actor, "replication.begun", now);
    }

    /** As another register tells of it. */
    static Replication told(Actor actor, ReplicationId id, About about, Progression standing, Instant now) {
        return fresh(id, about, standing).lined(actor, "replication.told", now);
    }

    private static Replication fresh(ReplicationId id, About about, Progression standing) {
        return new Replication(
                id,
                1,
                about,
                standing,
                Preparation.NONE,
                PlanFile.NONE,
                WorkOnIt.NONE,
                ReplicationPapers.NONE,
                List.of());
    }

    public ReplicationState state() {
        return standing.state();
    }

    /** A draft, or dropped while it was one; what another register tells of was never ours. */
    boolean isUnsent() {
        return switch (state()) {
            case DRAFT_INTEREST -> true;
            case DROPPED ->
                standing.when(ReplicationStep.SEND).isEmpty()
                        && about.provenance().source().isEmpty();
            default -> false;
        };
    }

    /** Members of a commitment of many may say what they take over: it was sent, and is not over. */
    boolean isJoinable() {
        return state() != ReplicationState.DRAFT_INTEREST && !state().isOver();
    }

    /** The questions whose answer is a gap that nothing in the plan closes yet. */
    public List<String> openGaps() {
        return Guards.open(this).all();
    }

    /** What may be done next, in the order of the table of steps. */
    public List<NextStep> next() {
        var since = standing.since().atZone(Progression.JAKARTA).toLocalDate();
        return StepRules.from(state()).stream()
                .map(r -> new NextStep(r.step(), r.who(), r.guard(), r.paper(), r.due(since)))
                .toList();
    }

    /** Whether somebody has looked since it was said to be done, and found it so. */
    public boolean wasSeenDone(Instant now) {
        var done = LocalDate.ofInstant(standing.since(), Progression.JAKARTA);
        var today = LocalDate.ofInstant(now, Progression.JAKARTA);
        return progress.visits().stream()
                .filter(v -> v.verdict() == WorkOnIt.Verdict.ON_TRACK)
                .anyMatch(v -> !v.day().isBefore(done) && !v.day().isAfter(today));
    }

    /** Whether its owners need not be waited for any longer: their time is over, or they are not in the register. */
    public boolean areOwnersSilent(Instant now) {
        var waited = about.originals().stream().anyMatch(o -> o.reply() == null && o.owner() != null);
        var today = LocalDate.ofInstant(now, Progression.JAKARTA);
        return !waited || today.isAfter(standing.due().orElse(today));
    }

    /** Whether all that was planned is done; what came of it is asked for when that is said. */
    public boolean isAllDone() {
        return plan.plan() != null && PlanRules.open(plan.plan()) == 0;
    }

    /** What it is called: by its own name where it has one. */
    public String title() {
        return about.replica().title().isEmpty()
                ? about.originals().getFirst().title()
                : about.replica().title();
    }

    Replication with(About now) {
        return new Replication(id, version, now, standing, preparation, plan, progress, papers, outbox);
    }

    Replication with(Preparation now) {
        return new Replication(id, version, about, standing, now, plan, progress, papers, outbox);
    }

    Replication with(PlanFile now) {
        return new Replication(id, version, about, standing, preparation, now, progress, papers, outbox);
    }

    Replication with(WorkOnIt now) {
        return new Replication(id, version, about, standing, preparation, plan, now, papers, outbox);
    }

    Replication with(ReplicationPapers now) {
        return new Replication(id, version, about, standing, preparation, plan, progress, now, outbox);
    }

    Replication with(Progression now) {
        return new Replication(id, version, about, now, preparation, plan, progress, papers, outbox);
    }

    /** As the next version, with its line. */
    Replication written(Actor actor, String action, Instant at) {
        var timed = standing.with(ClockCalls.next(this));
        return new Replication(id, version + 1, about, timed, preparation, plan, progress, papers, outbox)
                .lined(actor, action, at);
    }

    /** The same one step on. @param until of a pause; null for all other steps */
    Replication passed(Actor actor, StepDone step, @Nullable LocalDate until) {
        var action =
                "replication." + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return with(standing.then(step, until)).written(actor, action, step.at());
    }

    private Replication lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id.value(), version, facts());
        return new Replication(id, version, about, standing, preparation, plan, progress, papers, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "about", about,
                "standing", standing,
                "preparation", preparation,
                "plan", plan,
                "progress", progress,
                "papers", papers);
    }
}
