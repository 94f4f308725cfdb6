package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One yearly run: its constitution, its calendar, its team. Dates move at any time; the rest freezes at the first submission. */
public record Edition(
        @BsonId EditionId id,
        long version,
        Constitution constitution,
        List<Window> windows,
        Team team,
        List<CalendarChange> changes,
        List<PendingMove> pending,
        @Nullable Instant frozenAt,
        Instant openedAt,
        List<AuditLine> outbox)
        implements Aggregate {

    public Edition {
        pending = List.copyOf(pending);
    }

    /** What waits for a second person at this step. */
    public Optional<PendingMove> pending(Step step) {
        return pending.stream().filter(p -> p.step() == step).findFirst();
    }

    public boolean isExpired(PendingMove move, Instant now) {
        return move.isExpired(Duration.ofHours(constitution.secondPersonHours()), now);
    }

    public Window window(Step step) {
        return windows.stream().filter(w -> w.step() == step).findFirst().orElseThrow();
    }

    /** Who presides over Tim Evaluasi. */
    public Chair evaluationChair() {
        return new Chair(
                team.evaluators(),
                team.evaluationChair(),
                team.evaluationDeputy(),
                constitution.conflicts().standIn());
    }

    /** Who presides over the panel. */
    public Chair panelChair() {
        return new Chair(
                team.panelists(),
                team.panelChair(),
                team.panelDeputy(),
                constitution.conflicts().standIn());
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** @throws Refusal {@code window.not-yet}, {@code window.closed} */
    public void require(Step step, Instant now) {
        window(step).require(now);
    }

    /** @throws Refusal {@code edition.frozen} */
    void requireOpenRules() {
        if (isFrozen()) throw new Refusal(EditionRefusal.FROZEN);
    }

    /** Before it is written: who is in the secretariat now. */
    Edition knowing(List<AccountId> secretaries) {
        var people = team.with(secretaries);
        return new Edition(id, version, constitution, windows, people, changes, pending, frozenAt, openedAt, outbox);
    }

    /** By one person. @throws Refusal {@code window.second-person} */
    Edition moved(Actor actor, Window after, String reason, String letter, Instant now) {
        var before = window(after.step());
        if (before.needsSecond(after, now)) throw new Refusal(EditionRefusal.WINDOW_SECOND_PERSON);
        return moved(actor, new CalendarChange(before, after, reason, letter, actor.id(), null, now), now);
    }

    /** Asked for; an earlier wish for the same step is gone with it. */
    Edition asked(Actor actor, Window after, String reason, String letter, Instant now) {
        var move = new PendingMove(window(after.step()), after, reason, letter, actor.id(), now);
        return waiting(Stream.concat(others(after.step()), Stream.of(move)).toList())
                .with(actor, "edition.move-asked", now);
    }

    /**
     * @throws Refusal {@code edition.nothing-asked}, {@code edition.second-person}, {@code edition.ask-expired}, {@code
     *     edition.ask-outdated} when the step has moved since it was asked for
     */
    Edition confirmed(Actor actor, Step step, Instant now) {
        var asked = pending(step).orElseThrow(() -> new Refusal(EditionRefusal.NOTHING_ASKED));
        if (asked.by().equals(actor.id())) throw new Refusal(EditionRefusal.SECOND_PERSON);
        if (isExpired(asked, now)) throw new Refusal(EditionRefusal.ASK_EXPIRED);
        if (!asked.before().equals(window(step))) throw new Refusal(EditionRefusal.ASK_OUTDATED);
        var change = new CalendarChange(
                asked.before(), asked.after(), asked.reason(), asked.letter(), asked.by(), actor.id(), now);
        return new Edition(
                        id,
                        version,
                        constitution,
                        windows,
                        team,
                        changes,
                        others(step).toList(),
                        frozenAt,
                        openedAt,
                        outbox)
                .moved(actor, change, now);
    }

    /** @throws Refusal {@code edition.nothing-asked} */
    Edition withdrawn(Actor actor, Step step, Instant now) {
        if (pending(step).isEmpty()) throw new Refusal(EditionRefusal.NOTHING_ASKED);
        return waiting(others(step).toList()).with(actor, "edition.move-withdrawn", now);
    }

    private Stream<PendingMove> others(Step step) {
        return pending.stream().filter(p -> p.step() != step);
    }

    private Edition moved(Actor actor, CalendarChange change, Instant now) {
        var after = change.after();
        var next =
                windows.stream().map(w -> w.step() == after.step() ? after : w).toList();
        var all = Stream.concat(changes.stream(), Stream.of(change)).toList();
        return next(constitution, next, team, all, frozenAt).with(actor, "edition.moved", now);
    }

    private Edition waiting(List<PendingMove> moves) {
        return new Edition(id, version + 1, constitution, windows, team, changes, moves, frozenAt, openedAt, outbox);
    }

    Edition amended(Actor actor, Constitution rules, Instant now) {
        requireOpenRules();
        return next(rules, windows, team, changes, frozenAt).with(actor, "edition.amended", now);
    }

    Edition staffed(Actor actor, Team people, Instant now) {
        return next(constitution, windows, people, changes, frozenAt).with(actor, "edition.staffed", now);
    }

    Edition frozen(Actor actor, Instant now) {
        return next(constitution, windows, team, changes, now).with(actor, "edition.frozen", now);
    }

    /** All of it, as it is logged and exported: the rules that decide who wins, the calendar, and who judges. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>(constitution.facts());
        facts.put("edition", id);
        facts.put("windows", windows);
        facts.put("team", team);
        facts.put("lastMove", changes.isEmpty() ? null : changes.getLast());
        facts.put("asked", pending);
        facts.put("openedAt", openedAt);
        facts.put("frozenAt", frozenAt);
        return facts;
    }

    Edition with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(id.value(), actor, action, now, "edition:" + id.value(), version, facts());
        return new Edition(
                id, version, constitution, windows, team, changes, pending, frozenAt, openedAt, line.after(outbox));
    }

    private Edition next(
            Constitution rules, List<Window> dates, Team people, List<CalendarChange> moved, @Nullable Instant froze) {
        return new Edition(id, version + 1, rules, dates, people, moved, pending, froze, openedAt, outbox);
    }
}
