package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Own;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.mail.Mails;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A person's second factors: what there is, adding and removing, and what happens when all is lost. Who changes their own has
 * shown lately to be themselves, by one of those there are.
 */
@Service
public class SecondFactors {

    private static final int MOST = 10;
    private static final int RECOVERY_CODES = 10;
    private static final int NAME = 60;

    private final FactorStore store;
    private final AccountStore accounts;
    private final PasskeyDesk passkeys;
    private final CodeApps apps;
    private final ProofRule rule;
    private final Enrolment enrolment;
    private final SessionProof fresh;
    private final Mails mails;
    private final Clock clock;

    SecondFactors(
            FactorStore store,
            AccountStore accounts,
            PasskeyDesk passkeys,
            CodeApps apps,
            ProofRule rule,
            Enrolment enrolment,
            SessionProof fresh,
            Mails mails,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.apps = apps;
        this.rule = rule;
        this.enrolment = enrolment;
        this.fresh = fresh;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * What somebody has.
     *
     * @param app since when and when last used; null where there is none
     * @param recovery how many codes are left
     * @param demanded whether this person must have a second factor
     */
    public record Held(List<Passkey> passkeys, @Nullable CodeApp app, int recovery, boolean demanded) {

        public boolean any() {
            return !passkeys.isEmpty() || app != null;
        }
    }

    @Own
    public boolean isOn(Actor actor) {
        return rule.isOn() && accounts.find(actor.id()).isPresent();
    }

    @Own
    public boolean isPasskeyPossible(Actor actor) {
        return isOn(actor) && passkeys.isPossible();
    }

    @Own
    public Held held(Actor actor) {
        var has = has(actor.id());
        return new Held(has.passkeys(), has.app(), has.recovery().size(), rule.demands(own(actor)));
    }

    /** Until when this person must have a second factor; nothing where one is there, or none is needed. */
    @Own
    public Optional<Instant> due(Actor actor) {
        return Optional.ofNullable(enrolment.of(actor).until());
    }

    /** Whether that time is over. */
    @Own
    public boolean isDue(Actor actor) {
        return enrolment.of(actor).isPast();
    }

    private Factors has(AccountId person) {
        return store.of(person);
    }

    /** @throws Refusal {@code account.passkey-nowhere}, {@code account.passkey-many} */
    @Own
    public PasskeyAsked askForNew(Actor actor) {
        fresh.requireOwn(actor);
        var has = has(actor.id()).passkeys();
        if (has.size() >= MOST) throw new Refusal(AccountRefusal.PASSKEY_MANY, MOST);
        return passkeys.toMake(own(actor), has);
    }

    /** @throws Refusal {@code account.passkey-refused}, {@code account.passkey-name} */
    @Own
    public Held keep(Actor actor, PasskeyAsked asked, String answer, String name) {
        var called = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (called.isEmpty() || called.length() > NAME) throw new Refusal(AccountRefusal.PASSKEY_NAME, NAME);
        fresh.requireSecond(actor);
        var seen = has(actor.id());
        var made = passkeys.made(own(actor), seen.passkeys(), asked, answer, called, clock.instant());
        var all = Stream.concat(seen.passkeys().stream(), Stream.of(made)).toList();
        store.save(seen.with(all, line(actor, seen, "proof.passkey-added", Map.of())));
        fresh.shown(actor, Factor.PASSKEY); // at once: a session without one ends at its next request
        tell(actor, "factor-added");
        return held(actor);
    }

    @Own
    public Held removePasskey(Actor actor, String id) {
        fresh.requireOwn(actor);
        var seen = has(actor.id());
        var left = seen.passkeys().stream().filter(p -> !p.id().equals(id)).toList();
        if (left.size() < seen.passkeys().size()) {
            store.save(seen.with(left, line(actor, seen, "proof.passkey-removed", Map.of())));
            tell(actor, "factor-removed");
        }
        return held(actor);
    }

    @Own
    public AppOffer offerApp(Actor actor) {
        fresh.requireOwn(actor);
        return apps.offer(own(actor));
    }

    /** In place of the one before. @throws Refusal {@code proof.wrong} */
    @Own
    public Held keepApp(Actor actor, AppOffer offer, String code) {
        fresh.requireSecond(actor);
        var seen = has(actor.id());
        var app = apps.confirmed(own(actor), offer, code, clock.instant())
                .orElseThrow(() -> new Refusal(AccountRefusal.PROOF_WRONG));
        store.save(seen.with(app, line(actor, seen, "proof.app-added", Map.of())));
        fresh.shown(actor, Factor.APP); // at once: a session without one ends at its next request
        tell(actor, "factor-added");
        return held(actor);
    }

    @Own
    public Held removeApp(Actor actor) {
        fresh.requireOwn(actor);
        var seen = has(actor.id());
        if (seen.app() != null) {
            store.save(seen.with((CodeApp) null, line(actor, seen, "proof.app-removed", Map.of())));
            tell(actor, "factor-removed");
        }
        return held(actor);
    }

    /** Shown now and never again; those of before end. */
    @Own
    public List<String> newRecoveryCodes(Actor actor) {
        fresh.requireOwn(actor);
        var seen = has(own(actor).id());
        var codes = Stream.generate(() -> Token.random(8) + "-" + Token.random(8))
                .limit(RECOVERY_CODES)
                .toList();
        var hashes = codes.stream().map(c -> ProofDesk.recovery(actor.id(), c)).toList();
        store.save(seen.recoverable(hashes, line(actor, seen, "proof.recovery-made", Map.of())));
        tell(actor, "factor-added");
        return codes;
    }

    /**
     * Takes everything away from somebody who has lost it; the next sign-in needs the password alone, and the person is told by
     * mail.
     *
     * @throws Refusal {@code account.reset-reason}
     */
    public void reset(Actor actor, AccountId id, String reason) {
        actor.require(Role.ADMINISTRATOR);
        fresh.require(actor);
        var person = accounts.find(id).orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN));
        if (id.equals(actor.id())) throw new Refusal(AccountRefusal.NOT_ONESELF);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > Typed.REASON_MAX)
            throw new Refusal(AccountRefusal.RESET_REASON, Typed.REASON_MAX);
        var seen = has(id);
        store.save(seen.reset(line(actor, seen, "proof.reset", Map.of("reason", why))));
        // whoever sits at a lost device goes, too
        var out = AuditLine.of(
                null,
                actor,
                "account.signed-out",
                clock.instant(),
                Account.subject(id),
                person.version() + 1,
                Map.of());
        accounts.save(person.with(person.access().signedOut(clock.instant()), out));
        var profile = person.profile();
        mails.send(profile.email(), profile.locale(), "second-factor-reset", profile.name(), actor.name(), why);
    }

    /** Whoever it was, the owner hears of it. */
    private void tell(Actor actor, String what) {
        var profile = own(actor).profile();
        mails.send(profile.email(), profile.locale(), what, profile.name());
    }

    private Account own(Actor actor) {
        return accounts.find(actor.id()).orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }

    private AuditLine line(Actor actor, Factors seen, String action, Map<String, ?> facts) {
        return AuditLine.of(null, actor, action, clock.instant(), subject(seen.id()), seen.version() + 1, facts);
    }

    static String subject(AccountId id) {
        return "proof:" + id.value();
    }
}
