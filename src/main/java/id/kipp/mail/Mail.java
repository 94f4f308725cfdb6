package id.kipp.mail;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A letter, rendered. What works once is cut out of its body and kept apart until it is sent; then the body goes, too.
 *
 * @param due when it may be tried (again)
 * @param problem why the last try failed, in the mail server's words
 */
public record Mail(
        @BsonId String id,
        String to,
        String subject,
        @Nullable String body,
        MailState state,
        int tries,
        Instant queuedAt,
        Instant due,
        @Nullable String problem) {

    /** How the ids begin of letters that are forgotten once they are sent. */
    static final String PASSING = "passing-";

    boolean isPassing() {
        return id.startsWith(PASSING);
    }

    /** Whether something that works once was cut out of it. */
    boolean isCut() {
        return body != null && body.contains(OneTime.PLACE);
    }

    Mail sealed() {
        return new Mail(id, to, subject, null, state, tries, queuedAt, due, problem);
    }
}
