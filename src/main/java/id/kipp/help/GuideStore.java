package id.kipp.help;

import com.mongodb.client.model.Sorts;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class GuideStore {

    /** As many as anybody would look through. */
    static final int MOST = 500;

    private final Aggregates<Guide> guides;

    GuideStore(Outbox outbox) {
        this.guides = outbox.aggregates("guides", Guide.class, "guide").index("title", "_id");
    }

    Guide save(Guide next) {
        return guides.save(next);
    }

    List<Guide> all() {
        return guides.collection()
                .find()
                .sort(Sorts.ascending("title", "_id"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    long count() {
        return guides.collection().estimatedDocumentCount();
    }
}
