package id.kipp.kernel;

import java.util.regex.Pattern;

/**
 * Counts words as the limits of forms mean them; {@code words.js} counts the same in the browser, held by one table of cases.
 *
 * <p>White space is what Unicode calls so, and the space without width. What is invisible is nothing. A word has a letter or a
 * digit: bullets, dashes and signs that stand alone are none, nor is the number or letter that begins a line of a list ("1.",
 * "b)", "(iv)").
 */
public final class Words {

    /** What parts words; the same set stands in words.js. */
    private static final String SPACE = "[\\p{IsWhite_Space}\\u200B]";

    /** What nobody sees: control and format characters, fillers, variation selectors. */
    private static final String UNSEEN =
            "[\\p{Cf}\\p{Cc}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F&&[^\\s\\u0085\\u200B]]";

    private static final Pattern INVISIBLE = Pattern.compile(UNSEEN);
    private static final Pattern SEEN = Pattern.compile("(?!" + UNSEEN + "|" + SPACE + ").");

    private static final Pattern BETWEEN = Pattern.compile(SPACE + "+");
    private static final Pattern LINE = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern NUMBER_OF_LIST = Pattern.compile("\\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private Words() {}

    /** @return how many words the text has; nought for what looks empty */
    public static int in(String text) {
        var count = 0;
        for (var line : LINE.split(visible(text))) count += inLine(line);
        return count;
    }

    /** Whether nobody would see anything of it; the first thing to be seen decides, however long the rest is. */
    public static boolean isEmpty(String text) {
        return !SEEN.matcher(text).find();
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static int inLine(String line) {
        var count = 0;
        var begun = false;
        var numbered = false;
        for (var token : BETWEEN.split(line)) {
            if (!SAYS_SOMETHING.matcher(token).find()) continue;
            if (!begun && !numbered && NUMBER_OF_LIST.matcher(token).matches()) numbered = true;
            else count++;
            begun = count > 0;
        }
        return count;
    }
}
