package id.kipp.mail;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A letter, rendered. Its body goes when it has been sent, because it may hold a one-time link.
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

    Mail sealed() {
        return new Mail(id, to, subject, null, state, tries, queuedAt, due, problem);
    }
}
