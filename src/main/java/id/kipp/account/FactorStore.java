package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

@Component
class FactorStore {

    private final Aggregates<Factors> factors;

    FactorStore(Outbox outbox) {
        this.factors = outbox.aggregates("factors", Factors.class);
    }

    Factors of(AccountId person) {
        return factors.find(person).orElseGet(() -> Factors.none(person));
    }

    /** @throws id.kipp.kernel.Stale when somebody else was first */
    Factors save(Factors next) {
        return factors.save(next);
    }

    Factors update(AccountId person, UnaryOperator<Factors> change) {
        return factors.update(person, () -> Factors.none(person), change);
    }
}
