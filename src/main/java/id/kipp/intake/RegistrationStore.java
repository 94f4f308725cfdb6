package id.kipp.intake;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import id.kipp.document.DocumentId;
import id.kipp.intake.Registration.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class RegistrationStore {

    private static final String OWNER = "beside.owner";
    private static final String CLAIMED = "beside.claimed";

    private final MongoCollection<Registration> all;

    RegistrationStore(MongoDatabase database) {
        this.all = database.getCollection("registrations", Registration.class);
        all.createIndex(new Document("state", 1).append("at", 1));
        all.createIndex(new Document(OWNER, 1));
    }

    /** Of whom it came from and where it is answered. */
    record Sent(String from, String email) {}

    /** The same a second time changes nothing while it waits; after that it asks anew. @return false where it waits */
    boolean add(Registration asked) {
        try {
            var ended = new Document("_id", asked.id()).append("state", new Document("$ne", State.WAITING.name()));
            all.replaceOne(ended, asked, new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoWriteException waits) {
            if (waits.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw waits;
            return false;
        }
    }

    Optional<Registration> find(String id) {
        return Optional.ofNullable(all.find(new Document("_id", id)).first());
    }

    /** Those that came after that, oldest first. */
    List<Registration> waiting(Instant after, int limit) {
        return all.find(waiting("$gt", after))
                .sort(Sorts.ascending("state", "at"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    int countWaiting(Instant after) {
        return (int) all.countDocuments(waiting("$gt", after));
    }

    List<Sent> sent(Instant after, int limit) {
        return all.find(waiting("$gt", after), Document.class)
                .sort(Sorts.ascending("state", "at"))
                .projection(new Document("beside.from", 1).append("applicant.email", 1))
                .limit(limit)
                .map(d -> new Sent(
                        Objects.requireNonNullElse(d.getEmbedded(List.of("beside", "from"), String.class), ""),
                        d.getEmbedded(List.of("applicant", "email"), String.class)))
                .into(new ArrayList<>());
    }

    /** Forgets those that nobody looked at for too long. @return their letters */
    List<DocumentId> forget(Instant until, int limit) {
        var letters = new ArrayList<DocumentId>();
        var old = all.find(waiting("$lte", until))
                .sort(Sorts.ascending("state", "at"))
                .limit(limit);
        for (var one : old.into(new ArrayList<>())) {
            var letter = one.letter().file();
            if (letter != null) letters.add(letter);
            all.deleteOne(same(one));
        }
        return letters;
    }

    /** False when another was first: it is no longer as it was seen. */
    boolean replace(Registration seen, Registration next) {
        return all.replaceOne(same(seen), next).getMatchedCount() == 1;
    }

    /** Letters that are wanted, of those of this owner. */
    List<DocumentId> letters(String owner) {
        return all.find(new Document(OWNER, owner)).into(new ArrayList<>()).stream()
                .filter(r -> r.state() != State.DECLINED)
                .map(r -> r.letter().file())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Document same(Registration seen) {
        var claimed = seen.known().claimed();
        return new Document("_id", seen.id())
                .append("state", seen.state().name())
                .append(CLAIMED, claimed == null ? null : Date.from(claimed));
    }

    private static Document waiting(String is, Instant at) {
        return new Document("state", State.WAITING.name()).append("at", new Document(is, Date.from(at)));
    }
}
