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
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One yearly run: its rules, its calendar, its team. Dates move at any time; the rules freeze at the first submission. */
public record Edition(
        @BsonId EditionId id,
        long version,
        EditionRules rules,
        EditionCalendar calendar,
        Team team,
        Instant openedAt,
        List<AuditLine> outbox)
        implements Aggregate {

    public Constitution constitution() {
        return rules.constitution();
    }

    /** The rules as they are being written: the draft where there is one, else those the edition goes by. */
    public Constitution written() {
        return rules.draft() == null ? rules.constitution() : rules.draft();
    }

    /** Whether rules that do not fit together yet wait to be finished. */
    public boolean isDrafted() {
        return rules.draft() != null;
    }

    /** What is to be mended or worth a look before the edition begins; what keeps it from beginning is first. */
    public List<RulesProblem> problems() {
        return EditionCheck.of(this);
    }

    /** In the order of the calendar. */
    public List<Step> steps() {
        return windows().stream().map(Window::step).toList();
    }

    public List<Window> windows() {
        return calendar.windows();
    }

    public List<CalendarChange> changes() {
        return calendar.changes();
    }

    /** Of each step that was moved the last move, as long as the step lies where it was moved to. */
    public List<CalendarChange> standingChanges() {
        return windows().stream().flatMap(w -> calendar.lastMove(w).stream()).toList();
    }

    public List<PendingMove> pending() {
        return calendar.pending();
    }

    /** What waits for a second person at this step. */
    public Optional<PendingMove> pending(Step step) {
        return calendar.pending(step);
    }

    public boolean isExpired(PendingMove move, Instant now) {
        return move.isExpired(Duration.ofHours(constitution().conduct().secondPersonHours()), now);
    }

    /** @throws Refusal {@code edition.no-step} */
    public Window window(Step step) {
        return calendar.window(step);
    }

    /** While judges can agree on a result of the round: from its beginning to the end of the step in which it is first counted. */
    public Window agreeing(Round round) {
        var judged = window(round.step());
        var counted = window(constitution().counting(round));
        return counted.closes().isBefore(judged.closes())
                ? judged
                : new Window(counted.step(), judged.opens(), counted.closes());
    }

    /** When proposals are taken. */
    public Window entryWindow() {
        return window(constitution().entry().step());
    }

    public Window screeningWindow() {
        return window(constitution().screening().step());
    }

    public Window objectionWindow() {
        return window(constitution().announcing().objection());
    }

    public Window publicationWindow() {
        return window(constitution().announcing().publication());
    }

    /** Who presides over Tim Evaluasi. */
    public Chair evaluationChair() {
        return new Chair(
                team.evaluators(),
                team.evaluationChair(),
                team.evaluationDeputy(),
                constitution().conflicts().standIn());
    }

    /** Who presides over the panel. */
    public Chair panelChair() {
        return new Chair(
                team.panelists(),
                team.panelChair(),
                team.panelDeputy(),
                constitution().conflicts().standIn());
    }

    public @Nullable Instant frozenAt() {
        return rules.frozenAt();
    }

    /** Who presides over whoever judges in a round. */
    public Chair chair(Round round) {
        return round.judges().areEvaluators() ? evaluationChair() : panelChair();
    }

    public boolean isFrozen() {
        return frozenAt() != null;
    }

    /** @throws Refusal {@code window.not-yet}, {@code window.closed} */
    public void require(Step step, Instant now) {
        window(step).require(now);
    }

    /** Also when it has ended. @throws Refusal {@code window.not-yet} */
    public void requireBegun(Step step, Instant now) {
        window(step).requireBegun(now);
    }

    /** @throws Refusal {@code edition.frozen} */
    void requireOpenRules() {
        if (isFrozen()) throw new Refusal(EditionRefusal.FROZEN);
    }

    /** Before it is written: who is in the secretariat now. */
    Edition knowing(List<AccountId> secretaries) {
        return new Edition(id, version, rules, calendar, team.with(secretaries), openedAt, outbox);
    }

    /** By one person. @throws Refusal {@code window.second-person} */
    Edition moved(Actor actor, Window after, String reason, String letter, Instant now) {
        var before = window(after.step());
        if (before.needsSecond(after, now)) throw new Refusal(EditionRefusal.WINDOW_SECOND_PERSON);
        var change = new CalendarChange(before, after, reason, letter, actor.id(), null, now);
        return next(calendar.moved(change)).with(actor, "edition.moved", now);
    }

    /** Asked for; an earlier wish for the same step is gone with it. */
    Edition asked(Actor actor, Window after, String reason, String letter, Instant now) {
        var move = new PendingMove(window(after.step()), after, reason, letter, actor.id(), now);
        return next(calendar.asked(move)).with(actor, "edition.move-asked", now);
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
        return next(calendar.without(step).moved(change)).with(actor, "edition.moved", now);
    }

    /** @throws Refusal {@code edition.nothing-asked} */
    Edition withdrawn(Actor actor, Step step, Instant now) {
        if (pending(step).isEmpty()) throw new Refusal(EditionRefusal.NOTHING_ASKED);
        return next(calendar.without(step)).with(actor, "edition.move-withdrawn", now);
    }

    Edition amended(Actor actor, Constitution other, Instant now) {
        requireOpenRules();
        var written = rules.written(other);
        var dates = calendar.following(
                constitution().calendar(), written.constitution().calendar());
        return new Edition(id, version + 1, written, dates, team, openedAt, outbox)
                .with(actor, written.draft() == null ? "edition.amended" : "edition.drafted", now);
    }

    /**
     * A new version of rules that are frozen.
     *
     * @throws Refusal {@code edition.used-part}, {@code edition.label-taken} where it changes what has been gone by, {@code
     *     edition.step-past} where a new step would have begun before anybody knew of it, or as its problems say
     */
    Edition revised(Actor actor, Constitution other, String reason, Instant now) {
        if (!isFrozen()) throw new Refusal(EditionRefusal.NOT_FROZEN);
        RulesCheck.require(other);
        new RulesInUse(this, now).require(other);
        var dates = calendar.following(constitution().calendar(), other.calendar());
        dates.requireAhead(calendar, now);
        var next = rules.revised(other, actor.id(), reason, now);
        return new Edition(id, version + 1, next, dates, team, openedAt, outbox).with(actor, "edition.revised", now);
    }

    /** Versions that have been replaced since the first submission, first to last. */
    public List<RulesVersion> versions() {
        return rules.versions();
    }

    /** What it went by at this time: what was handed in or judged then goes on to be called as it was. */
    public Constitution rulesAt(Instant when) {
        return rules.at(when);
    }

    /** Whether a step has begun, also where it was moved to a later day after that. */
    boolean hasBegun(Step step, Instant now) {
        return calendar.find(step).filter(w -> !now.isBefore(w.opens())).isPresent()
                || changes().stream()
                        .anyMatch(c -> c.before().step().equals(step)
                                && !c.at().isBefore(c.before().opens()));
    }

    Edition staffed(Actor actor, Team people, Instant now) {
        return new Edition(id, version + 1, rules, calendar, people, openedAt, outbox)
                .with(actor, "edition.staffed", now);
    }

    Edition frozen(Actor actor, Instant now) {
        return next(rules.frozen(now)).with(actor, "edition.frozen", now);
    }

    /** All of it, as it is logged and exported: the rules that decide who wins, the calendar, and who judges. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>(rules.facts());
        facts.put("edition", id);
        facts.put("windows", windows());
        facts.put("team", team);
        facts.put("lastMove", changes().isEmpty() ? null : changes().getLast());
        facts.put("asked", pending());
        facts.put("openedAt", openedAt);
        return facts;
    }

    Edition with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(id.value(), actor, action, now, "edition:" + id.value(), version, facts());
        return new Edition(id, version, rules, calendar, team, openedAt, line.after(outbox));
    }

    private Edition next(EditionCalendar dates) {
        return new Edition(id, version + 1, rules, dates, team, openedAt, outbox);
    }

    private Edition next(EditionRules other) {
        return new Edition(id, version + 1, other, calendar, team, openedAt, outbox);
    }
}
