package id.kipp.account;

import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.Collections;
import java.util.Set;

/** Who may invite, lock and describe whom. */
final class AccountRights {

    private static final Set<Role> OVER_COMPETITION = Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT);

    private AccountRights() {}

    /** Whoever makes or unmakes somebody of these roles gives rights over the competition. */
    static boolean overCompetition(Set<Role> roles) {
        return !Collections.disjoint(OVER_COMPETITION, roles);
    }

    /** An agency's administrator sees the people of the agency; the others who look after accounts see all. */
    static AccountFilter visible(Actor actor, AccountFilter filter) {
        actor.require(Role.ADMINISTRATOR, Role.SECRETARIAT, Role.AGENCY);
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.SECRETARIAT)
                ? filter
                : filter.of(actor.agency().orElseThrow());
    }

    /** The roles whose people this role looks after. */
    static Set<Role> inCareOf(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT);
            case SECRETARIAT ->
                Set.of(Role.AGENCY, Role.EVALUATOR, Role.PANELIST, Role.CO_MANAGER, Role.HUB, Role.MENTOR);
            case AGENCY -> Set.of(Role.SERVICE_UNIT);
            case SERVICE_UNIT, EVALUATOR, PANELIST, CO_MANAGER, HUB, MENTOR -> Set.of();
        };
    }

    /** Of roles that belong to no agency. */
    static boolean mayGive(Actor actor, Role role) {
        return cares(actor, Set.of(role));
    }

    static void requireInvite(Actor actor, Invitation invitation) {
        var sameAgency = invitation.role() != Role.SERVICE_UNIT
                || (invitation.agency() != null && actor.isOf(invitation.agency()));
        if (!cares(actor, Set.of(invitation.role())) || !sameAgency) throw new Refusal(AccountRefusal.MAY_NOT_INVITE);
    }

    static void requireCare(Actor actor, Account other) {
        if (!cares(actor, other)) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }

    /** Looks after every role the other holds. The administrator, who keeps the locks, looks after everybody. */
    static boolean cares(Actor actor, Account other) {
        var sameAgency = !other.is(Role.SERVICE_UNIT)
                || other.agency().filter(actor::isOf).isPresent();
        return actor.is(Role.ADMINISTRATOR) || sameAgency && cares(actor, other.roles());
    }

    private static boolean cares(Actor actor, Set<Role> roles) {
        return roles.stream().allMatch(r -> actor.roles().stream()
                .anyMatch(mine -> inCareOf(mine).contains(r)));
    }
}
