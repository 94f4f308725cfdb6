package id.kipp.document;

import java.util.regex.Pattern;

/** Text as people and the search index want it: no control characters, no runs of blanks, no walls of empty lines. */
final class PlainText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00a0]{2,}");
    private static final Pattern LINE_ENDS = Pattern.compile("(?<![ \\t\\u00a0])[ \\t\\u00a0]*\\n[ \\u00a0]*");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern SAID = Pattern.compile("\\S++");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    /** What fonts without a map come out as: controls, private and unassigned signs, the sign for what is none. */
    private static final Pattern UNMAPPED = Pattern.compile("[\\p{Co}\\p{Cn}\\p{Cs}\\ufffd]|[\\p{Cc}&&[^\\s]]");

    private PlainText() {}

    /** Whether at least half of what is no blank is known signs. */
    static boolean isMapped(String text) {
        long signs = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        return 2 * UNMAPPED.matcher(text).results().count() <= signs;
    }

    static String tidy(CharSequence text) {
        var clean = text.toString().replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
        clean = CONTROLS.matcher(clean).replaceAll(" ");
        clean = BLANKS.matcher(clean).replaceAll(" ");
        clean = LINE_ENDS.matcher(clean).replaceAll("\n");
        return EMPTY_LINES.matcher(clean).replaceAll("\n\n").strip();
    }

    /** Words as people count them: what stands between blanks and holds a letter or a digit. */
    static int words(String text) {
        return (int) SAID.matcher(text)
                .results()
                .filter(said -> SAYS_SOMETHING.matcher(said.group()).find())
                .count();
    }
}
