package id.kipp.agency;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.kernel.UnitId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class AgencyStore {

    private final Aggregates<Agency> agencies;
    private final Aggregates<ServiceUnit> units;

    AgencyStore(Outbox outbox) {
        this.agencies = outbox.aggregates("agencies", Agency.class, "agency").unique("nameKey");
        this.units = outbox.aggregates("units", ServiceUnit.class, "unit").index("agency");
    }

    Optional<Agency> agency(AgencyId id) {
        return agencies.find(id);
    }

    Optional<ServiceUnit> unit(UnitId id) {
        return units.find(id);
    }

    Agency save(Agency next) {
        return agencies.save(next, () -> new Refusal(AgencyRefusal.NAME_TAKEN, next.name()));
    }

    /** @throws Refusal {@code problem.stale} when one of them is there; those before it are stored then */
    List<Agency> insert(List<Agency> fresh) {
        agencies.insert(fresh, Stale::new);
        return fresh;
    }

    ServiceUnit save(ServiceUnit next) {
        return units.save(next, () -> new Refusal(AgencyRefusal.UNIT_NAME_TAKEN, next.name()));
    }

    List<Agency> page(String words, int offset, int limit) {
        return agencies.collection()
                .find(named(words))
                .sort(Sorts.ascending("nameKey"))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    long count(String words) {
        return agencies.collection().countDocuments(named(words));
    }

    List<ServiceUnit> unitsOf(AgencyId agency) {
        return units.collection()
                .find(eq("agency", agency))
                .sort(Sorts.ascending("name"))
                .into(new ArrayList<>());
    }

    List<Agency> all(Collection<AgencyId> ids) {
        return agencies.collection().find(in("_id", ids)).into(new ArrayList<>());
    }

    Map<AgencyId, String> names(Collection<AgencyId> ids) {
        var found = new HashMap<AgencyId, String>();
        named(agencies.collection(), ids)
                .forEach(d -> found.put(new AgencyId(d.getString("_id")), d.getString("name")));
        return found;
    }

    Map<UnitId, String> unitNames(Collection<UnitId> ids) {
        var found = new HashMap<UnitId, String>();
        named(units.collection(), ids).forEach(d -> found.put(new UnitId(d.getString("_id")), d.getString("name")));
        return found;
    }

    private static Iterable<Document> named(MongoCollection<?> collection, Collection<?> ids) {
        return collection
                .withDocumentClass(Document.class)
                .find(in("_id", ids))
                .projection(Projections.include("name"));
    }

    private static Bson named(String words) {
        return words.isBlank()
                ? Filters.empty()
                : Filters.regex("nameKey", Pattern.compile(Pattern.quote(Slug.of(words))));
    }
}
