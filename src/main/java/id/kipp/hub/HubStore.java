package id.kipp.hub;

import com.mongodb.client.model.Sorts;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class HubStore {

    /** No country has more institutions that could be one. */
    static final int MOST = 500;

    private final Aggregates<Hub> hubs;
    private final Aggregates<HubYear> years;
    private final Aggregates<HubTarget> targets;

    HubStore(Outbox outbox) {
        this.hubs = outbox.aggregates("hubs", Hub.class, "hub").index("head.agency");
        this.years = outbox.aggregates("hubYears", HubYear.class, "hub-year")
                .index("hub", "year")
                .index("year");
        this.targets = outbox.aggregates("hubTargets", HubTarget.class, "hub-target");
    }

    Optional<Hub> find(String id) {
        return hubs.find(id);
    }

    Optional<Hub> ofAgency(AgencyId agency) {
        return Optional.ofNullable(
                hubs.collection().find(new Document("head.agency", agency)).first());
    }

    /** @param taken where another was first */
    Hub enter(Hub fresh, Supplier<Refusal> taken) {
        return hubs.save(fresh, taken);
    }

    Hub save(Hub next) {
        return hubs.save(next);
    }

    /** All of them as lines, by their institutions' ids. */
    List<HubRow> rows() {
        return hubs.rows(HubRow.class, new Document())
                .sort(Sorts.ascending("_id"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    long count() {
        return hubs.collection().estimatedDocumentCount();
    }

    /** Those of a hub in which its maturity was recorded, the first first. */
    List<AssessedYear> assessed(String hub) {
        return assessed(new Document("hub", hub), Sorts.ascending("year"));
    }

    /** All hubs whose maturity was recorded in a year. */
    List<AssessedYear> assessed(int year) {
        return assessed(new Document("year", year), Sorts.ascending("_id"));
    }

    private List<AssessedYear> assessed(Document which, Bson order) {
        return years.rows(AssessedYear.class, which.append("maturity", new Document("$ne", null)))
                .sort(order)
                .limit(MOST)
                .into(new ArrayList<>());
    }

    HubYear year(String hub, int year) {
        return years.find(hub + "-" + year).orElseGet(() -> HubYear.none(hub, year));
    }

    HubYear save(HubYear next) {
        return years.save(next);
    }

    HubTarget target() {
        return targets.find(HubTarget.ONLY).orElseGet(HubTarget::usual);
    }

    HubTarget save(HubTarget next) {
        return targets.save(next);
    }
}
