package id.kipp.upkeep;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A moment by the clocks of Jakarta, Makassar and Jayapura: "1 Desember 2026, 22.00 WIB / 23.00 WITA / 00.00 WIT (2 Desember)". */
final class ThreeClocks {

    private static final Map<String, ZoneId> CLOCKS = new LinkedHashMap<>();

    static {
        CLOCKS.put("WIB", ZoneId.of("Asia/Jakarta"));
        CLOCKS.put("WITA", ZoneId.of("Asia/Makassar"));
        CLOCKS.put("WIT", ZoneId.of("Asia/Jayapura"));
    }

    private ThreeClocks() {}

    static String of(Instant moment, Locale locale) {
        var english = locale.getLanguage().equals("en");
        var time = DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", locale);
        var first = moment.atZone(CLOCKS.values().iterator().next());
        var said = new StringBuilder(
                        DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(first))
                .append(", ");
        var between = "";
        for (var clock : CLOCKS.entrySet()) {
            var here = moment.atZone(clock.getValue());
            said.append(between).append(time.format(here)).append(' ').append(clock.getKey());
            if (isAnotherDay(first, here))
                said.append(" (")
                        .append(DateTimeFormatter.ofPattern("d MMMM", locale).format(here))
                        .append(')');
            between = " / ";
        }
        return said.toString();
    }

    private static boolean isAnotherDay(ZonedDateTime first, ZonedDateTime here) {
        return !first.toLocalDate().equals(here.toLocalDate());
    }
}
