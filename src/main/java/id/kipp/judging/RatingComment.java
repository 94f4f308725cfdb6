package id.kipp.judging;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote beside a rating. Nobody but the secretariat reads it before it was let through.
 *
 * @param id of the rating
 * @param waits as long as nobody has read it
 * @param ruling who read it, and whether it is shown; null before
 */
public record RatingComment(
        @BsonId String id,
        long version,
        EditionId edition,
        About about,
        String text,
        Instant at,
        boolean waits,
        @Nullable Ruling ruling,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "rating-comment";

    public record About(String round, SubjectId subject) {}

    public record Ruling(boolean shown, AccountId by, Instant at) {}

    static RatingComment of(Actor visitor, Sheet rating, String text, Instant now) {
        return new RatingComment(
                        rating.id().value(),
                        1,
                        rating.edition(),
                        new About(rating.round(), rating.subject()),
                        text,
                        now,
                        true,
                        null,
                        List.of())
                .lined(visitor, "rating-comment.written", now);
    }

    RatingComment ruled(Actor actor, boolean shown, Instant now) {
        var said = new Ruling(shown, actor.id(), now);
        return new RatingComment(id, version + 1, edition, about, text, at, false, said, outbox)
                .lined(actor, "rating-comment.ruled", now);
    }

    private RatingComment lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id, version, facts());
        return new RatingComment(id, version, edition, about, text, at, waits, ruling, line.after(outbox));
    }

    /** What was written only by its hash: it may name somebody. */
    Map<String, Object> facts() {
        return Map.of(
                "edition",
                edition,
                "about",
                about,
                "textSha256",
                new Hidden(text),
                "at",
                at,
                "waits",
                waits,
                "ruling",
                ruling == null ? "" : ruling);
    }
}
