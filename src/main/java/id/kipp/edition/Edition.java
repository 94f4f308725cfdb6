package id.kipp.edition;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
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

    /** Before it is written: who is in the secretariat now. */
    Edition knowing(List<AccountId> secretaries) {
        var people = team.with(secretaries);
        return new Edition(id, version, constitution, windows, people, changes, frozenAt, openedAt, outbox);
    }

    Edition moved(Actor actor, Window after, String reason, String letter, Instant now) {
        var change = new CalendarChange(window(after.step()), after, reason, letter, actor.id(), now);
        var next =
                windows.stream().map(w -> w.step() == after.step() ? after : w).toList();
        var all = Stream.concat(changes.stream(), Stream.of(change)).toList();
        return next(constitution, next, team, all, frozenAt).with(actor, "edition.moved", now);
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
        facts.put("openedAt", openedAt);
        facts.put("frozenAt", frozenAt);
        return facts;
    }

    Edition with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(id.value(), actor, action, now, "edition:" + id.value(), version, facts());
        return new Edition(id, version, constitution, windows, team, changes, frozenAt, openedAt, line.after(outbox));
    }

    private Edition next(
            Constitution rules, List<Window> dates, Team people, List<CalendarChange> moved, @Nullable Instant froze) {
        return new Edition(id, version + 1, rules, dates, people, moved, froze, openedAt, outbox);
    }
}
