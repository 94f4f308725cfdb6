package id.kipp.announcement;

import id.kipp.decision.Matter;
import id.kipp.edition.EditionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        Matter matter,
        String number,
        LocalDate date,
        String title,
        int listed,
        Instant releasedAt,
        boolean latest) {

    /** What is read of the letters of one decision. */
    public record Heads(EditionId edition, String group, Matter matter, List<Head> released) {

        Stream<Headline> headlines() {
            return released.stream()
                    .map(l -> new Headline(
                            edition,
                            group,
                            matter,
                            l.number(),
                            l.date(),
                            l.title(),
                            l.list().size(),
                            Objects.requireNonNull(l.releasedAt()),
                            l.no() == released.size()));
        }
    }

    public record Head(int no, String number, LocalDate date, String title, List<Entry> list, Instant releasedAt) {}

    /** The shortest field of an entry, for entries to be counted by. */
    public record Entry(String tier) {}
}
