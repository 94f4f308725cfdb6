package id.kipp.announcement;

import id.kipp.edition.EditionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A released letter as a front page names it, without what it says and of whom.
 *
 * @param listed how many stand on its list
 * @param latest no later version of this list has been released
 */
public record Headline(
        EditionId edition,
        String group,
        String matter,
        String number,
        LocalDate date,
        String title,
        int listed,
        Instant releasedAt,
        boolean latest) {

    /** What is read of the letters on one matter. */
    public record Heads(EditionId edition, String group, String matter, List<Head> released) {

        Stream<Headline> headlines() {
            return released.stream()
                    .map(l -> new Headline(
                            edition,
                            group,
                            matter,
                            l.written().number(),
                            l.written().date(),
                            l.written().title(),
                            l.list().size(),
                            l.released().at(),
                            l.no() == released.size()));
        }
    }

    public record Head(int no, Written written, Size list, Since released) {}

    public record Written(String number, LocalDate date, String title) {}

    public record Size(int size) {}

    public record Since(Instant at) {}
}
