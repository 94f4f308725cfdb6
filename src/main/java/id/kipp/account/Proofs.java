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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private final SessionStanding standing;
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
            SessionStanding standing,
            Actors actors,
            Clock clock) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.rule = rule;
        this.accounts = accounts;
        this.factors = factors;
        this.standing = standing;
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

    /** Whether this session was begun before its person had a second factor, and has shown none since. */
    boolean lacks(Authentication session) {
        return rule.isOn() && !SessionProof.hasSecond(session) && standing.hasSecond(new AccountId(session.getName()));
    }

    AtDoor door(Account person, boolean common, TriedFrom from) {
        return new AtDoor(person.id(), common, from, clock.instant());
    }

    /** @param ticket told when the proof was right */
    public Proving atDoor(AtDoor door, Consumer<String> ticket) {
        return new Chance(
                door.account(),
                door::from,
                () -> door.waits(clock.instant()),
                door::close,
                proof -> ticket.accept(ticket(door.account(), door.common(), Factor.PASSWORD, proof)));
    }

    /** Whoever is signed in, in this session. */
    public Proving again(Actor actor) {
        return new Chance(
                actor.id(),
                () -> session(actor.id())
                        .flatMap(Proofs::from)
                        .orElseThrow(() -> new Refusal(AccountRefusal.PROOF_OVER)),
                () -> session(actor.id()).isPresent(),
                () -> change(actor, Actors::ended),
                proof -> change(actor, session -> actors.proven(session, proof)));
    }

    private static Optional<TriedFrom> from(Authentication session) {
        return session.getPrincipal() instanceof SignedIn who ? Optional.of(TriedFrom.session(who)) : Optional.empty();
    }

    private static void change(Actor actor, UnaryOperator<Authentication> change) {
        var session = session(actor.id()).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(change.apply(session));
    }

    /** What a device is asked of somebody who has not said who they are. */
    public PasskeyAsked askAnybody() {
        if (!rule.isOn()) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return passkeys.toUse();
    }

    /**
     * A ticket for whomever the device answers for.
     *
     * @throws Refusal {@code account.passkey-refused}
     */
    public String byPasskeyAlone(PasskeyAsked asked, String answer) {
        var person = passkeys.whose(answer)
                .flatMap(accounts::find)
                .filter(a -> a.state() == AccountState.ACTIVE)
                .orElseThrow(() -> new Refusal(AccountRefusal.PASSKEY_REFUSED));
        desk.byPasskey(person.id(), asked, answer); // cannot be guessed, and who names somebody must not make them wait
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
                        && !who.over()
                        && who.actor().id().equals(person));
    }

    private final class Chance implements Proving {

        private final AccountId person;
        private final Supplier<TriedFrom> from;
        private final BooleanSupplier waits;
        private final Runnable guessed;
        private final Consumer<Factor> proven;

        Chance(
                AccountId person,
                Supplier<TriedFrom> from,
                BooleanSupplier waits,
                Runnable guessed,
                Consumer<Factor> proven) {
            this.person = person;
            this.from = from;
            this.waits = waits;
            this.guessed = guessed;
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
            proven.accept(judged(() -> desk.byCode(person, from.get(), code)));
        }

        /** Alone it opens no door where a second factor is owed. */
        @Override
        public void byPassword(String password) {
            requireWaiting();
            if (!ways().password()) throw new Refusal(AccountRefusal.PROOF_NEEDED);
            proven.accept(judged(() -> desk.byPassword(person, from.get(), password)));
        }

        private Factor judged(Supplier<Factor> proof) {
            try {
                return proof.get();
            } catch (Refusal refusal) {
                if (refusal.is(AccountRefusal.PROOF_GUESSED)) guessed.run();
                throw refusal;
            }
        }

        private void requireWaiting() {
            if (!waits.getAsBoolean()) throw new Refusal(AccountRefusal.PROOF_OVER);
        }
    }
}
