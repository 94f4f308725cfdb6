package id.kipp.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RootStore {

    static final String NAME = "auditRoots";

    private final MongoCollection<Root> roots;

    RootStore(MongoDatabase database) {
        this.roots = database.getCollection(NAME, Root.class);
    }

    Optional<Root> last() {
        return Optional.ofNullable(roots.find().sort(Sorts.descending("_id")).first());
    }

    /** First day first. */
    List<Root> all() {
        return roots.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    /** One command; a day that another process has made meanwhile ends it, and nothing after that day is written. */
    void add(List<Root> made) {
        try {
            roots.insertMany(made);
        } catch (MongoBulkWriteException e) {
            var taken = e.getWriteErrors().stream()
                    .anyMatch(w -> ErrorCategory.fromErrorCode(w.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!taken) throw e;
        }
    }
}
