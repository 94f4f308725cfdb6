package id.kipp.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Where people show who they are: at the door after the password, by a passkey alone, or again in a session. At the door a
 * right proof gives a ticket, which is good once and for a minute and is handed in where sessions begin.
 */
@Component
public class Proofs {

    private final ProofDesk desk;
    private final PasskeyDesk passkeys;
    private final ProofRule rule;
    private final AccountStore accounts;
    private final FactorStore factors;
    private final Actors actors;
    private final Clock clock;
    private final Cache<String, Authentication> tickets = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Proofs(
            ProofDesk desk,
            PasskeyDesk passkeys,
            ProofRule rule,
            AccountStore accounts,
            FactorStore factors,
            Actors actors,
            Clock clock) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.rule = rule;
        this.accounts = accounts;
        this.factors = factors;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether people may come in by a passkey alone. */
    public boolean isByPasskey() {
        return rule.isOn() && passkeys.isPossible();
    }

    /** Whether this person, whose password was right, owes another proof. */
    boolean owes(Account person) {
        return rule.isOn() && factors.of(person.id()).any();
    }

    AtDoor door(Account person, boolean common) {
        return new AtDoor(person.id(), common, clock.instant());
    }

    /** @param ticket told when the proof was right */
    public Proving atDoor(AtDoor door, Consumer<String> ticket) {
        return new Chance(
                door.account(),
                () -> door.waits(clock.instant()),
                proof -> ticket.accept(ticket(door.account(), door.common(), Factor.PASSWORD, proof)));
    }

    /** Whoever is signed in, in this session. */
    public Proving again(Actor actor) {
        return new Chance(actor.id(), () -> session(actor.id()).isPresent(), proof -> SecurityContextHolder.getContext()
                .setAuthentication(actors.proven(session(actor.id()).orElseThrow(), proof)));
    }

    /** What a device is asked of somebody who has not said who they are. */
    public PasskeyAsked askAnybody() {
        if (!rule.isOn()) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return passkeys.toUse();
    }

    /**
     * A ticket for whomever the device answers for.
     *
     * @throws Refusal {@code account.passkey-refused}, {@code account.wait}
     */
    public String byPasskeyAlone(PasskeyAsked asked, String answer) {
        var person = passkeys.whose(answer)
                .flatMap(accounts::find)
                .filter(a -> a.state() == AccountState.ACTIVE)
                .orElseThrow(() -> new Refusal(AccountRefusal.PASSKEY_REFUSED));
        desk.byPasskey(person.id(), asked, answer);
        return ticket(person.id(), false, Factor.PASSKEY);
    }

    /** The session that a ticket begins; nothing where it was handed in before, or too late, or the account is locked now. */
    public Optional<Authentication> redeem(String ticket) {
        return Optional.ofNullable(tickets.asMap().remove(ticket)).filter(s -> accounts.find(new AccountId(s.getName()))
                .filter(a -> a.state() == AccountState.ACTIVE)
                .isPresent());
    }

    private String ticket(AccountId person, boolean common, Factor... proofs) {
        var account = accounts.find(person)
                .filter(a -> a.state() == AccountState.ACTIVE)
                .orElseThrow(() -> new Refusal(AccountRefusal.PROOF_OVER));
        var ticket = Token.random(32);
        tickets.put(ticket, actors.session(account, common, proofs));
        return ticket;
    }

    private static Optional<Authentication> session(AccountId person) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(s -> s.getPrincipal() instanceof SignedIn who
                        && who.actor().id().equals(person));
    }

    private final class Chance implements Proving {

        private final AccountId person;
        private final Supplier<Boolean> waits;
        private final Consumer<Factor> proven;

        Chance(AccountId person, Supplier<Boolean> waits, Consumer<Factor> proven) {
            this.person = person;
            this.waits = waits;
            this.proven = proven;
        }

        @Override
        public Ways ways() {
            return desk.ways(person);
        }

        @Override
        public PasskeyAsked askPasskey() {
            requireWaiting();
            return desk.askPasskey(person);
        }

        @Override
        public void byPasskey(PasskeyAsked asked, String answer) {
            requireWaiting();
            desk.byPasskey(person, asked, answer);
            proven.accept(Factor.PASSKEY);
        }

        @Override
        public void byCode(String code) {
            requireWaiting();
            proven.accept(desk.byCode(person, code));
        }

        /** Alone it opens no door where a second factor is owed. */
        @Override
        public void byPassword(String password) {
            requireWaiting();
            if (!ways().password()) throw new Refusal(AccountRefusal.PROOF_NEEDED);
            desk.byPassword(person, password);
            proven.accept(Factor.PASSWORD);
        }

        private void requireWaiting() {
            if (!waits.get()) throw new Refusal(AccountRefusal.PROOF_OVER);
        }
    }
}
