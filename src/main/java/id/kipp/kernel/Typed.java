package id.kipp.kernel;

/**
 * A text that somebody typed. Its field says in the browser how long it may be; here it is refused, because a stranger's
 * request knows no field, and a document holds only so much.
 */
public final class Typed {

    /** Of a reason or a note: a page. */
    public static final int REASON_MAX = 2_000;

    /** Of a letter's number, a name, a link: a line. */
    public static final int LINE_MAX = 500;

    private Typed() {}

    /**
     * Stripped, and not empty.
     *
     * @param missing the sentence for nothing but blanks
     * @throws Refusal {@code missing}, {@code text.too-long}
     */
    public static String reason(String text, Refusal.Reason missing) {
        return required(text, REASON_MAX, missing);
    }

    /** As {@link #reason} for what may be so long. */
    public static String required(String text, int max, Refusal.Reason missing) {
        if (isNothing(text)) throw new Refusal(missing);
        return atMost(text, max);
    }

    /** Stripped. @throws Refusal {@code text.too-long} with how long it is and how long it may be */
    public static String atMost(String text, int max) {
        var typed = stripped(text);
        if (typed.length() > max) throw new Refusal(KernelRefusal.TEXT_TOO_LONG, typed.length(), max);
        return typed;
    }

    /** Nothing that anybody could see. */
    public static boolean isNothing(String text) {
        return Words.isEmpty(text);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) start++;
        while (start < end && isBlank(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
