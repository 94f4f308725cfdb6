package id.kipp.judging;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Place;
import id.kipp.assignment.Presiding;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Scoring at the desk. A sheet belongs to its evaluator; nobody sees another's before all now assigned have sealed. */
@Service
public class Evaluations {

    /** As many of what waits for the chair as a person looks through at once. */
    public static final int SHOWN = 100;

    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final DeskStore rows;
    private final Assignments assignments;
    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    Evaluations(
            SheetStore sheets,
            ConsolidationStore consolidations,
            DeskStore rows,
            Assignments assignments,
            ConflictRegister conflicts,
            Pacts pacts,
            Proposals proposals,
            Editions editions,
            Clock clock) {
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.rows = rows;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    /** The actor's worklist, by receipt number; what was recused is listed without its content. */
    public List<Task> tasks(Actor actor, EditionId id) {
        actor.require(Role.EVALUATOR);
        pacts.require(actor, id);
        var edition = editions.get(id);
        var mine = assignments.mine(actor, id).stream()
                .filter(a -> a.has(actor.id()))
                .collect(toMap(Assignment::id, Function.identity()));
        var own = sheets.rows(id, actor.id()).stream().collect(toMap(SheetRow::proposal, Function.identity()));
        var sealed = sheets.sealed(mine.keySet());
        var agreed = consolidations.settledOf(mine.keySet());
        return proposals.all(actor, mine.keySet()).stream()
                .sorted(Comparator.comparing(p -> p.submitted().number()))
                .map(p -> task(
                        edition,
                        p,
                        own.get(p.id()),
                        isReady(Objects.requireNonNull(mine.get(p.id())), sealed),
                        agreed.get(p.id())))
                .toList();
    }

    /** The actor's next sheet that is not sealed, in the worklist's order: after this one, else from the start. */
    public Optional<ProposalId> next(Actor actor, ProposalId after) {
        var edition = assignments.requireMine(actor, after).edition();
        var left = assignments.mine(actor, edition).stream()
                .filter(a -> a.has(actor.id()))
                .map(Assignment::id)
                .collect(toSet());
        sheets.sealed(edition, actor.id()).forEach(left::remove);
        left.add(after);
        var inOrder = proposals.all(actor, left).stream()
                .sorted(Comparator.comparing(p -> p.submitted().number()))
                .map(Entrant::id)
                .toList();
        var here = inOrder.indexOf(after);
        return Stream.concat(inOrder.stream().skip(here + 1L), inOrder.stream().limit(here))
                .findFirst();
    }

    /** The actor's own sheet; a blank one is not stored before it is written on. */
    public ScoreSheet open(Actor actor, ProposalId id) {
        var assignment = assignments.requireMine(actor, id);
        pacts.require(actor, assignment.edition());
        proposals.entrant(actor, id); // refused for a conflict that came up since
        return sheets.find(SheetId.of(id, actor.id())).orElseGet(() -> blank(actor, assignment));
    }

    private ScoreSheet blank(Actor actor, Assignment assignment) {
        var revision = proposals.get(actor, assignment.id()).submitted().revision();
        return ScoreSheet.blank(assignment.edition(), assignment.id(), actor.id(), revision, clock.instant());
    }

    /** As {@link #open}; nothing for whoever presides over a proposal that they do not judge, who reads it without a sheet. */
    public Optional<ScoreSheet> find(Actor actor, ProposalId id) {
        try {
            return Optional.of(open(actor, id));
        } catch (Refusal refusal) {
            if (!refusal.is(AssignmentRefusal.NOT_ASSIGNED)) throw refusal;
            if (proposals.all(actor, List.of(id)).stream().noneMatch(p -> presides(actor, p))) throw refusal;
            return Optional.empty();
        }
    }

    /** Autosave. @throws Refusal {@code window.closed}, {@code sheet.sealed}, {@code sheet.changed-elsewhere} */
    public ScoreSheet score(Actor actor, ScoreSheet seen, Line line) {
        return score(actor, seen, List.of(line));
    }

    /** Several lines in one write: what was typed while the connection was away. */
    public ScoreSheet score(Actor actor, ScoreSheet seen, List<Line> lines) {
        requireOwn(actor, seen);
        var edition = requireTime(seen.edition());
        var rubric = rubric(edition, proposals.entrant(actor, seen.proposal()));
        lines.forEach(l -> rubric.require(l.criterion()));
        return sheets.write(seen, lines, clock.instant());
    }

    /** Seals what was seen. @throws Refusal {@code sheet.incomplete}, {@code sheet.sealed}, {@code sheet.changed-elsewhere} */
    public ScoreSheet seal(Actor actor, ScoreSheet seen) {
        requireOwn(actor, seen);
        var edition = requireTime(seen.edition());
        var proposal = proposals.entrant(actor, seen.proposal());
        return sheets.seal(seen, seen.seal(actor, rubric(edition, proposal), clock.instant()));
    }

    /** The chair's right, before the score is agreed; the sealed version stays. */
    public ScoreSheet reopen(Actor actor, ScoreSheet seen, String reason) {
        requirePresiding(actor, proposals.entrant(actor, seen.proposal()));
        if (consolidations.find(seen.proposal()).filter(Consolidation::isAgreed).isPresent())
            throw new Refusal(JudgingRefusal.CONSOLIDATION_AGREED);
        return sheets.save(seen.reopened(actor, reason, clock.instant()));
    }

    /**
     * All sheets of a proposal, for its team, the chair and the secretariat, once all now assigned have sealed.
     *
     * @throws Refusal {@code sheet.others-not-ready} before that, whoever asks
     */
    public List<ScoreSheet> sheets(Actor actor, ProposalId id) {
        actor.require(Role.EVALUATOR, Role.SECRETARIAT);
        return sheets(assignments.of(actor, id));
    }

    /** Of an assignment that the caller has asked for as its actor. */
    List<ScoreSheet> sheets(Assignment assignment) {
        var all = sheets.of(assignment.id());
        if (!isReady(assignment, sealed(all))) throw new Refusal(JudgingRefusal.SHEET_OTHERS_NOT_READY);
        return all.stream()
                .filter(s -> assignment.has(s.evaluator()))
                .sorted(Comparator.comparing(s -> s.evaluator().value()))
                .toList();
    }

    /**
     * Whether everything that has been sealed is open to the actor, so that the log may be taken along.
     *
     * @throws Refusal {@code sheet.others-not-ready} while a team has not sealed all of its sheets, except to administrators
     */
    public void requireOpened(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        if (actor.is(Role.ADMINISTRATOR)) return;
        var ready = allSealed(actor, edition);
        if (sheets.everSealed(edition).stream().anyMatch(p -> !ready.getOrDefault(p, false)))
            throw new Refusal(JudgingRefusal.SHEET_OTHERS_NOT_READY);
    }

    /**
     * All sheets are sealed and no score is agreed yet, by receipt number: for the secretariat all of them; for the chair, and
     * where the chair is in conflict for who stands in, the first {@link #SHOWN} or a few more.
     */
    public List<Entrant> unresolved(Actor actor, EditionId id) {
        var presiding = actor.is(Role.SECRETARIAT) ? null : presiding(actor, id);
        var found = new ArrayList<Entrant>();
        for (var at = 0; presiding == null || found.size() < SHOWN; at += SHOWN) {
            var page = rows.in(id, DeskRow.State.WAITS, at, SHOWN).stream()
                    .map(DeskRow::id)
                    .toList();
            if (page.isEmpty()) break;
            var agreed = consolidations.agreedOf(page); // what has just been decided is off the list at once
            var waiting = page.stream().filter(p -> !agreed.contains(p)).toList();
            proposals.all(actor, waiting).stream()
                    .filter(p -> presiding == null || presiding.by(actor.id(), Judged.of(p)))
                    .sorted(Comparator.comparing(p -> p.submitted().number()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Which proposals have all their sheets sealed; says nothing about who or what. */
    public Map<ProposalId, Boolean> progress(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        return allSealed(actor, edition);
    }

    /** How many sheets each evaluator has sealed, of how many, a moment ago; never what they gave. */
    public List<DeskLoad> loads(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR);
        return rows.loads(edition);
    }

    /** Which evaluators have sheets to seal, and how many, as of this moment; never what they gave. */
    public Map<AccountId, Integer> unsealed(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR);
        var done = sheets.sealed(edition);
        return assignments.of(actor, edition).stream()
                .flatMap(a -> a.evaluators().stream().filter(e -> !done.contains(SheetId.of(a.id(), e))))
                .collect(toMap(Function.identity(), e -> 1, Integer::sum));
    }

    /** Who has sealed a proposal, never what. */
    public List<AccountId> sealedBy(Actor actor, ProposalId id) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR);
        var assignment = assignments.of(actor, id);
        var sealed = sheets.sealed(List.of(id));
        return assignment.places().stream()
                .map(Place::evaluator)
                .distinct()
                .filter(e -> sealed.contains(SheetId.of(id, e)))
                .sorted(Comparator.comparing(AccountId::value))
                .toList();
    }

    private Map<ProposalId, Boolean> allSealed(Actor actor, EditionId edition) {
        var done = sheets.sealed(edition);
        return assignments.of(actor, edition).stream().collect(toMap(Assignment::id, a -> isReady(a, done)));
    }

    private static Set<SheetId> sealed(List<ScoreSheet> sheets) {
        return sheets.stream().filter(ScoreSheet::isSealed).map(ScoreSheet::id).collect(toSet());
    }

    private static boolean isReady(Assignment assignment, Set<SheetId> sealed) {
        return !assignment.evaluators().isEmpty()
                && assignment.evaluators().stream().allMatch(e -> sealed.contains(SheetId.of(assignment.id(), e)));
    }

    private Assignment requireOwn(Actor actor, ScoreSheet sheet) {
        if (!sheet.evaluator().equals(actor.id())) throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
        var assignment = assignments.requireMine(actor, sheet.proposal());
        pacts.require(actor, sheet.edition());
        return assignment;
    }

    private Edition requireTime(EditionId id) {
        var edition = editions.get(id);
        edition.require(Step.EVALUATION, clock.instant());
        return edition;
    }

    private static Rubric rubric(Edition edition, Entrant proposal) {
        return Rubric.of(edition.constitution().form(proposal.submitted().group()));
    }

    /**
     * Whether the actor presides over this proposal: the chair, and where the chair is in conflict who the edition's rule
     * says.
     */
    public boolean presides(Actor actor, Entrant proposal) {
        if (!actor.is(Role.EVALUATOR)) return false;
        var chair = editions.get(proposal.edition()).evaluationChair();
        return conflicts.presiding(proposal.edition(), chair, actor.id()).by(actor.id(), Judged.of(proposal));
    }

    /** @throws Refusal {@code evaluation.chair-only}, {@code conflict.yours} */
    void requirePresiding(Actor actor, Entrant proposal) {
        conflicts.require(actor, proposal);
        if (!presides(actor, proposal)) throw new Refusal(JudgingRefusal.CHAIR_ONLY);
    }

    /** @throws Refusal {@code evaluation.chair-only} to whoever can preside over nothing */
    private Presiding presiding(Actor actor, EditionId id) {
        var edition = editions.get(id);
        var chair = edition.evaluationChair();
        if (!edition.team().evaluates(actor.id()) || !chair.is(actor.id()) && !chair.presides(actor.id(), true))
            throw new Refusal(JudgingRefusal.CHAIR_ONLY);
        return conflicts.presiding(id, chair, actor.id());
    }

    private Task task(
            Edition edition, Entrant proposal, @Nullable SheetRow sheet, boolean ready, @Nullable Integer agreed) {
        var criteria = edition.constitution()
                .form(proposal.submitted().group())
                .scored()
                .size();
        if (sheet == null) return new Task(proposal, Task.State.UNREAD, 0, criteria, null, null);
        if (!sheet.isSealed()) return new Task(proposal, Task.State.STARTED, sheet.given(), criteria, null, null);
        var state = agreed != null ? Task.State.AGREED : ready ? Task.State.TO_CONSOLIDATE : Task.State.SEALED;
        return new Task(proposal, state, sheet.given(), criteria, sheet.total().orElse(null), agreed);
    }
}
