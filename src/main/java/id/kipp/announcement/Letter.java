package id.kipp.announcement;

import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as it goes out; once released it never changes, a correction is the next one.
 *
 * @param no 1 for the first version of the list
 * @param number the letter's number as written
 * @param publicFrom when its embargo ends; null when it is public as soon as it is released
 * @param releasedAt since when it is released; since when it is public once its embargo has ended
 */
public record Letter(
        int no,
        String number,
        LocalDate date,
        String title,
        String text,
        List<LetterEntry> list,
        AccountId preparedBy,
        Instant preparedAt,
        @Nullable AccountId releasedBy,
        @Nullable Instant releasedAt,
        @Nullable Instant publicFrom) {

    public static final int NUMBER_MAX = 80;
    public static final int TITLE_MAX = 200;
    public static final int TEXT_MAX = 10_000;

    /** @throws Refusal {@code announcement.number-missing}, {@code announcement.title-length}, {@code announcement.text-length} */
    public Letter {
        number = number.strip();
        title = title.strip();
        text = text.strip();
        list = List.copyOf(list);
        if (number.isEmpty() || number.length() > NUMBER_MAX) throw new Refusal(AnnouncementRefusal.NUMBER_MISSING);
        if (title.isEmpty() || title.length() > TITLE_MAX)
            throw new Refusal(AnnouncementRefusal.TITLE_LENGTH, TITLE_MAX);
        if (text.isEmpty() || text.length() > TEXT_MAX) throw new Refusal(AnnouncementRefusal.TEXT_LENGTH, TEXT_MAX);
    }

    static Letter prepared(int no, LetterDraft draft, List<LetterEntry> list, AccountId by, Instant at) {
        return new Letter(
                no,
                draft.number(),
                draft.date(),
                draft.title(),
                draft.text(),
                list,
                by,
                at,
                null,
                null,
                draft.publicFrom());
    }

    boolean isEmbargoed(Instant now) {
        return publicFrom != null && now.isBefore(publicFrom);
    }

    /** When the public may know it, if it is released before; asked only of one with an embargo. */
    public Instant begins() {
        return Objects.requireNonNull(publicFrom);
    }

    /** What was written, to go on from. */
    public LetterDraft written() {
        return new LetterDraft(number, date, title, text, publicFrom);
    }

    /** The letter as it is logged; what it says and of whom, by its hash. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("no", no);
        facts.put("number", number);
        facts.put("date", date);
        facts.put("textSha256", new Hidden(List.of(title, text)));
        facts.put("list", list.stream().map(LetterEntry::proposal).toList());
        facts.put("listSha256", new Hidden(list));
        facts.put("preparedBy", preparedBy);
        facts.put("preparedAt", preparedAt);
        facts.put("releasedBy", releasedBy);
        facts.put("releasedAt", releasedAt);
        if (publicFrom != null) facts.put("publicFrom", publicFrom); // lines of letters without one stay as they are
        return facts;
    }

    Letter released(AccountId by, Instant at) {
        return new Letter(no, number, date, title, text, list, preparedBy, preparedAt, by, at, publicFrom);
    }

    Letter unreleased() {
        return new Letter(no, number, date, title, text, list, preparedBy, preparedAt, null, null, publicFrom);
    }
}
