package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class PlenaryStore {

    private final Aggregates<Plenary> plenaries;

    PlenaryStore(Outbox outbox) {
        this.plenaries =
                outbox.aggregates("plenaries", Plenary.class, "plenary").index("edition");
    }

    Optional<Plenary> find(EditionId edition, String group, Matter matter) {
        return plenaries.find(Plenary.idOf(edition, group, matter));
    }

    Plenary get(String id) {
        return plenaries.find(id).orElseThrow();
    }

    /** @throws Refusal {@code plenary.not-decided} */
    Plenary decided(EditionId edition, String group, Matter matter) {
        return find(edition, group, matter)
                .filter(Plenary::decided)
                .orElseThrow(() -> new Refusal(DecisionRefusal.PLENARY_NOT_DECIDED));
    }

    List<Plenary> of(EditionId edition, Matter matter) {
        return plenaries
                .collection()
                .find(new Document("edition", edition).append("matter", matter.name()))
                .into(new ArrayList<>());
    }

    Plenary save(Plenary next) {
        return plenaries.save(next);
    }
}
