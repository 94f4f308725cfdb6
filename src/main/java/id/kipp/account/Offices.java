package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who comes after whom in an office, and who holds two; nobody stands on both sides of a judging. */
@Service
public class Offices {

    /**
     * Roles of one side that one person may hold together. A hub's people may also run their institution's part in the competition:
     * what the hub looks at, verifies and visits is never the own institution's, whoever of it asks.
     */
    private static final List<Set<Role>> TOGETHER = List.of(
            EnumSet.of(Role.EVALUATOR, Role.PANELIST),
            EnumSet.of(Role.ADMINISTRATOR, Role.SECRETARIAT),
            EnumSet.of(Role.AGENCY, Role.HUB),
            EnumSet.of(Role.AGENCY, Role.MENTOR));

    static final Set<Role> JUDGES = EnumSet.of(Role.EVALUATOR, Role.PANELIST);

    static final String HANDED_OVER = "account.handed-over";

    private final AccountStore store;
    private final Letters letters;
    private final Invitations invitations;
    private final FreshProof proof;
    private final Clock clock;

    Offices(AccountStore store, Letters letters, Invitations invitations, FreshProof proof, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.invitations = invitations;
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * Whoever leaves an office is followed by the next: that one is invited to the same, the one who leaves can sign in no
     * more, and what they did stays under their name. Ended in the middle and begun again, it does the rest: whoever has not
     * joined yet is written to again.
     *
     * @return the next
     * @throws Refusal {@code account.handover-judge} for judges, who are replaced in the team; {@code account.exists} where
     *     the address belongs to somebody in another office; {@code account.not-oneself}, {@code problem.stale}
     */
    public Account handOver(Actor actor, Account seen, String name, String email) {
        requireOther(actor, seen);
        if (!Collections.disjoint(seen.roles(), JUDGES)) throw new Refusal(AccountRefusal.HANDOVER_JUDGE);
        var profile = new Profile(name, email, seen.profile().language(), null, null, Set.of());
        var there = store.bySignInName(profile.email());
        var next = there.orElseGet(() -> invited(actor, seen, profile));
        if (next.id().equals(seen.id()) || !isSameOffice(next, seen)) throw new Refusal(AccountRefusal.EXISTS);
        if (there.isPresent()) requireNow(seen);
        if (there.isPresent() && next.state() == AccountState.INVITED) next = invitations.sendAgain(actor, next);
        var now = clock.instant();
        var line = line(actor, seen.id(), seen.version() + 1, HANDED_OVER, Map.of("to", next.id()));
        store.save(seen.with(seen.access().locked(true, now), line));
        return next;
    }

    /** Roles that this actor may give this person beside those they hold. */
    public Set<Role> possible(Actor actor, Account seen) {
        if (seen.id().equals(actor.id())
                || !AccountRights.cares(actor, seen)
                || seen.access().locked()) return Set.of();
        var possible = EnumSet.noneOf(Role.class);
        for (var role : Role.values())
            if (!seen.is(role) && areTogether(with(seen, role)) && AccountRights.mayGive(actor, role))
                possible.add(role);
        return possible;
    }

    /**
     * A second role for the same person, who signs in anew and has both desks then.
     *
     * @throws Refusal {@code account.roles-apart} where one person may not hold both, {@code account.not-oneself}, and as {@link Accounts#invite}
     */
    public Account give(Actor actor, Account seen, Role role) {
        requireOther(actor, seen);
        if (!AccountRights.mayGive(actor, role)) throw new Refusal(AccountRefusal.MAY_NOT_INVITE);
        if (!areTogether(with(seen, role))) throw new Refusal(AccountRefusal.ROLES_APART);
        if (AccountRights.overCompetition(Set.of(role))) proof.require(actor);
        return store.save(changed(actor, seen, with(seen, role), "account.role-given", role));
    }

    /** One of two. @throws Refusal {@code account.no-role} for the last, {@code account.not-oneself} */
    public Account take(Actor actor, Account seen, Role role) {
        requireOther(actor, seen);
        var left = new HashSet<>(seen.roles());
        left.remove(role);
        return store.save(changed(actor, seen, left, "account.role-taken", role));
    }

    private Account changed(Actor actor, Account seen, Set<Role> roles, String action, Role role) {
        var line = line(actor, seen.id(), seen.version() + 1, action, Map.of("role", role));
        return seen.inRoles(roles, seen.access().signedOut(clock.instant()), line);
    }

    private static Set<Role> with(Account seen, Role role) {
        var roles = new HashSet<>(seen.roles());
        roles.add(role);
        return roles;
    }

    private static boolean areTogether(Set<Role> roles) {
        return roles.size() == 1 || TOGETHER.stream().anyMatch(t -> t.containsAll(roles));
    }

    private Account invited(Actor actor, Account seen, Profile profile) {
        var id = new AccountId(Token.random(16));
        var token = Token.fresh(id);
        var link = OneTimeLink.of(OneTimeLink.Purpose.INVITATION, token.secret(), clock.instant());
        var line = line(actor, id, 1, "account.invited", Account.given(seen.roles(), seen.agencyId(), seen.unitId()));
        var next = store.save(new Account(
                id,
                1,
                "",
                profile,
                seen.roles(),
                seen.agencyId(),
                seen.unitId(),
                Credentials.invited(link),
                List.of(line)));
        letters.invitation(next, token);
        return next;
    }

    /** Before anybody is written to. */
    private void requireNow(Account seen) {
        if (store.find(seen.id()).filter(now -> now.version() == seen.version()).isEmpty()) throw new Stale();
    }

    private static boolean isSameOffice(Account next, Account seen) {
        return !next.access().locked()
                && next.roles().equals(seen.roles())
                && next.agency().equals(seen.agency())
                && next.unit().equals(seen.unit());
    }

    /** Nobody makes themselves more or less than others made them. */
    private void requireOther(Actor actor, Account seen) {
        AccountRights.requireCare(actor, seen);
        if (seen.id().equals(actor.id())) throw new Refusal(AccountRefusal.NOT_ONESELF);
        if (AccountRights.overCompetition(seen.roles())) proof.require(actor);
    }

    private AuditLine line(Actor actor, AccountId id, long version, String action, Map<String, ?> facts) {
        return AuditLine.of(null, actor, action, clock.instant(), Account.subject(id), version, facts);
    }
}
