package id.kipp.edition;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as letters and bells say them: by Jakarta's clock, in Indonesian and then in English. */
public final class Jakarta {

    private static final DateTimeFormatter INDONESIAN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH.mm 'WIB'", Locale.of("id"))
            .withZone(Editions.WIB);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'WIB'", Locale.ENGLISH)
            .withZone(Editions.WIB);

    private Jakarta() {}

    public static String[] moment(Instant at) {
        return new String[] {INDONESIAN.format(at), ENGLISH.format(at)};
    }

    /** As on screen: what closes at midnight is open until 23.59 of the day before. */
    public static String[] until(Instant closes) {
        var midnight = closes.atZone(Editions.WIB).toLocalTime().equals(LocalTime.MIDNIGHT);
        return moment(midnight ? closes.minusSeconds(60) : closes);
    }
}
