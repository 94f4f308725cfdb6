package id.kipp.edition;

import com.mongodb.client.model.Sorts;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EditionStore {

    private final Aggregates<Edition> editions;

    EditionStore(Outbox outbox) {
        this.editions = outbox.aggregates("editions", Edition.class);
    }

    Optional<Edition> find(EditionId id) {
        return editions.find(id);
    }

    /** Latest first: there is one a year, so all of them are few. */
    List<Edition> all() {
        return editions.collection().find().sort(Sorts.descending("openedAt")).into(new ArrayList<>());
    }

    Edition save(Edition next) {
        return next.version() == 1
                ? editions.save(
                        next, () -> new Refusal("edition.exists", next.id().value()))
                : editions.save(next);
    }
}
