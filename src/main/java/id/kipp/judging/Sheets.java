package id.kipp.judging;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.edition.Judges;
import id.kipp.edition.Secrecy;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Own;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Scoring, in every round by the same rules. A sheet belongs to its judge; nobody sees another's before all who judge the
 * same have sealed theirs.
 */
@Service
public class Sheets {

    private static final int TIMES = 50; // others may be quicker before one gives up

    private final SheetStore store;
    private final Rounds rounds;
    private final SubjectRegister subjects;
    private final SheetsAside aside;
    private final Clock clock;

    Sheets(SheetStore store, Rounds rounds, SubjectRegister subjects, SheetsAside aside, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.subjects = subjects;
        this.aside = aside;
        this.clock = clock;
    }

    /**
     * The actor's own sheet, to be read again for ever; a blank one is not stored before it is written on.
     *
     * @param round key of the edition's round
     */
    public Sheet open(Actor actor, String round, SubjectId id) {
        var rule = rounds.get(rounds.subject(id).edition(), round);
        var judges = rounds.judges(rule);
        var subject = rounds.subject(actor, rule, id);
        judges.requireJudge(actor, rule, subject);
        return store.find(SheetId.of(round, id, judges.as(actor))).orElseGet(() -> {
            rule.requireOpenFor(subject);
            var revision = subjects.frozen(actor, id);
            return Sheet.blank(subject.edition(), new SheetKey(round, id, judges.as(actor)), revision, clock.instant());
        });
    }

    /** As {@link #open}; nothing for whoever presides over a proposal that they do not judge, who reads it without a sheet. */
    public Optional<Sheet> find(Actor actor, String round, SubjectId id) {
        try {
            return Optional.of(open(actor, round, id));
        } catch (Refusal refusal) {
            if (!refusal.is(AssignmentRefusal.NOT_ASSIGNED)) throw refusal;
            if (subjects.readable(actor, List.of(id)).stream().noneMatch(p -> presides(actor, round, p.id())))
                throw refusal;
            return Optional.empty();
        }
    }

    /** Autosave. @throws Refusal {@code window.closed}, {@code sheet.sealed}, {@code sheet.changed-elsewhere} */
    public Sheet score(Actor actor, Sheet seen, Line line) {
        return score(actor, seen, List.of(line));
    }

    /** Several lines in one write: what was typed while the connection was away. */
    public Sheet score(Actor actor, Sheet seen, List<Line> lines) {
        var rubric = requireOwn(actor, seen);
        lines.forEach(rubric::require);
        var written = lines.stream()
                .map(l -> l.with(line(seen, l.criterion()).exhibits()))
                .toList();
        return store.write(seen, written, clock.instant());
    }

