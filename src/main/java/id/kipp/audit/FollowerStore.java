package id.kipp.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import id.kipp.store.Remade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each follower is, and what it could not take. */
@Component
class FollowerStore {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> places;
    private final MongoCollection<Undigested> undigested;

    FollowerStore(MongoDatabase database) {
        this.places = database.getCollection("followers").withWriteConcern(Remade.UNHURRIED); // lost: taken again
        this.undigested = database.getCollection("undigested", Undigested.class);
        undigested.createIndex(new Document("follower", 1));
    }

    /** Number of the last line taken; empty for a follower that was never here. */
    Optional<Long> place(String follower) {
        return Optional.ofNullable(places.find(byId(follower)).first())
                .map(d -> d.get("seq", Number.class).longValue());
    }

    void remember(String follower, long seq) {
        places.updateOne(byId(follower), at(seq), UPSERT);
    }

    /** Back to before the first line; whoever is on the way elsewhere finds that it is another round. */
    void restart(String follower) {
        places.updateOne(byId(follower), at(0).append("$inc", new Document("round", 1L)), UPSERT);
    }

    /** @param round how often it has been sent back to the start */
    record Place(long seq, long round) {}

    Place now(String follower) {
        var found = places.find(byId(follower)).first();
        return found == null ? new Place(0, 0) : new Place(number(found, "seq"), number(found, "round"));
    }

    /** From the place where it began. False where it has another by now. */
    boolean move(String follower, Place from, long to) {
        var seen = byId(follower).append("seq", from.seq()).append("round", new Document("$in", rounds(from.round())));
        try {
            places.updateOne(seen, at(to), UPSERT);
            return true;
        } catch (MongoException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    /** The first one is not written. */
    private static List<@Nullable Long> rounds(long round) {
        return round == 0 ? Arrays.asList(0L, null) : List.of(round);
    }

    private static long number(Document place, String field) {
        return place.get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** Of every follower that was ever here. */
    Map<String, Long> places() {
        var all = new HashMap<String, Long>();
        places.find()
                .forEach(d ->
                        all.put(d.getString("_id"), d.get("seq", Number.class).longValue()));
        return all;
    }

    /** Of all followers. */
    List<Undigested> undigested() {
        return undigested.find().sort(Sorts.ascending("seq")).into(new ArrayList<>());
    }

    List<Undigested> undigested(String follower) {
        return undigested
                .find(new Document("follower", follower))
                .sort(Sorts.ascending("seq"))
                .into(new ArrayList<>());
    }

    void put(Undigested line) {
        undigested.replaceOne(byId(line.id()), line, new ReplaceOptions().upsert(true));
    }

    void digested(String id) {
        undigested.deleteOne(byId(id));
    }

    void forget(String follower) {
        undigested.deleteMany(new Document("follower", follower));
    }

    /** False when there is no such line any more. */
    boolean again(String id, Instant now) {
        var first = new Document("tries", 0).append("due", Date.from(now)).append("aside", false);
        return undigested.updateOne(byId(id), new Document("$set", first)).getMatchedCount() == 1;
    }

    private static Document at(long seq) {
        return new Document("$set", new Document("seq", seq));
    }

    private static Document byId(String id) {
        return new Document("_id", id);
    }
}
