package id.kipp.mail;

/**
 * What works once and is for the reader of a letter alone, such as a link to choose a password: as an argument of a letter it
 * is kept sealed and apart, and cut out of the text that is kept.
 */
public record OneTime(String text) {

    /** Stands where it was cut out; a sign that nobody types. */
    public static final String PLACE = "\uE000";

    @Override
    public String toString() {
        return "\u2026";
    }
}
