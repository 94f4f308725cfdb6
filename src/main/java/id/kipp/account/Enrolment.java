package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who must have a second factor, has none, and until when that may stay so. */
@Component
class Enrolment {

    private final ProofRule rule;
    private final AccountStore accounts;
    private final FactorStore factors;
    private final Clock clock;

    Enrolment(ProofRule rule, AccountStore accounts, FactorStore factors, Clock clock) {
        this.rule = rule;
        this.accounts = accounts;
        this.factors = factors;
        this.clock = clock;
    }

    /** From the first time this is asked the person has the days of grace. */
    Due of(Actor actor) {
        if (!rule.isOn() || Actors.isNobody(actor)) return Due.NOTHING;
        if (accounts.find(actor.id()).filter(rule::demands).isEmpty()) return Due.NOTHING;
        var has = factors.of(actor.id());
        if (has.any()) return Due.NOTHING;
        var until = since(has.asked(), actor.id()).plus(rule.grace());
        return new Due(until, !clock.instant().isBefore(until));
    }

    private Instant since(@Nullable Instant asked, AccountId person) {
        if (asked != null) return asked;
        var now = clock.instant();
        factors.update(person, f -> f.asked() == null ? f.asked(now) : f);
        return now;
    }

    /** @param until null where nothing is due */
    record Due(@Nullable Instant until, boolean isPast) {

        static final Due NOTHING = new Due(null, false);
    }
}
