package id.kipp.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each follower is, and what it could not take. */
@Component
class FollowerStore {

    static final String NAME = "followers";

    /** The document that names those that have had a place, each with its MAC. */
    private static final String KNOWN = "(known)";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> places;
    private final MongoCollection<Undigested> undigested;

    private final LineSeal seal;
    private final SetAsideStore aside;

    FollowerStore(MongoDatabase database, LineSeal seal, SetAsideStore aside) {
        this.seal = seal;
        this.aside = aside;
        this.places = database.getCollection(NAME).withWriteConcern(Remade.UNHURRIED); // lost: taken again
        this.undigested = database.getCollection("undigested", Undigested.class);
        undigested.createIndex(new Document("follower", 1));
    }

    /** Number of the last line taken; empty for a follower that was never here. */
    Optional<Long> place(String follower) {
        return Optional.ofNullable(places.find(byId(follower)).first())
                .map(d -> d.get("seq", Number.class).longValue());
    }

    void remember(String follower, long seq) {
        places.updateOne(byId(follower), at(follower, seq), UPSERT);
    }

    /** False where somebody has asked since that place was read. */
    boolean ask(String follower, Place seen, Anew anew) {
        var nobody = byId(follower)
                .append("round", new Document("$in", rounds(seen.round())))
                .append("anew.begun", new Document("$ne", false));
        return places.withWriteConcern(WriteConcern.ACKNOWLEDGED) // somebody was told so
                        .updateOne(nobody, new Document("$set", new Document("anew", anew.document())))
                        .getMatchedCount()
                == 1;
    }

    /** What was asked for could not be begun; it is tried again. */
    void hindered(String follower, String trouble) {
        places.updateOne(
                byId(follower).append("anew.begun", false),
                new Document("$set", new Document("anew.trouble", trouble)));
    }

    /** Back to before the first line, as was asked; whoever is on the way elsewhere finds that it is another round. */
    void restart(String follower, Anew anew) {
        var back = at(follower, 0);
        back.get("$set", Document.class).append("anew", anew.document());
        places.updateOne(byId(follower), back.append("$inc", new Document("round", 1L)), UPSERT);
    }

    /** @param round how often it has been sent back to the start @param anew what was last asked for; null while nobody has @param mac of where it is; empty where an earlier version put it there */
    record Place(long seq, long round, @Nullable Anew anew, String mac) {

        static final Place NEW = new Place(0, 0, null, "");

        /** Asked for and not begun. */
        Optional<Anew> asked() {
            return Optional.ofNullable(anew).filter(a -> !a.begun());
        }

        /** Asked for and not at the end. */
        Optional<Anew> running() {
            return Optional.ofNullable(anew).filter(a -> !a.begun() || seq < a.until());
        }

        static Place of(Document found) {
            var mac = found.get("mac") instanceof String text ? text : "";
            return new Place(number(found, "seq"), number(found, "round"), Anew.of(found), mac);
        }
    }

    /**
     * Somebody has asked for everything from the first line again.
     *
     * @param by an account id @param until the chain's end when it was begun @param trouble why it could not be begun; empty where nothing was in the way
     */
    record Anew(String by, Instant at, boolean begun, long until, String trouble) {

        Anew begun(long height) {
            return new Anew(by, at, true, height, "");
        }

        private Document document() {
            return new Document("by", by)
                    .append("at", Date.from(at))
                    .append("begun", begun)
                    .append("until", until)
                    .append("trouble", trouble);
        }

        private static @Nullable Anew of(Document place) {
            return place.get("anew") instanceof Document anew
                    ? new Anew(
                            anew.getString("by"),
                            anew.getDate("at").toInstant(),
                            anew.getBoolean("begun"),
                            number(anew, "until"),
                            anew.getString("trouble"))
                    : null;
        }
    }

    Place now(String follower) {
        var found = places.find(byId(follower)).first();
        return found == null ? Place.NEW : Place.of(found);
    }

    /** From the place where it began. False where it has another by now. */
    boolean move(String follower, Place from, long to) {
        try {
            places.updateOne(seen(follower, from), at(follower, to), UPSERT);
            return true;
        } catch (MongoException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    /** Whether it is there because this application put it there. */
    boolean isOurs(String follower, Place place) {
        return place.equals(Place.NEW) || place.mac().equals(seal.place(follower, place.seq()));
    }

    /** Where an earlier version left no MAC at any of them, all are taken as they are. */
    void adopt() {
        var all = places();
        if (all.values().stream().allMatch(p -> p.mac().isEmpty()))
            all.forEach((follower, place) -> move(follower, place, place.seq()));
    }

    /** From now on it is missed where its place is gone. */
    void know(String follower) {
        if (follower.indexOf('.') < 0 && !known().contains(follower))
            places.updateOne(
                    byId(KNOWN), new Document("$set", new Document("names." + follower, knownMac(follower))), UPSERT);
    }

    /** Followers that have had a place. */
    Set<String> known() {
        var found = places.find(byId(KNOWN)).first();
        if (found == null || !(found.get("names") instanceof Document names)) return Set.of();
        return names.keySet().stream()
                .filter(name -> knownMac(name).equals(names.get(name)))
                .collect(Collectors.toSet());
    }

    private String knownMac(String follower) {
        return seal.place(follower, -1);
    }

    /** Somebody has taken the place of a follower away; it goes on from where it is known to have been. */
    void missed(String follower, long last, Instant now) {
        setAside(follower, Place.NEW, now);
        remember(follower, last);
    }

    /** Goes on from a place where somebody else has put it, and says so for people to look into. */
    void setAside(String follower, Place place, Instant now) {
        var raw = new BsonDocument("seq", new BsonInt64(place.seq()))
                .append("mac", new BsonString(place.mac()))
                .append("at", new BsonDateTime(now.toEpochMilli()));
        aside.add(List.of(SetAside.of(SetAside.Reason.MOVED, NAME, follower, raw, now)));
        move(follower, place, place.seq());
    }

    private static Document seen(String follower, Place from) {
        return byId(follower).append("seq", from.seq()).append("round", new Document("$in", rounds(from.round())));
    }

    /** The first one is not written. */
    private static List<@Nullable Long> rounds(long round) {
        return round == 0 ? Arrays.asList(0L, null) : List.of(round);
    }

    private static long number(Document place, String field) {
        return place.get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** Of every follower that was ever here. */
    Map<String, Place> places() {
        var all = new HashMap<String, Place>();
        places.find().forEach(d -> {
            if (!KNOWN.equals(d.getString("_id"))) all.put(d.getString("_id"), Place.of(d));
        });
        return all;
    }

    /** Where all followers are and what they have left, read at once. */
    record Standing(Map<String, Place> places, List<Undigested> undigested) {

        Place place(String follower) {
            return places.getOrDefault(follower, Place.NEW);
        }

        List<Undigested> undigested(String follower) {
            return undigested.stream()
                    .filter(u -> u.follower().equals(follower))
                    .toList();
        }
    }

    Standing standing() {
        return new Standing(places(), undigested());
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

    private Document at(String follower, long seq) {
        return new Document("$set", new Document("seq", seq).append("mac", seal.place(follower, seq)));
    }

    private static Document byId(String id) {
        return new Document("_id", id);
    }
}
