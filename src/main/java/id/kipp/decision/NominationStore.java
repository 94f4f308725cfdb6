package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class NominationStore {

    private final Aggregates<Nomination> nominations;

    NominationStore(Outbox outbox) {
        this.nominations = outbox.aggregates("nominations", Nomination.class, "nomination");
    }

    Optional<Nomination> find(EditionId edition, String group) {
        return nominations.find(Nomination.idOf(edition, group));
    }

    Nomination get(String id) {
        return nominations.find(id).orElseThrow();
    }

    List<Nomination> of(EditionId edition) {
        return nominations.collection().find(new Document("edition", edition)).into(new ArrayList<>());
    }

    Nomination save(Nomination next) {
        return nominations.save(next);
    }
}
