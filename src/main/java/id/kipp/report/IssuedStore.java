package id.kipp.report;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class IssuedStore {

    private final Aggregates<Issued> issued;

    IssuedStore(Outbox outbox) {
        this.issued = outbox.aggregates("issued", Issued.class, "minutes");
    }

    Optional<Issued> find(String code) {
        return issued.find(code);
    }

    void save(Issued next) {
        issued.save(next);
    }
}
