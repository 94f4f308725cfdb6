package id.kipp.notice;

import java.util.List;

/**
 * One sentence for one audience. It says what happened and never a score, a rank or a verdict that is not released: it goes
 * through mailboxes and lists that others read.
 *
 * @param key the sentence is {@code notice.<key>} with these arguments; what is called otherwise in the other language is
 *     given in both, and each language's sentence takes its own. For outsiders it is the letter {@code mail.<key>}
 */
public record Notification(Audience audience, String key, Topic subject, List<String> arguments) {

    public static Notification of(Audience audience, String key, Topic.Kind kind, String subject, String... arguments) {
        return new Notification(audience, key, new Topic(kind, subject), List.of(arguments));
    }
}
