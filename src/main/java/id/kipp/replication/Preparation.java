package id.kipp.replication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes before the plan: learning, the sheet of readiness, the agreement.
 *
 * @param readiness one rating a question, in their order; empty while the sheet is not filled
 * @param agreement null while there is none
 */
public record Preparation(List<LearningSession> sessions, List<Rating> readiness, @Nullable Agreement agreement) {

    static final Preparation NONE = new Preparation(List.of(), List.of(), null);

    /** @param kind how it is learned @param host by position @param says what it is about */
    public record LearningSession(SessionKind kind, LocalDate day, String host, String says) {}

    public enum SessionKind {
        FORUM,
        WEBINAR,
        STUDY_VISIT,
        COACHING;

        public String key() {
            return "replication.session." + name();
        }
    }

    /** @param points 0 to 4 @param duty by which position a gap is closed; empty where there is none */
    public record Rating(String question, int points, String note, String duty) {

        public boolean isGap() {
            return points <= Readiness.GAP;
        }
    }

    /** @param until null where it has no end */
    public record Agreement(
            String ownerNumber, String adopterNumber, @Nullable LocalDate day, @Nullable LocalDate until) {}

    Preparation with(LearningSession one) {
        return new Preparation(Stream.concat(sessions.stream(), Stream.of(one)).toList(), readiness, agreement);
    }

    Preparation with(List<Rating> sheet) {
        return new Preparation(sessions, sheet, agreement);
    }

    Preparation with(Agreement signed) {
        return new Preparation(sessions, readiness, signed);
    }
}
