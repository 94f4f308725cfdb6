package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * Rows of progress were about the one round of an edition that had places; now each says of which round it is. They are made from
 * what they count, so they are forgotten, and their follower takes every line again.
 */
final class RoundsCountedAnew {

    private RoundsCountedAnew() {}

    static void apply(MongoDatabase database) {
        database.getCollection("followers").deleteOne(new Document("_id", "desk"));
        database.getCollection("deskRows").drop();
        database.getCollection("deskLoads").drop();
    }
}
