package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Canonical;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.mail.Mails;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges proofs, slows down who guesses, and remembers what has been used up. */
@Component
class ProofDesk {

    private final AccountStore accounts;
    private final FactorStore factors;
    private final PasskeyDesk passkeys;
    private final CodeApps apps;
    private final Hashing hashing;
    private final Mails mails;
    private final Clock clock;
    private final RateLimiter tries;

    ProofDesk(
            AccountStore accounts,
            FactorStore factors,
            PasskeyDesk passkeys,
            CodeApps apps,
            Hashing hashing,
            Mails mails,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.apps = apps;
        this.hashing = hashing;
        this.mails = mails;
        this.clock = clock;
        this.tries = new RateLimiter(5, Duration.ofMinutes(1), clock);
    }

    Proving.Ways ways(AccountId person) {
        var has = factors.of(person);
        return new Proving.Ways(
                !has.passkeys().isEmpty() && passkeys.isPossible(),
                has.app() != null || !has.recovery().isEmpty(),
                !has.any());
    }

    PasskeyAsked askPasskey(AccountId person) {
        return passkeys.toUse(account(person), factors.of(person).passkeys());
    }

    /** @throws Refusal {@code account.passkey-refused}, {@code account.wait} */
    void byPasskey(AccountId person, PasskeyAsked asked, String answer) {
        counted(person, () -> {
            var seen = factors.of(person);
            var used = passkeys.used(account(person), seen.passkeys(), asked, answer, clock.instant());
            factors.save(seen.answered(used));
        });
    }

    /** @throws Refusal {@code proof.wrong}, {@code account.wait} */
    Factor byCode(AccountId person, String code) {
        var way = new Factor[1];
        counted(person, () -> way[0] = used(person, code).orElseThrow(() -> new Refusal(AccountRefusal.PROOF_WRONG)));
        return way[0];
    }

    /** @throws Refusal {@code account.password-wrong}, {@code account.wait} */
    void byPassword(AccountId person, String password) {
        counted(person, () -> {
            if (!hashing.matches(password, account(person).access().password()))
                throw new Refusal(AccountRefusal.PASSWORD_WRONG);
        });
    }

    /** Of two who use one code at once, one is told that something else was first. */
    private Optional<Factor> used(AccountId person, String code) {
        var seen = factors.of(person);
        var app = seen.app();
        var next = app == null ? Optional.<CodeApp>empty() : apps.used(account(person), app, code, clock.instant());
        if (next.isPresent()) {
            factors.save(seen.with(next.get(), null));
            return Optional.of(Factor.APP);
        }
        var secret = recovery(person, code);
        if (!seen.recovery().contains(secret)) return Optional.empty();
        var left = seen.recovery().stream().filter(s -> !s.equals(secret)).toList();
        factors.save(seen.recoverable(left, line(seen, "proof.recovered")));
        var profile = account(person).profile();
        mails.send(profile.email(), profile.locale(), "recovery-used", profile.name(), left.size());
        return Optional.of(Factor.RECOVERY);
    }

    private AuditLine line(Factors seen, String action) {
        return AuditLine.of(
                null,
                account(seen.id()).actor(),
                action,
                clock.instant(),
                SecondFactors.subject(seen.id()),
                seen.version() + 1,
                Map.of());
    }

    /** Whatever way it is written; the person's own alone. */
    static Secret recovery(AccountId person, String code) {
        var plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return new Secret(Canonical.sha256("recovery/" + person.value() + "/" + plain));
    }

    private void counted(AccountId person, Runnable proof) {
        var wait = tries.press(person.value());
        if (!wait.isZero()) throw new Refusal(AccountRefusal.WAIT, wait.toSeconds() + 1);
        proof.run();
        tries.release(person.value());
    }

    private Account account(AccountId person) {
        return accounts.find(person).orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN));
    }
}
