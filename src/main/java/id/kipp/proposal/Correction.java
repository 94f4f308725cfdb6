package id.kipp.proposal;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What letters call an entry from now on, where it had been written wrongly; of its header only this. With whom it competes and
 * who is in conflict of interest with it stays as it was submitted: its number, group, institution's kind and province.
 *
 * @param title empty: as it was, as the others
 * @param agency name of its institution
 * @param category key of one of the edition's
 */
public record Correction(String title, String agency, String category) {

    /** Nothing is called otherwise. */
    public static final Correction NONE = new Correction("", "", "");

    public Correction {
        title = said(title);
        agency = said(agency);
        category = said(category);
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    /** In one line, as a reason. */
    public String says() {
        return Stream.of(title, agency, category).filter(s -> !s.isEmpty()).collect(joining(" · "));
    }

    /** With what an earlier one says and this one does not. */
    public Correction over(@Nullable Correction before) {
        if (before == null) return this;
        return new Correction(or(title, before.title), or(agency, before.agency), or(category, before.category));
    }

    /** The header as it reads now. */
    public Header of(Header h) {
        return new Header(
                h.number(),
                or(title, h.title()),
                h.group(),
                or(category, h.category()),
                named(h.agency()),
                h.replicated());
    }

    private AgencySnapshot named(AgencySnapshot a) {
        return new AgencySnapshot(
                a.id(),
                or(agency, a.name()),
                a.unitName(),
                a.cluster(),
                a.province(),
                a.disadvantaged(),
                a.earlierAward());
    }

    /** Once only titles were corrected, and stored alone. */
    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String or(String now, String before) {
        return now.isEmpty() ? before : now;
    }
}
