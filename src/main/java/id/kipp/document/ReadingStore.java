package id.kipp.document;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which files wait for a reader, which one has now, and what came of it. */
@Component
class ReadingStore {

    private final DocumentStore files;

    ReadingStore(DocumentStore files) {
        this.files = files;
    }

    /**
     * Takes the file that has waited longest. Moving its time ahead is the claim: nobody else sees it until then, and
     * somebody does if this JVM never comes back.
     *
     * @param served whose turn it is not
     */
    Optional<Document> claim(Instant now, Duration lease, Set<String> served) {
        var waiting = due(now);
        if (!served.isEmpty()) waiting.append(DocumentStore.TURN, new org.bson.Document("$nin", List.copyOf(served)));
        return Optional.ofNullable(files.records()
                .findOneAndUpdate(
                        waiting,
                        new org.bson.Document("$set", new org.bson.Document("due", now.plus(lease)))
                                .append("$inc", new org.bson.Document("attempts", 1)),
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending("due"))
                                .returnDocument(ReturnDocument.AFTER)));
    }

    /** That wait for a reader; what one has is not due for a while. */
    long countDue(Instant now) {
        return files.records().countDocuments(due(now));
    }

    /** Since when the first of them is due. */
    Optional<Instant> firstDue(Instant now) {
        return Optional.ofNullable(files.raw()
                        .find(due(now))
                        .projection(new org.bson.Document("due", 1))
                        .sort(Sorts.ascending("due"))
                        .first())
                .map(d -> d.getDate("due").toInstant());
    }

    private static org.bson.Document due(Instant now) {
        return new org.bson.Document("due", new org.bson.Document("$lte", now));
    }

    /** Whose turn it takes; empty for what came in before there were turns. */
    Optional<String> turn(DocumentId id) {
        return Optional.ofNullable(files.raw()
                        .find(DocumentStore.byId(id))
                        .projection(new org.bson.Document(DocumentStore.TURN, 1))
                        .first())
                .map(d -> d.getString(DocumentStore.TURN));
    }

    /** Text first, then the state that says it is there. False when the claim had run out and somebody else has it. */
    boolean finish(Document claimed, Findings found) {
        if (!found.passages().isEmpty() || !found.origin().equals(Origin.UNKNOWN)) {
            files.write(new DocumentText(claimed.id(), found.passages(), found.origin()));
        }
        var result = new org.bson.Document("state", found.state().name()).append("mediaType", found.mediaType());
        if (found.pages() != null) {
            result.append("pages", found.pages());
        }
        if (found.state() == ReadingState.PARTIAL && !found.unread().isEmpty()) {
            result.append("unread", PageNumbers.of(found.unread()));
        }
        if (found.words() != null) {
            result.append("words", found.words());
        }
        if (found.language() != null) {
            result.append("language", found.language());
        }
        var isMoved =
                move(claimed, new org.bson.Document("$set", result).append("$unset", new org.bson.Document("due", "")));
        if (!isMoved && files.isSwept(claimed.id())) files.dropText(claimed.id());
        return isMoved;
    }

    /** Puts a claimed file back to be read at {@code time}. */
    boolean postpone(Document claimed, Instant time) {
        return move(claimed, new org.bson.Document("$set", new org.bson.Document("due", time)));
    }

    /** Asks for one more reading of a file that has been through it. */
    void renew(DocumentId id, Instant now) {
        files.records()
                .updateOne(
                        new org.bson.Document("_id", id).append("due", null),
                        new org.bson.Document("$set", new org.bson.Document("due", now).append("attempts", 0))
                                .append("$unset", new org.bson.Document("state", "")));
    }

    InputStream content(Document claimed) {
        return files.content(claimed.id());
    }

    /** False when the claim had run out. */
    private boolean move(Document claimed, org.bson.Document change) {
        var mine = new org.bson.Document("_id", claimed.id())
                .append("due", Objects.requireNonNull(claimed.read().due()));
        return files.records().updateOne(mine, change).getModifiedCount() == 1;
    }
}
