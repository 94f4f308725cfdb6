package id.kipp.judging;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A rating by a member of the public, as the alarm for stuffing looks at it. */
public record RatingRow(@BsonId SheetId id, Written marks, @Nullable Aside aside) {

    /** Of {@link Marks}. */
    public record Written(boolean open, Rater rater, List<Version> sealed) {}

    public record Version(Instant at) {}

    Rater.Relation relation() {
        return marks.rater().relation();
    }

    /** When it was sealed first: taken back, it is still of its time. */
    Instant at() {
        return marks.sealed().getFirst().at();
    }

    boolean counts() {
        return aside == null && !marks.open();
    }

    /** It was sealed and does not count. */
    boolean isSet() {
        return !counts() && !marks.sealed().isEmpty();
    }
}
