package id.kipp.replication;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.kipp.kernel.Province;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SigningStore {

    private final Aggregates<SigningDay> days;
    private final MongoCollection<Document> counters;

    SigningStore(Outbox outbox, MongoDatabase database) {
        this.days = outbox.aggregates("signing-days", SigningDay.class, SigningDay.SUBJECT)
                .unique("code")
                .index("head.province", "head.day", "_id")
                .index("head.day", "_id")
                .index("open.pending")
                .index("open.session");
        this.counters = database.getCollection("counters");
    }

    SigningDay save(SigningDay next) {
        return days.save(next);
    }

    SigningDay update(String id, UnaryOperator<SigningDay> change) {
        return days.update(id, change);
    }

    Optional<SigningDay> find(String id) {
        return days.find(id);
    }

    Optional<SigningDay> behind(String code) {
        return Optional.ofNullable(
                days.collection().find(new Document("code", code)).first());
    }

    /** The latest first. @param province null for all */
    List<SigningRow> rows(@Nullable Province province, int limit) {
        var which = province == null ? new Document() : new Document("head.province", province.name());
        return days.rows(SigningRow.class, which)
                .sort(new Document("head.day", -1).append("_id", -1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** By number, of which something signed has yet to be written into replications. */
    List<String> pending() {
        return days.rows(SigningRow.class, new Document("open.pending", true))
                .map(SigningRow::id)
                .into(new ArrayList<>());
    }

    /** What is to be signed on days that are open: nobody signs it twice. */
    List<SigningDay> inSession() {
        return days.collection().find(new Document("open.session", true)).into(new ArrayList<>());
    }

    String nextNumber(int year) {
        var counted = counters.findOneAndUpdate(
                new Document("_id", "signing-days/" + year),
                Updates.inc("last", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return "KB-%d-%03d".formatted(year, Objects.requireNonNull(counted).getInteger("last"));
    }
}
