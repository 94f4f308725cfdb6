package id.kipp.panel;

import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as it goes out; once released it never changes, a correction is the next one.
 *
 * @param no 1 for the first version of the list
 * @param number the letter's number as written
 */
public record Letter(
        int no,
        String number,
        LocalDate date,
        String title,
        String text,
        List<Listed> list,
        AccountId preparedBy,
        Instant preparedAt,
        @Nullable AccountId releasedBy,
        @Nullable Instant releasedAt) {

    static final int TITLE_MAX = 200;
    static final int TEXT_MAX = 10_000;

    /** @throws Refusal {@code announcement.number-missing}, {@code announcement.title-length}, {@code announcement.text-length} */
    public Letter {
        number = number.strip();
        title = title.strip();
        text = text.strip();
        list = List.copyOf(list);
        if (number.isEmpty() || number.length() > 80) throw new Refusal("announcement.number-missing");
        if (title.isEmpty() || title.length() > TITLE_MAX) throw new Refusal("announcement.title-length", TITLE_MAX);
        if (text.isEmpty() || text.length() > TEXT_MAX) throw new Refusal("announcement.text-length", TEXT_MAX);
    }

    /** The letter as it is logged; what it says and of whom, by its hash. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("no", no);
        facts.put("number", number);
        facts.put("date", date);
        facts.put("textSha256", new Hidden(List.of(title, text)));
        facts.put("list", list.stream().map(Listed::proposal).toList());
        facts.put("listSha256", new Hidden(list));
        facts.put("preparedBy", preparedBy);
        facts.put("preparedAt", preparedAt);
        facts.put("releasedBy", releasedBy);
        facts.put("releasedAt", releasedAt);
        return facts;
    }

    Letter released(AccountId by, Instant at) {
        return new Letter(no, number, date, title, text, list, preparedBy, preparedAt, by, at);
    }
}
