package id.kipp.account;

import id.kipp.kernel.Role;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What this installation asks of a second factor: on for real, off in a store for trying, unless a setting says otherwise. */
@Component
class ProofRule {

    private final boolean on;
    private final Duration grace;
    private final Duration fresh;
    private final ObjectProvider<Chairs> chairs;

    ProofRule(
            StoreKind kind,
            ObjectProvider<Chairs> chairs,
            @Value("${kipp.second-factor:#{null}}") @Nullable Boolean wanted,
            @Value("${kipp.second-factor.grace:14d}") Duration grace,
            @Value("${kipp.second-factor.fresh:10m}") Duration fresh) {
        this.on = wanted != null ? wanted : !kind.isTrial();
        this.chairs = chairs;
        this.grace = grace;
        this.fresh = fresh;
    }

    boolean isOn() {
        return on;
    }

    /** Who releases, decides, gives rights, or presides must have one; others may. */
    boolean demands(Account person) {
        return on
                && (person.is(Role.ADMINISTRATOR)
                        || person.is(Role.SECRETARIAT)
                        || chairs.stream().anyMatch(c -> c.presides(person.id())));
    }

    /** How long somebody may work without one after having been asked for it. */
    Duration grace() {
        return grace;
    }

    /** How old a proof may be before what is asked for again. */
    Duration fresh() {
        return fresh;
    }
}
