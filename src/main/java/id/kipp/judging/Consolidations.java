package id.kipp.judging;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.store.Watch;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The team agrees on one score with a reason. One member puts it, it stands when all have confirmed it; where they cannot
 * agree whoever chairs their team decides. Sheets never change by it. After the step in which the score is
 * first counted the room can only be read, by whoever chairs, too, until that step is opened again.
 */
@Service
public class Consolidations {

    private final ConsolidationStore store;
    private final Sheets sheets;
    private final Rounds rounds;
    private final Assignments assignments;
    private final SubjectRegister subjects;
    private final Watch watch;
    private final Clock clock;

    Consolidations(
            ConsolidationStore store,
            Sheets sheets,
            Rounds rounds,
            Assignments assignments,
            SubjectRegister subjects,
            Watch watch,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.rounds = rounds;
        this.assignments = assignments;
        this.subjects = subjects;
        this.watch = watch;
        this.clock = clock;
    }

    /** @throws Refusal {@code sheet.others-not-ready} */
    public Consolidation open(Actor actor, SubjectInRound id) {
        actor.require(Role.EVALUATOR, Role.PANELIST, Role.SECRETARIAT);
        var assignment = assignments.of(actor, id);
        sheets(assignment);
        return store.find(id).orElseGet(() -> Consolidation.none(id, assignment.edition()));
    }

    /**
     * The team's page: the same with the sheets and where the team stands, all read at once.
     *
     * @throws Refusal as {@link #open}
     */
    public Opened opened(Actor actor, SubjectInRound id) {
        actor.require(Role.EVALUATOR, Role.PANELIST, Role.SECRETARIAT);
        var team = team(assignments.of(actor, id));
        var edition = team.assignment().edition();
        return new Opened(
                store.find(id).orElseGet(() -> Consolidation.none(id, edition)), team.sheets(), standing(team));
    }

    /** @param sheets of those who judge it now */
    public record Opened(Consolidation consolidation, List<Sheet> sheets, Standing standing) {}

    /**
     * Tells that something in the team's room, or one of its sheets, may have changed, whoever changed it and wherever.
     *
     * @param changed called from any thread; must return at once
     * @return ends it
     */
    public Runnable watch(Actor actor, SubjectInRound id, Runnable changed) {
        actor.require(Role.EVALUATOR, Role.PANELIST, Role.SECRETARIAT);
        var assignment = assignments.of(actor, id);
        var round = rule(assignment).key();
        var all = assignment.evaluators().stream()
                .map(e -> watch.on("sheets", SheetId.of(round, id.subject(), e), changed))
                .toList();
        var room = watch.on("consolidations", id, changed);
        return () -> {
            all.forEach(Runnable::run);
            room.run();
        };
    }

    /** Where the team stands: mean, spread, and whether the edition's rules demand a discussion. */
    public Standing standing(Actor actor, SubjectInRound id) {
        actor.require(Role.EVALUATOR, Role.PANELIST, Role.SECRETARIAT);
        return standing(team(assignments.of(actor, id)));
    }

    private Standing standing(Team team) {
        return Standing.of(rule(team.assignment()).round(), totals(team.sheets()));
    }

    /** Appends to whatever has been said by now. @throws Refusal {@code consolidation.agreed}, {@code window.closed} */
    public Consolidation say(Actor actor, Consolidation seen, String text) {
        requireTeam(actor, seen.id());
        var message = new Message(actor.id(), clock.instant(), text);
        return store.change(seen, now -> now.said(actor, message));
    }

    /**
     * Puts a score to the team; the one who puts it stands by it.
     *
     * @param seen what was known when it was written: others may have put something since
     * @param score hundredths of a point
     * @throws Refusal {@code consolidation.reason-missing} unless it is the mean, {@code consolidation.discuss-first} when
     *     the difference is over the edition's limit and fewer than two members have spoken, {@code
     *     consolidation.changed-elsewhere} when another member has changed the same field since
     */
    public Consolidation propose(Actor actor, Consolidation seen, int score, String reason) {
        var team = requireTeam(actor, seen.id());
        var standing = standing(team);
        var now = clock.instant();
        var mine = Agreement.of(score, reason, actor.id(), now);
        requireNoThird(team.assignment());
        var alone = team.evaluators().size() == 1;
        return store.change(seen, stored -> {
            requireReason(standing, mine);
            if (standing.mustDiscuss() && speakers(stored) < 2)
                throw new Refusal(JudgingRefusal.CONSOLIDATION_DISCUSS_FIRST);
            if (alone) return stored.agreed(actor, mine, team.basis(), now);
            var next = stored.put(actor, seen.proposed(), mine, team.basis());
            requireReason(standing, next.standing()); // with what another has put in the other field
            return next;
        });
    }

