package id.kipp.decision;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import id.kipp.audit.KeptListStore;
import id.kipp.audit.ListRef;
import id.kipp.edition.EditionId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class AdmissionStore {

    private final Aggregates<Admission> admissions;
    private final KeptListStore<Ruling> rulings;

    AdmissionStore(Outbox outbox, MongoDatabase database) {
        this.admissions =
                outbox.aggregates("admissions", Admission.class, "admission").index("edition", "group", "no");
        this.rulings = new KeptListStore<>(database, "rulings", Ruling.class);
    }

    Optional<Admission> find(String id) {
        return admissions.find(id);
    }

    Optional<Admission> last(EditionId edition, String group) {
        return Optional.ofNullable(admissions
                .collection()
                .find(new Document("edition", edition).append("group", group))
                .sort(Sorts.descending("no"))
                .first());
    }

    Optional<Admission> decided(EditionId edition, String group) {
        return Optional.ofNullable(admissions
                .collection()
                .find(new Document("edition", edition).append("group", group).append("resolution.decided", true))
                .sort(Sorts.descending("no"))
                .first());
    }

    Admission save(Admission next) {
        return admissions.save(next);
    }

    ListRef keep(List<Ruling> list) {
        return rulings.keep(list);
    }

    List<Ruling> rulings(Admission admission) {
        return rulings.all(admission.list());
    }

    List<Ruling> rulings(Admission admission, int offset, int limit) {
        return rulings.page(admission.list(), offset, limit);
    }
}
