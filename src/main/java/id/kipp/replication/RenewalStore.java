package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class RenewalStore {

    private final Aggregates<Renewal> renewals;

    RenewalStore(Outbox outbox) {
        this.renewals =
                outbox.aggregates("renewals", Renewal.class, Renewal.SUBJECT).index("agency", "open");
    }

    Renewal save(Renewal first) {
        return renewals.save(first);
    }

    Renewal update(String id, UnaryOperator<Renewal> change) {
        return renewals.update(id, change);
    }

    Optional<Renewal> find(String id) {
        return renewals.find(id);
    }

    /** Of which something is to be answered. */
    List<Renewal> open(AgencyId agency) {
        return renewals.collection()
                .find(new Document("agency", agency).append("open", true))
                .into(new ArrayList<>());
    }
}