    private static void requireReason(Standing standing, Agreement put) {
        if (Typed.isNothing(put.reason()) && (put.score() != standing.mean() || standing.mustDiscuss()))
            throw new Refusal(JudgingRefusal.CONSOLIDATION_REASON_MISSING);
    }

    /**
     * Stands by what was seen; the last confirmation makes it the agreed score.
     *
     * @throws Refusal {@code consolidation.moved} when something else is put by now, {@code consolidation.sheets-moved}
     */
    public Consolidation confirm(Actor actor, Consolidation seen) {
        var team = requireTeam(actor, seen.id());
        requireNoThird(team.assignment());
        seen.standing();
        var now = clock.instant();
        return store.change(seen, stored -> confirmed(actor, seen, stored, team, now));
    }

    private static Consolidation confirmed(
            Actor actor, Consolidation seen, Consolidation stored, Team team, Instant now) {
        stored.requireUnmoved(seen.proposed());
        if (!stored.basis().equals(team.basis())) throw new Refusal(JudgingRefusal.CONSOLIDATION_SHEETS_MOVED);
        var put = stored.standing().confirmedBy(actor.id());
        return put.confirmed().containsAll(team.evaluators())
                ? stored.agreed(actor, put, stored.basis(), now)
                : stored.confirmed(actor, now);
    }

    /**
     * Where the team cannot agree the chair decides, with a reason.
     *
     * @throws Refusal {@code consolidation.moved} when the team has put something that the chair has not seen
     */
    public Consolidation decide(Actor actor, Consolidation seen, int score, String reason) {
        var subject = subjects.open(actor, seen.subject());
        var rule = rounds.of(seen.edition(), seen.id());
        rounds.requirePresiding(actor, rule, subject);
        rule.requireAgreeing(clock.instant());
        var why = Typed.required(reason, Agreement.REASON_MAX, JudgingRefusal.CONSOLIDATION_REASON_MISSING);
        var now = clock.instant();
        var put = Agreement.of(score, why, actor.id(), now);
        var team = team(assignments.of(actor, seen.id()));
        requireNoThird(team.assignment());
        return store.change(seen, stored -> {
            stored.requireUnmoved(seen.proposed());
            return stored.agreed(actor, put, team.basis(), now);
        });
    }

    /** Agreed ones of an edition, for those who rank. */
    public List<Consolidation> agreed(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return store.agreed(edition);
    }

    public Optional<Consolidation> find(Actor actor, SubjectInRound id) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        subjects.open(actor, id.subject()); // closed to a panelist in conflict
        return store.find(id).filter(Consolidation::isAgreed);
    }

    private Team requireTeam(Actor actor, SubjectInRound id) {
        var assignment = assignments.requireMine(actor, id);
        subjects.open(actor, id.subject()); // closed for a conflict that came up since the place was given
        rule(assignment).requireAgreeing(clock.instant());
        return team(assignment);
    }

    private Team team(Assignment assignment) {
        return new Team(assignment, sheets(assignment));
    }

    private List<Sheet> sheets(Assignment assignment) {
        try {
            return sheets.all(rule(assignment), assignment.subject(), assignment.evaluators());
        } catch (Refusal closed) {
            requireNoThird(assignment);
            throw closed;
        }
    }

    /** What a third judge was called for is agreed no more: it follows from the three sheets. */
    private static void requireNoThird(Assignment assignment) {
        if (assignment.third().isPresent()) throw new Refusal(JudgingRefusal.THIRD_AWAITED);
    }

    private RoundRule rule(Assignment assignment) {
        return rounds.of(assignment.edition(), assignment.id());
    }

    /** Who judges a proposal now, and what they have sealed. */
    private record Team(Assignment assignment, List<Sheet> sheets) {

        List<AccountId> evaluators() {
            return assignment.evaluators();
        }

        List<Consolidation.Basis> basis() {
            return sheets.stream()
                    .flatMap(s -> s.current().stream().map(v -> new Consolidation.Basis(s.judge(), v.no(), v.total())))
                    .toList();
        }
    }

    private static List<Total> totals(Collection<Sheet> sheets) {
        return sheets.stream()
                .flatMap(s -> s.current().stream())
                .map(Sealed::total)
                .toList();
    }

    private static long speakers(Consolidation seen) {
        return seen.messages().stream().map(Message::by).distinct().count();
    }
}
