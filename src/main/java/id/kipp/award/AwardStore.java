package id.kipp.award;

import com.mongodb.client.model.Sorts;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class AwardStore {

    private final Aggregates<Award> awards;

    AwardStore(Outbox outbox) {
        this.awards = outbox.aggregates("awards", Award.class, "award").index("agency");
    }

    Optional<Award> find(String id) {
        return awards.find(id);
    }

    Award save(Award next) {
        return awards.save(next);
    }

    void insert(List<Award> fresh) {
        awards.insert(fresh, Stale::new);
    }

    List<Award> of(AgencyId agency) {
        return awards.collection().find(new Document("agency", agency)).into(new ArrayList<>());
    }

    /** About 1,100 in ten years. */
    List<Award> all() {
        return awards.collection()
                .find()
                .sort(Sorts.orderBy(Sorts.descending("year"), Sorts.ascending("_id")))
                .into(new ArrayList<>());
    }
}
