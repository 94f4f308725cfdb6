package id.kipp.announcement;

import id.kipp.decision.Matter;
import id.kipp.edition.EditionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A released letter as the public reads it.
 *
 * @param latest no later version of this list has been released
 */
public record Published(
        EditionId edition,
        String group,
        Matter matter,
        int no,
        String number,
        LocalDate date,
        String title,
        String text,
        List<LetterEntry> list,
        Instant releasedAt,
        boolean latest) {

    static Published of(Announcement a, Letter letter) {
        return new Published(
                a.edition(),
                a.group(),
                a.matter(),
                letter.no(),
                letter.number(),
                letter.date(),
                letter.title(),
                letter.text(),
                letter.list(),
                Objects.requireNonNull(letter.releasedAt()),
                letter.no() == a.released().size());
    }
}
