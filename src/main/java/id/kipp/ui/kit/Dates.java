package id.kipp.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Days and times in the reader's language. The competition's clock is WIB; who lives by another clock sees that one, too. */
public record Dates(Locale locale) {

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    public static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    private static final Map<ZoneOffset, String> NAMES =
            Map.of(ZoneOffset.ofHours(7), "WIB", ZoneOffset.ofHours(8), "WITA", ZoneOffset.ofHours(9), "WIT");

    /** In the language of the person looking. */
    public static Dates here() {
        var ui = UI.getCurrent();
        return new Dates(ui == null ? Locale.of("id") : ui.getLocale());
    }

    /** The clock of the person looking, WIB when the browser does not tell. */
    public static ZoneId zoneHere() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        var zone = details == null ? null : details.getTimeZoneId();
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : WIB;
    }

    /** 3 Agustus 2026 */
    public String day(LocalDate day) {
        return format("d MMMM yyyy").format(day);
    }

    /** 3 Agu 2026 */
    public String shortDay(LocalDate day) {
        return format("d MMM yyyy").format(day);
    }

    /** 3 Agu 2026, as the day is in WIB */
    public String shortDay(Instant moment) {
        return shortDay(moment.atZone(WIB).toLocalDate());
    }

    /** 3–12 Agustus 2026, 28 Juli–12 Agustus 2026 */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) return day(to);
        if (from.getYear() != to.getYear()) return day(from) + " – " + day(to);
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : format("d MMMM").format(from) + " – " + day(to);
    }

    /** What closes at midnight closes at 23.59 of the day before, as people write it. */
    public static Instant lastMinute(Instant closes) {
        return closes.atZone(WIB).toLocalTime().equals(LocalTime.MIDNIGHT) ? closes.minusSeconds(60) : closes;
    }

    /** The moment meant by what {@link #lastMinute} shows. */
    public static Instant afterLastMinute(Instant shown) {
        return shown.atZone(WIB).toLocalTime().equals(LocalTime.of(23, 59)) ? shown.plusSeconds(60) : shown;
    }

    /** 23.59 WIB */
    public String time(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        return format(indonesian() ? "HH.mm" : "HH:mm").format(there) + " " + name(there);
    }

    public String time(Instant moment) {
        return time(moment, WIB);
    }

    /** 3 Agu 2026 23.59 WIB, for lists */
    public String brief(Instant moment) {
        return shortDay(moment) + " " + time(moment);
    }

    /** Senin, 3 Agustus 2026 pukul 23.59 WIB */
    public String full(Instant moment) {
        return I18NProvider.translate(
                locale, "kit.date-at-time", format("EEEE, d MMMM yyyy").format(moment.atZone(WIB)), time(moment));
    }

    /** As {@link #full}, and the same moment on the clock of that zone when it shows another time. */
    public String full(Instant moment, ZoneId local) {
        var there = moment.atZone(local);
        if (there.getOffset().equals(moment.atZone(WIB).getOffset())) return full(moment);
        var otherDay = !there.toLocalDate().equals(moment.atZone(WIB).toLocalDate());
        var time = time(moment, local);
        return full(moment) + " (" + (otherDay ? format("d MMM").format(there) + " " + time : time) + ")";
    }

    /** 3 hari, 4 jam, 12 menit: the largest unit that is not nought, and never less than a minute. */
    public String length(Duration length) {
        if (length.toDays() >= 2) return I18NProvider.translate(locale, "kit.days", length.toDays());
        if (length.toHours() >= 2) return I18NProvider.translate(locale, "kit.hours", length.toHours());
        return I18NProvider.translate(locale, "kit.minutes", Math.max(1, length.toMinutes()));
    }

    /** 3 hari lagi, 4 jam yang lalu */
    public String distance(Instant moment, Instant now) {
        var length = Duration.between(now, moment);
        return I18NProvider.translate(locale, length.isNegative() ? "kit.ago" : "kit.left", length(length.abs()));
    }

    private boolean indonesian() {
        return locale.getLanguage().equals("id");
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static String name(ZonedDateTime moment) {
        var name = NAMES.get(moment.getOffset());
        return name == null ? DateTimeFormatter.ofPattern("O", Locale.ROOT).format(moment) : name;
    }
}
