package id.kipp.report;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class IssuedStore {

    static final String NAME = "issued";

    private final Aggregates<Issued> issued;

    IssuedStore(Outbox outbox) {
        this.issued = outbox.aggregates(NAME, Issued.class, "minutes").unique("sha256");
    }

    Optional<Issued> find(String code) {
        return issued.find(code);
    }

    /** One decision has one set of minutes, however often they are printed. */
    Optional<Issued> of(String sha256) {
        return Optional.ofNullable(
                issued.collection().find(new Document("sha256", sha256)).first());
    }

    Issued save(Issued next) {
        return issued.save(next);
    }
}
