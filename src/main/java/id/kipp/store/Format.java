package id.kipp.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.kipp.kernel.Refusal;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The number of the format a store is written in: the first thing that is written, the first that is read. */
final class Format {

    /** The oldest that is read. What the first one held says less than the audit trail needs to know. */
    static final int OLDEST = 2;

    /** Append only; the first one leads from format 2 to format 3. */
    static final List<Migration> STEPS = List.of(
            new Migration("rules by what they are about, with rounds and matters", RulesNested::apply),
            new Migration("lists of letters are kept beside them", LettersApart::apply),
            new Migration("sheets of all rounds are one kind", SheetsOfRounds::apply),
            new Migration("decisions on all matters are one kind", DecisionsOfOneKind::apply),
            new Migration("what is decided after screening is a decision", AdmissionsAreDecisions::apply),
            new Migration("objections are cases that hang on letters", ObjectionsAreCases::apply),
            new Migration("one-time links are cut out of letters that are kept", LinksCut::apply),
            new Migration("progress is counted by round", RoundsCountedAnew::apply));

    private static final Logger log = LoggerFactory.getLogger(Format.class);
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);
    private static final Document ID = new Document("_id", "format");

    private final List<Migration> steps;

    Format(List<Migration> steps) {
        this.steps = steps;
    }

    /**
     * Brings the store to our format; of several processes that start at once one does it, and the others wait.
     *
     * @param alone whether this process has the store for itself
     * @throws Refusal when it is newer than we are, older than what we read, or somebody else's
     */
    void apply(MongoDatabase database, boolean alone) {
        var marks = database.getCollection("store");
        int stored = stored(database, marks);
        if (stored > current()) {
            throw new Refusal(StoreRefusal.NEWER, database.getName(), stored, current());
        }
        if (stored < OLDEST) {
            throw new Refusal(StoreRefusal.OLDER, database.getName());
        }
        if (stored < current()) new Lease(database, alone).during("format", TAKEN_OVER, () -> migrate(database, marks));
    }

    /** From where it is now: another may have been at it. */
    private void migrate(MongoDatabase database, MongoCollection<Document> marks) {
        for (int from = stored(database, marks); from < current(); from++) {
            var migration = steps.get(from - OLDEST);
            log.info("Store: from format {} to {}: {}", from, from + 1, migration.what());
            migration.step().accept(database);
            marks.updateOne(
                    new Document("_id", "format").append("number", from),
                    new Document("$set", new Document("number", from + 1)));
        }
    }

    int current() {
        return steps.size() + OLDEST;
    }

    private int stored(MongoDatabase database, MongoCollection<Document> marks) {
        var found = marks.find(ID).first();
        if (found == null && database.listCollectionNames().first() == null) {
            begin(marks);
        }
        if (found == null) {
            found = marks.find(ID).first();
        }
        if (found == null) {
            throw new Refusal(StoreRefusal.FOREIGN, database.getName());
        }
        return found.getInteger("number");
    }

    private void begin(MongoCollection<Document> marks) {
        try {
            marks.insertOne(new Document(ID).append("number", current()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e; // else: two started at once
        }
    }
}
