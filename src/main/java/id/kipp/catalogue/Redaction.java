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

    private Redaction() {}

    /** @param name of the innovator; what is shorter than a name is left alone */
    static String of(String text, String name) {
        var shorter = PHONE.matcher(
                        NUMBER.matcher(MAIL.matcher(text).replaceAll(GONE)).replaceAll(GONE))
                .replaceAll(GONE);
        if (name.strip().length() < 5) return shorter;
        return Pattern.compile(Pattern.quote(name.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(shorter)
                .replaceAll("inovator");
    }
}
