package id.kipp.help;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Stage;
import id.kipp.proposal.WhoApplied;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Messages of the secretariat to many at once: one prepares, another releases, and each reader gets it once. */
@Service
public class Broadcasts {

    private static final Set<Stage> UNSENT = EnumSet.of(Stage.DRAFT, Stage.AT_AGENCY, Stage.RETURNED);

    private static final Set<Stage> SUBMITTED = EnumSet.of(
            Stage.SUBMITTED,
            Stage.SCREENED,
            Stage.NOMINATED,
            Stage.FINALIST_PROVISIONAL,
            Stage.FINALIST,
            Stage.AWARDED,
            Stage.CLOSED);

    private final BroadcastStore store;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Editions editions;
    private final WhoApplied applied;
    private final FreshProof proof;
    private final Clock clock;

    Broadcasts(
            BroadcastStore store,
            Accounts accounts,
            Agencies agencies,
            Editions editions,
            WhoApplied applied,
            FreshProof proof,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.agencies = agencies;
        this.editions = editions;
        this.applied = applied;
        this.proof = proof;
        this.clock = clock;
    }

    /** @param example one who gets it */
    public record Preview(int count, Optional<Account> example, BroadcastText message) {}

    /** Whom it would reach now, and what they would read; nothing is written. @throws Refusal as {@link #ask} */
    public Preview preview(Actor actor, Whom whom, String subject, String text) {
        actor.require(Role.SECRETARIAT);
        var message = BroadcastText.checked(subject, text);
        var people = people(actor, whom);
        return new Preview(people.size(), people.stream().findFirst(), message);
    }

    /**
     * Prepares it; nobody is told before another releases it.
     *
     * @throws Refusal {@code help.title-missing}, {@code help.text-missing}, {@code help.too-many-words}, {@code help.nobody}
     */
    public Broadcast ask(Actor actor, Whom whom, String subject, String text) {
        actor.require(Role.SECRETARIAT);
        var message = BroadcastText.checked(subject, text);
        var people = people(actor, whom);
        if (people.isEmpty()) throw new Refusal(HelpRefusal.NOBODY);
        var id = UUID.randomUUID().toString();
        return store.save(Broadcast.asked(id, actor, whom, message, people.size(), clock.instant()));
    }

    /**
     * Sends it to whom it reaches now, once.
     *
     * @throws Refusal {@code proof.needed}, {@code help.second-person}, {@code help.not-waiting}, {@code help.nobody},
     *     {@code problem.stale}
     */
    public Broadcast release(Actor actor, Broadcast seen) {
        actor.require(Role.SECRETARIAT);
        proof.require(actor);
        var people = people(actor, seen.whom()).stream().map(Account::id).toList();
        if (people.isEmpty()) throw new Refusal(HelpRefusal.NOBODY);
        var next = seen.released(actor, people.size(), clock.instant());
        store.keep(seen.id(), Objects.requireNonNull(next.ended()), people);
        return store.save(next);
    }

    /** Whoever asked thinks again, or another does not agree. @throws Refusal {@code help.not-waiting}, {@code problem.stale} */
    public Broadcast withdraw(Actor actor, Broadcast seen) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.withdrawn(actor, clock.instant()));
    }

    /** Newest first. */
    public List<Broadcast> page(Actor actor, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.page(offset, limit);
    }

    public int count(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.count();
    }

    /** By a number of queries that does not depend on how many they are. */
    private List<Account> people(Actor actor, Whom whom) {
        var all = accounts.byRole(whom.kind().role()).stream()
                .filter(a -> a.state() == AccountState.ACTIVE || a.state() == AccountState.INVITED)
                .toList();
        return all.stream()
                .filter(inEdition(actor, whom))
                .filter(whom.kind().judges() ? a -> livesIn(whom, a) : belongsTo(whom, all))
                .toList();
    }

    private Predicate<Account> inEdition(Actor actor, Whom whom) {
        if (whom.edition() == null || !whom.kind().competes()) return a -> true;
        var team = editions.get(whom.edition()).team();
        if (whom.kind().judges()) {
            var judges = new HashSet<>(whom.kind() == Whom.Kind.EVALUATORS ? team.evaluators() : team.panelists());
            return a -> judges.contains(a.id());
        }
        var owners = whom.choice() == null
                ? applied.owners(actor, whom.edition(), stages(whom.part()))
                : applied.owners(
                        actor,
                        whom.edition(),
                        stages(whom.part()),
                        whom.choice().group(),
                        whom.choice().category());
        return whom.kind() == Whom.Kind.UNITS
                ? a -> a.unit().filter(owners.units()::contains).isPresent()
                : a -> a.agency().filter(owners.agencies()::contains).isPresent();
    }

    private static Set<Stage> stages(Whom.Part part) {
        return switch (part) {
            case ANY -> EnumSet.complementOf(EnumSet.of(Stage.DISCARDED));
            case UNSENT -> UNSENT;
            case SUBMITTED -> SUBMITTED;
            case FINALISTS -> EnumSet.of(Stage.FINALIST, Stage.AWARDED); // as letters have said
        };
    }

    private static boolean livesIn(Whom whom, Account judge) {
        return (whom.province() == null || whom.province() == judge.profile().province())
                && (whom.choice() == null
                        || whom.choice().category().isEmpty()
                        || judge.profile().expertise().contains(whom.choice().category()));
    }

    private Predicate<Account> belongsTo(Whom whom, List<Account> all) {
        if (whom.province() == null && whom.cluster() == null) return a -> true;
        Map<AgencyId, Agency> known =
                agencies
                        .all(all.stream()
                                .flatMap(a -> a.agency().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Agency::id, Function.identity()));
        return a -> a.agency()
                .map(known::get)
                .filter(g -> whom.province() == null || whom.province() == g.province())
                .filter(g -> whom.cluster() == null || whom.cluster() == g.kind())
                .isPresent();
    }

    /** Who was told, as it was released. */
    List<AccountId> reached(Broadcast released) {
        return released.ended() == null ? List.of() : store.reached(released.id(), released.ended());
    }

    Optional<Broadcast> find(String id) {
        return store.find(id);
    }
}
