package id.kipp.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What enters a line's content by its hash alone: free text, and whatever says who a person is. So a content stays whole
 * when the text itself is erased. The hash is the SHA-256 of the canonical {@code {"salt", "value"}}; that salt is made for
 * the line and the place inside it, stands nowhere, and is not the content's own, which an export shows.
 *
 * @param value null stays null
 */
public record Hidden(@Nullable Object value) {

    /** Stands before a value that is not hashed yet; nobody outside this process knows it, so no text can pretend to be one. */
    private static final String MARK = "hidden-" + HexFormat.of().formatHex(new SecureRandom().generateSeed(16)) + ":";

    private static final Pattern MARKED = Pattern.compile("\"" + MARK + "([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    @Nullable
    String marked() {
        return value == null ? null : MARK + Canonical.json(value);
    }

    /**
     * A content in canonical form with every hidden value replaced by its hash.
     *
     * @param salt for the first, the second … hidden value, counted from 1
     */
    static String hashed(String content, IntFunction<String> salt) {
        if (!content.contains(MARK)) return content;
        var found = MARKED.matcher(content);
        var out = new StringBuilder();
        for (int n = 1; found.find(); n++)
            found.appendReplacement(
                    out, Matcher.quoteReplacement('"' + sha256(unescaped(found.group(1)), salt.apply(n)) + '"'));
        return found.appendTail(out).toString();
    }

    private static String sha256(String canonical, String salt) {
        return Canonical.sha256("{\"salt\":" + Canonical.json(salt) + ",\"value\":" + canonical + "}");
    }

    /** Undoes what {@link Canonical} does to a string. */
    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            switch (escaped) {
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }
}
