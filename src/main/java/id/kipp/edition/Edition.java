package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        @Nullable Instant frozenAt,
        Instant openedAt,
        List<AuditLine> outbox)
        implements Aggregate {

    public Window window(Step step) {
        return windows.stream().filter(w -> w.step() == step).findFirst().orElseThrow();
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
        if (isFrozen()) throw new Refusal("edition.frozen");
    }

    Edition moved(Actor actor, Window after, String reason, String letter, Instant now) {
        var change = new CalendarChange(window(after.step()), after, reason, letter, actor.id(), now);
        var next =
                windows.stream().map(w -> w.step() == after.step() ? after : w).toList();
        var facts = Map.of(
                "step",
                after.step(),
                "opens",
                after.opens(),
                "closes",
                after.closes(),
                "reason",
                reason,
                "letter",
                letter);
        return next(
                        constitution,
                        next,
                        team,
                        Stream.concat(changes.stream(), Stream.of(change)).toList(),
                        frozenAt)
                .with(actor, "edition.moved", now, facts);
    }

    Edition amended(Actor actor, Constitution rules, Instant now) {
        requireOpenRules();
        var next = next(rules, windows, team, changes, frozenAt);
        return next.with(actor, "edition.amended", now, next.facts());
    }

    Edition staffed(Actor actor, Team people, Instant now) {
        var facts = new HashMap<String, Object>();
        facts.put("evaluators", people.evaluators().stream().map(a -> a.value()).toList());
        facts.put("panelists", people.panelists().stream().map(a -> a.value()).toList());
        facts.put(
                "evaluationChair",
                people.evaluationChair() == null
                        ? null
                        : people.evaluationChair().value());
        facts.put(
                "panelChair",
                people.panelChair() == null ? null : people.panelChair().value());
        return next(constitution, windows, people, changes, frozenAt).with(actor, "edition.staffed", now, facts);
    }

    Edition frozen(Actor actor, Instant now) {
        return next(constitution, windows, team, changes, now).with(actor, "edition.frozen", now, facts());
    }

    /** The rules that decide who wins, as they are logged and exported. */
    public Map<String, Object> facts() {
        var facts = new HashMap<>(constitution.facts());
        facts.put("edition", id.value());
        return facts;
    }

    Edition with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(id.value(), actor, action, now, "edition:" + id.value(), version, facts);
        return new Edition(id, version, constitution, windows, team, changes, frozenAt, openedAt, line.after(outbox));
    }

    private Edition next(
            Constitution rules, List<Window> dates, Team people, List<CalendarChange> moved, @Nullable Instant froze) {
        return new Edition(id, version + 1, rules, dates, people, moved, froze, openedAt, outbox);
    }
}
