package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Canonical;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.mail.Mails;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final ProofBrake brake;

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
        this.brake = new ProofBrake(clock);
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

    /** @throws Refusal {@code account.passkey-refused} */
    void byPasskey(AccountId person, PasskeyAsked asked, String answer) {
        var seen = factors.of(person);
        var used = passkeys.used(account(person), seen.passkeys(), asked, answer, clock.instant());
        factors.save(seen.answered(used));
    }

    /** @throws Refusal {@code proof.wrong}, {@code proof.key-lost}, {@code proof.guessed}, {@code account.wait} */
    Factor byCode(AccountId person, TriedFrom from, String code) {
        return counted(
                person, from, () -> used(person, code).orElseThrow(() -> new Refusal(AccountRefusal.PROOF_WRONG)));
    }

    /** @throws Refusal {@code account.password-wrong}, {@code proof.guessed}, {@code account.wait} */
    Factor byPassword(AccountId person, TriedFrom from, String password) {
        return counted(person, from, () -> {
            if (!hashing.matches(password, account(person).access().password()))
                throw new Refusal(AccountRefusal.PASSWORD_WRONG);
            return Factor.PASSWORD;
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
        if (!seen.recovery().contains(secret)) {
            // nobody can say whether it is right: the person must not believe that they mistyped
            if (app != null && !apps.opens(person, app)) throw new Refusal(AccountRefusal.PROOF_KEY_LOST);
            return Optional.empty();
        }
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

    private Factor counted(AccountId person, TriedFrom from, Supplier<Factor> proof) {
        var wait = brake.press(person, from);
        if (!wait.isZero()) throw new Refusal(AccountRefusal.WAIT, wait.toSeconds() + 1);
        try {
            var shown = proof.get();
            brake.release(person, from);
            return shown;
        } catch (Refusal wrong) {
            if (brake.isToTell(person, from)) tell(account(person).profile());
            if (brake.isGuessing(person, from)) throw new Refusal(AccountRefusal.PROOF_GUESSED);
            throw wrong;
        }
    }

    private void tell(Profile owner) {
        mails.send(owner.email(), owner.locale(), "codes-guessed", owner.name());
    }

    private Account account(AccountId person) {
        return accounts.find(person).orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN));
    }
}
