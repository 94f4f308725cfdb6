package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Pacts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A judge's own list in a round: what there is to judge, how far it is, and what comes next. */
@Service
public class Tasks {

    private static final int AT_ONCE = 50; // looked at for the next one to score

    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final Rounds rounds;
    private final Pacts pacts;

    Tasks(SheetStore sheets, ConsolidationStore consolidations, Rounds rounds, Pacts pacts) {
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.rounds = rounds;
        this.pacts = pacts;
    }

    /** The whole list, in its order: by receipt number what is assigned, by the schedule what is heard. */
    public List<Task> of(Actor actor, EditionId edition, String round) {
        return page(actor, edition, round, 0, Integer.MAX_VALUE);
    }

    /** How long the list is. */
    public int count(Actor actor, EditionId edition, String round) {
        var rule = require(actor, edition, round);
        return rounds.judges(rule).docket(actor, rule).order().size();
    }

    /** Some of {@link #of}; of the others no more is read than their order takes. */
    public List<Task> page(Actor actor, EditionId edition, String round, int offset, int limit) {
        var rule = require(actor, edition, round);
        var docket = rounds.judges(rule).docket(actor, rule);
        var some = docket.order().stream().skip(offset).limit(limit).toList();
        return tasks(actor, rule, docket.cases(some));
    }

    /** The actor's next one whose sheet is not sealed, in the list's order: after this one, else from the start. */
    public Optional<SubjectId> next(Actor actor, String round, SubjectId after) {
        var rule = require(actor, rounds.subject(after).edition(), round);
        var docket = rounds.judges(rule).docket(actor, rule);
        var all = docket.order();
        var here = all.indexOf(after);
        var sealed = new HashSet<>(sheets.sealed(round, rule.edition().id(), actor.id()));
        var others = Stream.concat(all.stream().skip(here + 1L), all.stream().limit(Math.max(0, here)))
                .filter(id -> !sealed.contains(id))
                .toList();
        for (var from = 0; from < others.size(); from += AT_ONCE) {
            var some = others.subList(from, Math.min(others.size(), from + AT_ONCE));
            var next = docket.cases(some).stream()
                    .filter(c -> c.conflict() == null && rule.isOpenFor(c.subject()))
                    .map(c -> c.subject().id())
                    .findFirst();
            if (next.isPresent()) return next;
        }
        return Optional.empty();
    }

    /**
     * In which round this desk judges it by itself: the first in which it is open now, else the last it has come to.
     *
     * @throws Refusal {@code assignment.not-assigned} or {@code panel.not-member} to whoever judges in no round of this desk
     */
    public String round(Actor actor, Role desk, SubjectId id) {
        actor.require(Role.EVALUATOR, Role.PANELIST);
        var subject = rounds.subject(id);
        var all = rounds.of(subject.edition(), desk).stream()
                .filter(r -> !r.byName() || isNamed(actor, r, id))
                .toList();
        if (all.stream().noneMatch(r -> r.isMember(actor))) // no pact is asked of somebody who judges nothing here
        throw desk == Role.EVALUATOR
                    ? new Refusal(AssignmentRefusal.NOT_ASSIGNED)
                    : new Refusal(JudgingRefusal.NOT_ON_PANEL);
        pacts.require(actor, subject.edition());
        return all.stream()
                .filter(r -> r.isOpenFor(subject))
                .findFirst()
                .or(() ->
                        all.reversed().stream().filter(r -> r.reached(subject)).findFirst())
                .orElse(all.getFirst())
                .key();
    }

    private boolean isNamed(Actor actor, RoundRule round, SubjectId id) {
        return rounds.judges(round)
                .of(round, List.of(id))
                .getOrDefault(id, List.of())
                .contains(actor.id());
    }

    private RoundRule require(Actor actor, EditionId edition, String round) {
        actor.require(Role.EVALUATOR, Role.PANELIST);
        pacts.require(actor, edition);
        return rounds.get(edition, round);
    }

    private List<Task> tasks(Actor actor, RoundRule rule, List<Docket.Case> cases) {
        var ids = cases.stream().map(c -> c.subject().id()).toList();
        var own = sheets.rows(rule.key(), ids, actor.id()).stream()
                .collect(toMap(r -> r.key().subject(), Function.identity()));
        var sealed = sheets.sealed(rule.key(), ids);
        var agreed = rule.agreed() ? consolidations.settledOf(rule, ids) : Map.<SubjectId, Integer>of();
        return cases.stream()
                .map(c -> {
                    var id = c.subject().id();
                    return task(rule, c, own.get(id), sealed.getOrDefault(id, Set.of()), agreed.get(id));
                })
                .toList();
    }

    private static Task task(
            RoundRule rule, Docket.Case on, @Nullable SheetRow sheet, Set<AccountId> sealed, @Nullable Integer agreed) {
        var criteria = rule.rubric(on.subject().group()).items().size();
        var total =
                sheet == null || on.conflict() != null ? null : sheet.total().orElse(null);
        var own = new Task.Own(sheet == null ? 0 : sheet.given(), criteria, total);
        var team = new Task.Team(
                (int) on.judges().stream().filter(sealed::contains).count(),
                on.judges().size());
        var settled = total == null ? null : agreed;
        return new Task(
                on.subject(), state(rule, on, own, sheet != null, team, settled), on.conflict(), own, team, settled);
    }

    private static Task.State state(
            RoundRule rule, Docket.Case on, Task.Own own, boolean isBegun, Task.Team team, @Nullable Integer agreed) {
        if (on.conflict() != null) return Task.State.RECUSED;
        if (own.total() != null) {
            if (agreed != null) return Task.State.AGREED;
            return rule.agreed() && team.isComplete() ? Task.State.TO_CONSOLIDATE : Task.State.SEALED;
        }
        if (!rule.isOpenFor(on.subject())) return Task.State.OVER;
        return isBegun ? Task.State.STARTED : Task.State.UNREAD;
    }
}
