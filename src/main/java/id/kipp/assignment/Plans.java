package id.kipp.assignment;

import id.kipp.account.Accounts;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Judges;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** Who shall judge what in a round for which a plan is made: the secretariat has one proposed, sees it, applies it. */
@Service
public class Plans {

    private final AssignmentStore store;
    private final Editions editions;
    private final SubjectRegister subjects;
    private final Accounts accounts;
    private final ConflictRegister conflicts;
    private final Applying applying;
    private final Clock clock;

    Plans(
            AssignmentStore store,
            Editions editions,
            SubjectRegister subjects,
            Accounts accounts,
            ConflictRegister conflicts,
            Applying applying,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.subjects = subjects;
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.applying = applying;
        this.clock = clock;
    }

    /**
     * What the planner would do for a round; nothing is written. Finished work and standing assignments are kept as far as the
     * rules allow, so the same call re-balances after a drop-out.
     *
     * @throws Refusal {@code assignment.no-evaluators}, {@code assignment.nothing-to-assign}, {@code assignment.by-name} and the
     *     planner's own
     */
    public Proposed propose(Actor actor, EditionId id, String round, long seed) {
        return plan(actor, id, round, seed, false);
    }

    /** Why {@link #propose} would be turned down now; of all that is assigned one piece is read, unless the team is empty. */
    public Optional<Refusal> obstacle(Actor actor, EditionId id, String round) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var rule = edition.constitution().round(round);
        if (rule.judges().of(edition.team()).isEmpty()
                && store.of(id, spelled(edition, round)).stream()
                        .allMatch(a -> a.evaluators().isEmpty()))
            return Optional.of(new Refusal(AssignmentRefusal.NO_EVALUATORS));
        return subjects.isAny(id, rule.subjects())
                ? Optional.empty()
                : Optional.of(new Refusal(AssignmentRefusal.NOTHING_TO_ASSIGN));
    }

    /**
     * As {@link #propose}, with a fair share for those of the team who have nothing yet, of what nobody has opened.
     *
     * @throws Refusal as {@link #propose}
     */
    public Proposed share(Actor actor, EditionId id, String round, long seed) {
        return plan(actor, id, round, seed, true);
    }

    private Proposed plan(Actor actor, EditionId id, String key, long seed, boolean sharing) {
        actor.require(Role.SECRETARIAT);
        var now = clock.instant(); // before anything is read: what changes while it is made has changed since
        var edition = editions.get(id);
        var round = edition.constitution().round(key);
        if (round.judges().who() != Judges.Who.ASSIGNED) throw new Refusal(AssignmentRefusal.BY_NAME);
        var open = subjects.reached(actor, id, round.subjects()).stream()
                .filter(s -> round.subjects().stages().contains(s.stage()))
                .toList();
        // whoever has finished something is still part of the problem, in the team or not
        var standing = store.of(id, spelled(edition, key));
        var people = new LinkedHashSet<>(round.judges().of(edition.team()));
        standing.forEach(a -> people.addAll(a.evaluators()));
        var judges = accounts.all(people);
        if (judges.isEmpty()) throw new Refusal(AssignmentRefusal.NO_EVALUATORS);
        if (open.isEmpty()) throw new Refusal(AssignmentRefusal.NOTHING_TO_ASSIGN);
        var ids = open.stream().map(Subject::id).toList();
        var begun = sharing ? applying.begun(id, key, ids) : null;
        var known = conflicts.among(edition, judges);
        return Proposed.of(
                edition, round, open, judges, known, standing, applying.finished(id, key, ids), begun, seed, now);
    }

    /**
     * Applies a plan as seen; whoever has stepped back or been replaced since it was made stays out, and who came stays. The
     * plan is written first, the assignments follow from it and may follow again: see {@link #resume}.
     *
     * @param progress told after each piece: subjects done, of how many; what it throws ends the work there
     * @return pairs of the plan
     */
    public int apply(Actor actor, Proposed proposed, BiConsumer<Integer, Integer> progress) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(proposed.edition());
        requireWindow(edition, proposed.round(), clock.instant());
        var round = spelled(edition, proposed.round());
        var id = PlanRecord.idOf(
                edition.id(), round, store.plans(edition.id(), round).size() + 1);
        var plan = PlanRecord.applied(actor, id, proposed, clock.instant());
        store.save(plan);
        return follow(actor, plan, progress);
    }

    /** When the latest plan was applied, if not all its assignments have followed: it was cancelled, or the server fell over. */
    public Optional<Instant> unfinished(Actor actor, EditionId edition, String round) {
        actor.require(Role.SECRETARIAT);
        return latest(edition, round).map(AssignmentStore.Latest::at);
    }

    /**
     * Does what is left of the latest plan; what people have changed since stays. Again changes nothing.
     *
     * @return pairs of that plan
     */
    public int resume(Actor actor, EditionId edition, String round, BiConsumer<Integer, Integer> progress) {
        actor.require(Role.SECRETARIAT);
        requireWindow(editions.get(edition), round, clock.instant());
        return latest(edition, round)
                .map(p -> follow(actor, store.plan(p.id()), progress))
                .orElse(0);
    }

    private Optional<AssignmentStore.Latest> latest(EditionId edition, String round) {
        return store.latest(edition, spelled(editions.get(edition), round)).filter(p -> p.followed() == null);
    }

    private int follow(Actor actor, PlanRecord plan, BiConsumer<Integer, Integer> progress) {
        applying.carryOut(actor, plan, progress);
        return plan.pairs().size();
    }

    /** As keys spell a round. */
    static String spelled(Edition edition, String round) {
        return edition.constitution().assigned().key().equals(round) ? "" : round;
    }

    /** @throws Refusal {@code window.not-yet}, {@code window.closed} */
    static void requireWindow(Edition edition, String round, Instant now) {
        edition.require(edition.constitution().round(round).step(), now);
    }
}
