package id.kipp.upkeep;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import org.springframework.stereotype.Component;

@Component
class UpkeepStore {

    private final Aggregates<Upkeep> all;

    UpkeepStore(Outbox outbox) {
        this.all = outbox.aggregates("upkeep", Upkeep.class, "upkeep");
    }

    Upkeep next() {
        return all.find(Upkeep.NEXT).orElseGet(Upkeep::none);
    }

    Upkeep save(Upkeep next) {
        return all.save(next);
    }
}
