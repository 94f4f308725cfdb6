package id.kipp.hub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Events as other calendars read them (RFC 5545): lines of 75 bytes at most, ended by CRLF, texts escaped. */
final class CalendarFile {

    private static final int LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    CalendarFile(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//KIPP//Hub JIPP//ID");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** Whole days, the last one included. @param id the same whenever the same event is written */
    void days(String id, Instant stamp, LocalDate from, LocalDate until, String title, String place) {
        begin(id, stamp);
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(from));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(until.plusDays(1)));
        end(title, place);
    }

    String text() {
        return out + "END:VCALENDAR\r\n";
    }

    private void begin(String id, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(id) + "@kipp");
        line("DTSTAMP:" + MOMENT.format(stamp));
    }

    private void end(String title, String place) {
        line("SUMMARY:" + escaped(title));
        if (!place.isEmpty()) line("LOCATION:" + escaped(place));
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        var said = new StringBuilder();
        for (var c : text.toCharArray()) {
            if (c == '\\' || c == ';' || c == ',') said.append('\\').append(c);
            else if (c == '\n') said.append("\\n");
            else if (!Character.isISOControl(c)) said.append(c);
        }
        return said.toString();
    }

    /** A line that is too long goes on in the next one, after a blank. */
    private void line(String text) {
        var bytes = 0;
        for (var i = 0; i < text.length(); ) {
            var point = text.codePointAt(i);
            var one = Character.toString(point);
            var size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(one);
            bytes += size;
            i += one.length();
        }
        out.append("\r\n");
    }
}
