package id.kipp.source;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import id.kipp.store.Remade;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the registers lack, as it was counted last; counted again with each file. */
@Component
class QualityStore {

    private final MongoCollection<Document> counted;

    QualityStore(MongoDatabase database) {
        this.counted = database.getCollection("sourceQuality").withWriteConcern(Remade.UNHURRIED);
    }

    /** @param gaps how many records do not tell it */
    record Counted(long records, Map<Gap, Long> gaps, Instant at) {

        static final Counted NEVER = new Counted(0, Map.of(), Instant.EPOCH);
    }

    void put(Register register, Counted now) {
        var gaps = new Document();
        now.gaps().forEach((gap, many) -> gaps.append(gap.name(), many));
        counted.replaceOne(
                new Document("_id", register.word()),
                new Document("_id", register.word())
                        .append("records", now.records())
                        .append("gaps", gaps)
                        .append("at", java.util.Date.from(now.at())),
                new ReplaceOptions().upsert(true));
    }

    Map<String, Counted> all() {
        var all = new HashMap<String, Counted>();
        counted.find().forEach(d -> all.put(d.getString("_id"), of(d)));
        return all;
    }

    private static Counted of(Document stored) {
        var gaps = new HashMap<Gap, Long>();
        stored.get("gaps", Document.class)
                .forEach((gap, many) -> gaps.put(Gap.valueOf(gap), ((Number) many).longValue()));
        return new Counted(
                stored.get("records", Number.class).longValue(),
                gaps,
                stored.getDate("at").toInstant());
    }
}
