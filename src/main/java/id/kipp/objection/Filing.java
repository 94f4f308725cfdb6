package id.kipp.objection;

import id.kipp.kernel.Refusal;
import id.kipp.mail.Address;
import java.net.URI;

/**
 * What somebody writes about a provisional finalist. Name, address and text are for the secretariat alone.
 *
 * @param evidence a link, or empty
 */
public record Filing(Kind kind, String name, String email, String text, String evidence) {

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

    /** @throws Refusal {@code objection.name-length}, {@code mail.bad-address}, {@code objection.text-length}, {@code objection.bad-link} */
    public Filing {
        name = name.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        email = new Address(email).value();
        text = text.strip();
        evidence = evidence.strip();
        if (name.isEmpty() || name.length() > NAME_MAX) throw new Refusal(ObjectionRefusal.NAME_LENGTH, NAME_MAX);
        if (text.length() < TEXT_MIN || text.length() > TEXT_MAX)
            throw new Refusal(ObjectionRefusal.TEXT_LENGTH, TEXT_MIN, TEXT_MAX);
        if (!evidence.isEmpty() && !isLink(evidence)) throw new Refusal(ObjectionRefusal.BAD_LINK);
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
