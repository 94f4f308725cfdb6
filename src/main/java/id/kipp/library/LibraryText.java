package id.kipp.library;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody has written for the library, as it was typed. */
public record LibraryText(
        LibraryKind kind, String title, String summary, String text, String link, @Nullable LocalDate date) {

    public static final int TITLE = 200;
    public static final int SUMMARY = 400;
    public static final int TEXT = 20_000;
    public static final int FIRST_YEAR = 1945;
    public static final int LAST_YEAR = 2100;

    /**
     * @param handsOut a file, which may be all there is
     * @throws Refusal {@code library.title-missing}, {@code library.summary-missing}, {@code library.nothing-in-it}, {@code
     *     library.bad-link}, {@code library.bad-date}, {@code text.too-long}
     */
    LibraryText checked(boolean handsOut) {
        var checked = new LibraryText(
                kind,
                Typed.required(title, TITLE, LibraryRefusal.TITLE_MISSING),
                Typed.required(summary, SUMMARY, LibraryRefusal.SUMMARY_MISSING),
                Typed.atMost(text, TEXT),
                Typed.atMost(link, Typed.LINE_MAX),
                date);
        if (!handsOut && Typed.isNothing(checked.text) && checked.link.isEmpty())
            throw new Refusal(LibraryRefusal.NOTHING_IN_IT);
        if (!checked.link.isEmpty() && !isAddress(checked.link)) throw new Refusal(LibraryRefusal.BAD_LINK);
        if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)
            throw new Refusal(LibraryRefusal.BAD_DATE, FIRST_YEAR, LAST_YEAR);
        return checked;
    }

    /** Of what is {@link #checked()}. */
    LibraryItem.Head head() {
        return new LibraryItem.Head(kind, title, summary, Objects.requireNonNull(date));
    }

    /** Leads to a named machine, encrypted, and to nothing in anybody's name. */
    private static boolean isAddress(String link) {
        try {
            var address = URI.create(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
