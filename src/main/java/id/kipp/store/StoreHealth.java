package id.kipp.store;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while what people write is taken and kept: reading alone would be well on a full disk, too. */
@Component("store")
class StoreHealth implements HealthIndicator {

    private final MongoCollection<Document> health;
    private final Clock clock;

    StoreHealth(MongoDatabase database, Clock clock) {
        health = database.getCollection("health").withWriteConcern(WriteConcern.JOURNALED);
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            health.updateOne(
                    new Document("_id", "written"),
                    Updates.set("at", Date.from(clock.instant())),
                    new UpdateOptions().upsert(true));
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down().build(); // the store has said why in the log
        }
    }
}
