package id.kipp.hub;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who does what for a hub, beside whoever coordinates it: mentors by a letter, and the region's secretary. */
@Service
public class HubPeople {

    private final HubStore store;
    private final Accounts accounts;
    private final Clock clock;

    HubPeople(HubStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who mentors here, all of them; each with the letter that appoints. @throws Refusal as {@link #appoint(Actor, Hub, HubMentor, String)} */
    public Hub appoint(Actor actor, Hub seen, List<HubMentor> mentors) {
        actor.require(Role.SECRETARIAT);
        var checked = mentors.stream().map(m -> m.checked(today())).toList();
        var ids =
                checked.stream().map(HubMentor::account).filter(a -> a != null).toList();
        if (accounts.all(ids).stream().filter(a -> isOf(a, seen, Role.MENTOR)).count()
                < ids.stream().distinct().count()) throw new Refusal(HubRefusal.MENTOR_ACCOUNT);
        return store.save(seen.described(actor, seen.setup().with(checked), clock.instant()));
    }

    /**
     * One more.
     *
     * @param address by which they sign in; empty for who does not
     * @throws Refusal {@code hub.mentor-account} where nobody mentors for this hub under it, and as {@link HubMentor#checked}
     */
    public Hub appoint(Actor actor, Hub seen, HubMentor mentor, String address) {
        actor.require(Role.SECRETARIAT);
        var account = account(actor, seen, Role.MENTOR, address, HubRefusal.MENTOR_ACCOUNT);
        var one = new HubMentor(mentor.name(), mentor.from(), mentor.letter(), mentor.until(), account);
        return appoint(
                actor,
                seen,
                Stream.concat(seen.setup().mentors().stream(), Stream.of(one)).toList());
    }

    /**
     * Whose account is the region's secretary's: it reads what the hub does and approves, and does nothing else.
     *
     * @param address empty: nobody's
     * @throws Refusal {@code hub.secretary-account} where nobody of this hub signs in under it
     */
    public Hub nameSecretary(Actor actor, Hub seen, String address) {
        actor.require(Role.SECRETARIAT);
        var account = account(actor, seen, Role.HUB, address, HubRefusal.SECRETARY_ACCOUNT);
        return store.save(seen.described(actor, seen.setup().with(account), clock.instant()));
    }

    private @Nullable AccountId account(Actor actor, Hub hub, Role role, String address, HubRefusal none) {
        if (address.isBlank()) return null;
        return accounts.named(actor, List.of(Typed.atMost(address, Typed.LINE_MAX))).stream()
                .filter(a -> isOf(a, hub, role))
                .findFirst()
                .map(Account::id)
                .orElseThrow(() -> new Refusal(none));
    }

    private static boolean isOf(Account one, Hub hub, Role role) {
        return one.is(role) && one.agency().filter(hub.head().agency()::equals).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HubRegister.HERE);
    }
}
