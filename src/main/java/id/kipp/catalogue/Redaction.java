package id.kipp.catalogue;

import java.util.regex.Pattern;

/** Takes out of a text what tells who and where a person is: the public reads about the innovation. */
final class Redaction {

    private static final String GONE = "[…]";
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");
    /** Civil servants' and citizens' numbers have 16 to 18 digits, mobile numbers begin with 08 or +62. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(?:\\d[ .-]?){15,17}\\d(?![\\d.,]\\d)");

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,])(?:\\+62|62(?=8)|0)[ .-]?\\d{2,3}[ .-]?\\d{3,4}[ .-]?\\d{3,5}(?!\\d)");

    /** Of the shortest telephone number. */
    private static final int FEWEST_DIGITS = 9;

    private Redaction() {}

    /** In one place, with a sign between two at most: most texts have no number of a person, which is seen in passing. */
    private static int mostDigits(String text) {
        int most = 0;
        int here = 0;
        int last = -2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') continue;
            here = i - last <= 2 ? here + 1 : 1;
            last = i;
            most = Math.max(most, here);
        }
        return most;
    }

    /** @param name of the innovator; what is shorter than a name is left alone */
    static String of(String text, String name) {
        var shorter = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(GONE);
        if (mostDigits(shorter) >= FEWEST_DIGITS)
            shorter = PHONE.matcher(NUMBER.matcher(shorter).replaceAll(GONE)).replaceAll(GONE);
        if (name.strip().length() < 5) return shorter;
        return Pattern.compile(Pattern.quote(name.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(shorter)
                .replaceAll("inovator");
    }
}
