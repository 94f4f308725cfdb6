package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.Canonical;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * One judge more, mostly a third, where those who judge something have sealed totals further apart than their round allows,
 * and have not agreed. The platform proposes one; the secretariat, or whoever presides over the team where the edition says so, calls them
 * with a reason. From then on it is no longer for the team to
 * agree: once all have sealed, the result is what the edition's rule counts, {@link OneMore}.
 *
 * <p>Until somebody is called nothing stands: reopening a sheet so that the difference falls within the limit takes the need
 * away. Whoever has been called stays: what becomes of the two sheets after that does not send a third judge away, and the
 * all are counted by the same rule, however close they are then.
 */
@Service
public class Thirds {

    private static final int SHOWN = 100;

    private final Rounds rounds;
    private final Sheets sheets;
    private final ConsolidationStore consolidations;
    private final DeskStore rows;
    private final Assignments assignments;
    private final ConflictRegister conflicts;
    private final SubjectRegister subjects;
    private final Accounts accounts;

    Thirds(
            Rounds rounds,
            Sheets sheets,
            ConsolidationStore consolidations,
            DeskStore rows,
            Assignments assignments,
            ConflictRegister conflicts,
            SubjectRegister subjects,
            Accounts accounts) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.rows = rows;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.subjects = subjects;
        this.accounts = accounts;
    }

    /**
     * Whom the platform proposes, by the rules of every assignment: of the team, without a conflict of interest, never before a
     * judge of it; the one who has least to judge, among equals one who knows its category, then by a draw that anybody can
     * repeat. What is proposed for one counts as given for those after it.
     *
     * @return nobody for one that nobody of the team may judge
     * @throws Refusal {@code third.not-yours} to whoever the edition does not let call one
     */
    public Map<SubjectId, AccountId> proposed(
            Actor actor, EditionId edition, String round, Collection<? extends SubjectId> ids) {
        var rule = rounds.get(edition, round);
        var some = subjects.known(ids);
        some.forEach(s -> requireCaller(actor, rule, s));
        var team = accounts.all(rule.team());
        var known = conflicts.among(edition, rule.team());
        var loads = new HashMap<AccountId, Integer>();
        rows.loads(rule.in()).forEach(l -> loads.put(l.evaluator(), l.assigned()));
        var standing = assignments.standing(ids.stream().map(rule::of).toList()).stream()
                .collect(toMap(Assignment::subject, Function.identity()));
        var found = new HashMap<SubjectId, AccountId>();
        for (var subject : some)
            Optional.ofNullable(standing.get(subject.id()))
                    .flatMap(a -> best(team, known, loads, a, subject))
                    .ifPresent(judge -> {
                        found.put(subject.id(), judge);
                        loads.merge(judge, 1, Integer::sum);
                    });
        return found;
    }

    /** What waits for the actor to call a third judge to it, by number; at most {@link #SHOWN}. Nothing where others call. */
    public List<Subject> apart(Actor actor, EditionId edition, String round) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        var rule = rounds.get(edition, round);
        var found = new ArrayList<Subject>();
        for (int from = 0; found.size() < SHOWN; from += SHOWN) {
            var page = rows.in(rule.in(), DeskRow.State.APART, from, SHOWN);
            if (page.isEmpty()) break;
            subjects.readable(actor, page.stream().map(DeskRow::subject).toList()).stream()
                    .filter(s -> isCaller(actor, rule, s))
                    .forEach(found::add);
        }
        return found.stream().sorted(comparing(Subject::number)).limit(SHOWN).toList();
    }

    private boolean isCaller(Actor actor, RoundRule rule, Subject subject) {
        return switch (rule.round().merging().caller()) {
            case SECRETARIAT -> actor.is(Role.SECRETARIAT);
            case CHAIR -> rounds.presides(actor, rule, subject);
        };
    }

    private void requireCaller(Actor actor, RoundRule rule, Subject subject) {
        if (!isCaller(actor, rule, subject)) throw new Refusal(JudgingRefusal.THIRD_NOT_YOURS);
    }

    private static Optional<AccountId> best(
            List<Account> team, Conflicts known, Map<AccountId, Integer> loads, Assignment given, Subject subject) {
        var category = subject.category();
        var judged = subject.judged();
        return team.stream()
                .filter(j -> !given.everHad(j.id()) && !known.exist(j.id(), judged))
                .min(comparing((Account j) -> loads.getOrDefault(j.id(), 0))
                        .thenComparing(j -> !j.profile().expertise().contains(category))
                        .thenComparing(j -> Canonical.sha256(subject.id().value() + " " + j.id().value())))
                .map(Account::id);
    }

    /**
     * Calls the third judge; they are told, and see no more of the other sheets than anybody before they have sealed.
     *
     * @throws Refusal {@code third.not-needed} unless all have sealed and are too far apart, {@code third.not-yours}, {@code
     *     consolidation.agreed}, and those of {@link Assignments#call}
     */
    public void call(Actor actor, String round, SubjectId id, AccountId third, String reason) {
        var subject = subjects.get(id);
        var rule = rounds.get(subject.edition(), round);
        requireCaller(actor, rule, subject);
        var assignment = assignments.of(actor, rule.of(id));
        if (consolidations.find(rule.of(id)).filter(Consolidation::isAgreed).isPresent())
            throw new Refusal(JudgingRefusal.CONSOLIDATION_AGREED);
        var totals = sheets.all(rule, id, assignment.evaluators()).stream()
                .flatMap(s -> s.current().stream())
                .map(Sealed::total)
                .toList();
        if (!rule.needsThird(totals)) throw new Refusal(JudgingRefusal.THIRD_NOT_NEEDED);
        assignments.call(actor, rule.of(id), third, reason);
    }
}
