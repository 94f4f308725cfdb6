package id.kipp.judging;

import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class RatingCommentStore {

    private final Aggregates<RatingComment> comments;

    RatingCommentStore(Outbox outbox) {
        this.comments = outbox.aggregates("rating-comments", RatingComment.class, RatingComment.SUBJECT)
                .index("edition", "waits", "at")
                .index("about.subject", "about.round", "ruling.shown", "at");
    }

    RatingComment save(RatingComment next) {
        return comments.save(next);
    }

    Optional<RatingComment> find(String rating) {
        return comments.find(rating);
    }

    /** That nobody has read, the oldest first. */
    List<RatingComment> waiting(EditionId edition, int limit) {
        return comments.collection()
                .find(new Document("edition", edition).append("waits", true))
                .sort(new Document("at", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Let through, the latest first. */
    List<RatingComment> shown(String round, SubjectId subject, int limit) {
        return comments.collection()
                .find(new Document("about.subject", subject)
                        .append("about.round", round)
                        .append("ruling.shown", true))
                .sort(new Document("at", -1))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
