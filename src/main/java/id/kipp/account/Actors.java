package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Actors that do not come from a session. Whoever holds this bean can act as anybody: only this module, the command line,
 * jobs and the demo may, and ModularityTest keeps it so.
 */
@Component
public class Actors {

    private static final String SYSTEM = "system:";

    private final AccountStore accounts;
    private final Clock clock;

    Actors(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Actor anonymous() {
        return actor("anonymous", Set.of());
    }

    /** @param job what shows in the trail, such as {@code embargo} */
    public Actor system(String job, Role... roles) {
        return actor(SYSTEM + job, Set.of(roles));
    }

    /** Whoever can run commands on the machine has the store in their hands anyway. */
    public Actor operator() {
        return actor(Actor.OPERATOR.value(), Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT));
    }

    public Actor of(AccountId id) {
        return accounts.find(id)
                .orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN))
                .actor();
    }

    /** For whoever has just made the account. */
    public Actor of(Account account) {
        return account.actor();
    }

    /** A session that begins now, for whoever has shown to be this person. */
    public Authentication session(Account person) {
        return session(person, false);
    }

    /** @param common whether it is begun with a password that others try among the first */
    Authentication session(Account person, boolean common, Factor... proofs) {
        var now = clock.instant();
        var roles = person.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name()));
        var factors = Arrays.stream(proofs).map(p -> factor(p, now));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.actor(), now, common, false),
                null,
                Stream.concat(roles, factors).toList());
    }

    /** The same session, in which a proof has been given now. */
    Authentication proven(Authentication session, Factor proof) {
        var others =
                session.getAuthorities().stream().filter(a -> !proof.authority().equals(a.getAuthority()));
        var all = Stream.<GrantedAuthority>concat(others, Stream.of(factor(proof, clock.instant())))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(session.getPrincipal()), null, all);
    }

    /** The same session, which ends at its next request. */
    static Authentication ended(Authentication session) {
        var who = Objects.requireNonNull(session.getPrincipal());
        return UsernamePasswordAuthenticationToken.authenticated(
                who instanceof SignedIn signedIn ? signedIn.ended() : who, null, session.getAuthorities());
    }

    private static GrantedAuthority factor(Factor proof, Instant now) {
        return FactorGrantedAuthority.withAuthority(proof.authority())
                .issuedAt(now)
                .build();
    }

    /** A job or the operator: no person, who could prove nothing. */
    static boolean isNobody(Actor actor) {
        return actor.isOperator() || actor.id().value().startsWith(SYSTEM);
    }

    private static Actor actor(String name, Set<Role> roles) {
        return new Actor(new AccountId(name), name, roles, Optional.empty(), Optional.empty());
    }
}
