package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Own;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.mail.Address;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Passwords, and the one-time links by which people come to theirs. */
@Service
public class Passwords {

    private static final String LINK = "whoever holds the secret of the link is the person it was sent to";

    private final AccountStore store;
    private final Hashing hashing;
    private final Letters letters;
    private final Clock clock;
    private final RateLimiter perAccount;
    private final RateLimiter perAddress;
    private final RateLimiter perChange;

    Passwords(AccountStore store, Hashing hashing, Letters letters, Clock clock) {
        this.store = store;
        this.hashing = hashing;
        this.letters = letters;
        this.clock = clock;
        this.perAccount = new RateLimiter(2, Duration.ofMinutes(10), clock);
        this.perAddress = new RateLimiter(10, Duration.ofMinutes(1), clock);
        this.perChange = new RateLimiter(5, Duration.ofMinutes(1), clock);
    }

    /** Whose invitation this is, if it can still be used. */
    @PublicAccess(LINK)
    public Optional<Account> invited(String token) {
        return holder(OneTimeLink.Purpose.INVITATION, token);
    }

    /** Whose forgotten password may be replaced by this link, if it can still be used. */
    @PublicAccess(LINK)
    public Optional<Account> forgetful(String token) {
        return holder(OneTimeLink.Purpose.PASSWORD, token);
    }

    /** Uses up the invitation. */
    @PublicAccess(LINK)
    public Account join(String token, String password) {
        return use(OneTimeLink.Purpose.INVITATION, token, password, "account.joined");
    }

    /** Uses up the link and ends all sessions. */
    @PublicAccess(LINK)
    public Account renew(String token, String password) {
        return use(OneTimeLink.Purpose.PASSWORD, token, password, "account.password-renewed");
    }

    /**
     * Sends a link if there is such an account; the answer is the same, and as quick, if there is none.
     *
     * @param from the address of whoever asks, who is slowed down
     */
    @PublicAccess("open to everybody who forgot; tells nothing, and is slowed down")
    public void forgot(String email, String from) {
        var address =
                new Address(email).value(); // what is no address is said at once: that tells nothing about anybody
        var wait = perAddress.press(Sender.of(from));
        if (!wait.isZero()) throw new Refusal(AccountRefusal.WAIT, wait.toSeconds() + 1);
        Thread.ofVirtual().name("forgotten-password").start(() -> sendLink(address));
    }

    /** Ends all sessions, this one too. */
    @Own
    public Account change(Actor actor, String old, String password) {
        Hashing.requireLength(password);
        var seen = own(actor);
        var wait = perChange.press(seen.id().value());
        if (!wait.isZero()) throw new Refusal(AccountRefusal.WAIT, wait.toSeconds() + 1);
        if (!hashing.matches(old, seen.access().password())) throw new Refusal(AccountRefusal.PASSWORD_WRONG);
        perChange.release(seen.id().value());
        var hash = hashing.encode(password, seen.about());
        return store.save(seen.with(
                seen.access().with(hash, clock.instant()),
                line(seen.actor(), seen, "account.password-changed", hash.fact())));
    }

    /** Why this person could not have this password; for the field it is typed in. */
    @PublicAccess("says of a text whether it is a good password, and keeps nothing")
    public Optional<Refusal> objection(Account person, String password) {
        return objection(person.about(), password);
    }

    /** The same for somebody who has no account yet. @param about name and address */
    @PublicAccess("says of a text whether it is a good password, and keeps nothing")
    public Optional<Refusal> objection(String about, String password) {
        try {
            Hashing.require(password, about);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private Account own(Actor actor) {
        return store.find(actor.id()).orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }

    private void sendLink(String email) {
        store.bySignInName(email)
                .filter(a -> a.state() == AccountState.ACTIVE)
                .filter(a -> perAccount.press(a.id().value()).isZero())
                .ifPresent(a -> {
                    var token = Token.fresh(a.id());
                    var link = OneTimeLink.of(OneTimeLink.Purpose.PASSWORD, token.secret(), clock.instant());
                    var line = line(a.actor(), a, "account.password-forgotten", Map.of());
                    letters.forgotten(store.save(a.with(a.access().with(link), line)), token);
                });
    }

    private Account use(OneTimeLink.Purpose purpose, String token, String password, String action) {
        Hashing.requireLength(password);
        var seen = holder(purpose, token).orElseThrow(() -> new Refusal(AccountRefusal.LINK_OVER));
        var hash = hashing.encode(password, seen.about());
        // the write names the version that still had the link: of two who use it at once, one is refused
        return store.save(
                seen.with(seen.access().with(hash, clock.instant()), line(seen.actor(), seen, action, hash.fact())));
    }

    private Optional<Account> holder(OneTimeLink.Purpose purpose, String text) {
        return Token.parse(text).flatMap(t -> store.find(t.account()).filter(a -> opens(a, purpose, t.secret())));
    }

    private boolean opens(Account account, OneTimeLink.Purpose purpose, String secret) {
        var link = account.access().link();
        return !account.access().locked() && link != null && link.opens(purpose, secret, clock.instant());
    }

    private AuditLine line(Actor actor, Account seen, String action, Map<String, ?> facts) {
        return AuditLine.of(
                null, actor, action, clock.instant(), Account.subject(seen.id()), seen.version() + 1, facts);
    }
}