    /**
     * Lets a criterion rest on a passage, too, in the order of what is read; picked once more it is there once.
     *
     * @throws Refusal {@code sheet.evidence-none}, {@code sheet.evidence-gone}, {@code sheet.evidence-too-long}, {@code
     *     sheet.evidence-too-much}, {@code sheet.unknown-criterion}, and as {@link #score}
     */
    public Sheet cite(Actor actor, Sheet seen, String criterion, Pick pick) {
        var rubric = requireOwn(actor, seen);
        rubric.require(new Line(criterion, null, ""));
        if (!rubric.takesEvidence()) throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_NONE);
        var exhibit = exhibit(actor, seen, pick);
        return rest(seen, criterion, given -> {
            if (given.contains(exhibit)) return given;
            if (given.size() == Exhibit.MOST) throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_TOO_MUCH, Exhibit.MOST);
            return Stream.concat(given.stream(), Stream.of(exhibit)).toList();
        });
    }

    private Exhibit exhibit(Actor actor, Sheet seen, Pick pick) {
        if (pick.area() instanceof Area area) {
            if (pick.file() == null || !subjects.isPictured(actor, seen.subject(), pick.file(), pick.place()))
                throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_GONE);
            return Exhibit.of(pick, area);
        }
        return Exhibit.of(
                pick,
                subjects.standsAt(actor, seen.subject(), pick.file(), pick.place())
                        .orElseThrow(() -> new Refusal(JudgingRefusal.SHEET_EVIDENCE_GONE)));
    }

    /** It rests on this no more, where it did. @throws Refusal as {@link #score} */
    public Sheet uncite(Actor actor, Sheet seen, String criterion, Exhibit exhibit) {
        requireOwn(actor, seen).require(new Line(criterion, null, ""));
        return rest(seen, criterion, given -> given.stream()
                .filter(e -> !e.equals(exhibit))
                .toList());
    }

    /** Whatever another window picked meanwhile stays. */
    private Sheet rest(Sheet seen, String criterion, UnaryOperator<List<Exhibit>> change) {
        var sheet = seen;
        for (var time = 0; time < TIMES; time++) {
            try {
                var line = line(sheet, criterion);
                return store.write(sheet, List.of(line.with(change.apply(line.exhibits()))), clock.instant());
            } catch (Refusal refusal) {
                if (!refusal.is(JudgingRefusal.SHEET_CHANGED_ELSEWHERE)) throw refusal;
                sheet = store.find(seen.id()).orElseThrow(Stale::new);
            }
        }
        throw new Stale();
    }

    private static Line line(Sheet sheet, String criterion) {
        return sheet.line(criterion).orElseGet(() -> new Line(criterion, null, ""));
    }

    /** Seals what was seen. @throws Refusal {@code sheet.incomplete}, {@code sheet.sealed}, {@code sheet.changed-elsewhere} */
    public Sheet seal(Actor actor, Sheet seen) {
        var rubric = requireOwn(actor, seen);
        return store.seal(seen, seen.seal(actor, rubric, clock.instant()));
    }

    private Rubric requireOwn(Actor actor, Sheet seen) {
        var rule = rounds.get(seen.edition(), seen.round());
        if (!seen.judge().equals(rounds.judges(rule).as(actor))) throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
        var subject = rounds.subject(actor, rule, seen.subject());
        rounds.judges(rule).requireJudge(actor, rule, subject);
        rule.requireOpenFor(subject);
        rule.edition().require(rule.step(), clock.instant());
        return rule.rubric(subject.group());
    }

    /**
     * Of whoever presides, before anything rests on the sheet; the sealed version stays.
     *
     * @throws Refusal {@code sheet.not-reopened} where the edition lets nobody do so
     */
    public Sheet reopen(Actor actor, Sheet seen, String reason) {
        var subject = rounds.subject(seen.subject());
        var rule = rounds.get(seen.edition(), seen.round());
        rounds.requirePresiding(actor, rule, subject);
        if (rule.round().judges().reopens() == Judges.Reopens.NOBODY)
            throw new Refusal(JudgingRefusal.SHEET_NOT_REOPENED);
        aside.requireUnsettled(rule, subject);
        return store.save(seen.reopened(actor, reason, clock.instant()));
    }

    /**
     * Steps back from what the actor judges, for a conflict of interest; best before it is opened. A sheet that is sealed
     * already is set aside: it stays as it is, and counts no more.
     *
     * @throws Refusal {@code assignment.reason-missing}; {@code consolidation.agreed} and those of a decision once something rests
     *     on the sheet
     */
    public void recuse(Actor actor, String round, SubjectId id, String reason) {
        var subject = rounds.subject(id);
        var rule = rounds.get(subject.edition(), round);
        rounds.judges(rule).requireJudge(actor, rule, subject);
        var why = Typed.reason(reason, AssignmentRefusal.REASON_MISSING);
        store.find(SheetId.of(round, id, actor.id())).filter(Sheet::isSealed).ifPresent(given -> {
            aside.requireUnsettled(rule, subject);
            store.save(given.setAside(actor, why, clock.instant()));
        });
        rounds.judges(rule).stepBack(actor, rule, subject, why); // again where the server fell over in between
    }

    /** Why the actor cannot step back from it now; nothing where the actor can: nothing rests on a sheet of theirs. */
    @Own
    public Optional<Refusal> obstacleToRecuse(Actor actor, String round, SubjectId id) {
        var subject = rounds.subject(id);
        var rule = rounds.get(subject.edition(), round);
        if (store.find(SheetId.of(round, id, actor.id()))
                .filter(Sheet::isSealed)
                .isEmpty()) return Optional.empty();
        try {
            aside.requireUnsettled(rule, subject);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /**
     * All sheets on a proposal, for those who judge it, whoever presides and the secretariat, once all have sealed. Where the
     * edition says that judges never see each other's, the secretariat alone does.
     *
     * @throws Refusal {@code sheet.others-not-ready}, {@code panel-sheet.others-not-ready} before that, whoever asks, {@code
     *     sheet.others-never}
     */
    public List<Sheet> all(Actor actor, String round, SubjectId id) {
        actor.require(Role.EVALUATOR, Role.PANELIST, Role.SECRETARIAT);
        var subject = rounds.subject(id);
        var rule = rounds.get(subject.edition(), round);
        if (rule.round().secrecy().sheets() == Secrecy.Until.NEVER && !actor.is(Role.SECRETARIAT))
            throw new Refusal(JudgingRefusal.SHEET_OTHERS_NEVER);
        return all(rule, id, rounds.judges(rule).team(actor, rule, subject));
    }

    /** For somebody of whom it is known that they may see them. @param judges who judges it now */
    List<Sheet> all(RoundRule rule, SubjectId id, List<AccountId> judges) {
        var theirs = store.of(rule.key(), id).stream()
                .filter(s -> judges.contains(s.judge()))
                .sorted(Comparator.comparing(s -> s.judge().value()))
                .toList();
        if (judges.isEmpty() || theirs.stream().filter(Sheet::isSealed).count() < judges.size())
            throw rule.othersNotReady();
        return theirs;
    }

    /**
     * Whether everything that has been sealed is open to the actor, so that the log may be taken along.
     *
     * @throws Refusal {@code sheet.others-not-ready}, {@code panel-sheet.others-not-ready} while not all who judge the same have
     *     sealed, except to the operator at the command line
     */
    public void requireOpened(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        if (actor.isOperator()) return;
        rounds.of(edition).forEach(this::requireOpened);
    }

    private void requireOpened(RoundRule rule) {
        var edition = rule.edition().id();
        var sealed = store.sealed(rule.key(), edition);
        var ever = store.everSealed(rule.key(), edition);
        var judges = rounds.judges(rule).of(rule, ever);
        for (var id : ever) {
            var of = judges.getOrDefault(id, List.of());
            if (of.isEmpty() || !sealed.getOrDefault(id, Set.of()).containsAll(of)) throw rule.othersNotReady();
        }
    }

    /**
     * Whether the actor presides over this proposal in the round: the chair, and where the chair is in conflict who the
     * edition's rule says.
     */
    public boolean presides(Actor actor, String round, SubjectId id) {
        var subject = subjects.get(id);
        actor.require(Role.EVALUATOR, Role.PANELIST);
        return rounds.presides(actor, rounds.get(subject.edition(), round), subject);
    }
}
