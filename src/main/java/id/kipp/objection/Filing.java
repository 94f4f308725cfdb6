package id.kipp.objection;

import id.kipp.kernel.Refusal;
import id.kipp.mail.Address;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about what a letter says. Who it is, is for the secretariat alone.
 *
 * @param writer null where whoever reads it must not know
 * @param evidence a link, or empty
 */
public record Filing(Kind kind, @Nullable Writer writer, String text, String evidence) {

    public static final int NAME_MAX = 120;
    public static final int TEXT_MIN = 20;
    public static final int TEXT_MAX = 4_000;
    static final int LINK_MAX = 500;

    public enum Kind {
        /** Against; it must be decided. */
        OBJECTION,
        /** In favour; it is noted. */
        SUPPORT
    }

    /** Who wrote it, and where answers go. */
    public record Writer(String name, String email) {

        /** @throws Refusal {@code objection.name-length}, {@code mail.bad-address} */
        public Writer {
            name = name.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
            email = new Address(email).value();
            if (name.isEmpty() || name.length() > NAME_MAX) throw new Refusal(ObjectionRefusal.NAME_LENGTH, NAME_MAX);
        }
    }

    /** @throws Refusal {@code objection.text-length}, {@code objection.bad-link} */
    public Filing {
        text = bounded(text);
        evidence = evidence.strip();
        if (!evidence.isEmpty() && !isLink(evidence)) throw new Refusal(ObjectionRefusal.BAD_LINK);
    }

    /** @throws Refusal as {@link Writer} and {@link Filing} */
    public Filing(Kind kind, String name, String email, String text, String evidence) {
        this(kind, new Writer(name, email), lines(text), evidence);
    }

    /** @throws Refusal {@code objection.text-length} */
    static String checked(String text) {
        return bounded(lines(text));
    }

    /** A browser sends two letters where somebody has typed one line's end. What was stored before stays as it was recorded. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String bounded(String text) {
        var said = text.strip();
        if (said.length() < TEXT_MIN || said.length() > TEXT_MAX)
            throw new Refusal(ObjectionRefusal.TEXT_LENGTH, TEXT_MIN, TEXT_MAX);
        return said;
    }

    Filing anonymous() {
        return new Filing(kind, (Writer) null, text, evidence);
    }

    private static boolean isLink(String text) {
        if (text.length() > LINK_MAX || !text.matches("https?://\\S+")) return false;
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException noLink) {
            return false;
        }
    }
}
