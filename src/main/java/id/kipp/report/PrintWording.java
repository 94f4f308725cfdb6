package id.kipp.report;

import id.kipp.edition.Editions;
import id.kipp.kernel.Sentences;
import id.kipp.ranking.Exact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a print says things: official papers are in Indonesian. */
final class PrintWording {

    static final Sentences SAY = Sentences.in(Sentences.INDONESIAN);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH.mm.ss 'WIB'", Locale.of("id"))
            .withZone(Editions.WIB);

    private PrintWording() {}

    static String say(String key, Object... arguments) {
        return SAY.of("report." + key, arguments);
    }

    /** As it is said of a matter that has a sentence of its own; else otherwise. */
    static String said(String key, String matter, String otherwise) {
        var own = key + "." + matter.toLowerCase(Locale.ROOT);
        return SAY.bundle().containsKey("report." + own) ? say(own) : otherwise;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /** Two decimals behind a comma. */
    static String points(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }

    static String points(int hundredths) {
        return points(BigDecimal.valueOf(hundredths, 2));
    }

    /** Rounded, and beside it exactly where rounding hides something. */
    static String exactly(String fraction) {
        var exact = Exact.parse(fraction);
        var rounded = exact.decimal(2);
        return Exact.of(rounded).equals(exact) ? points(rounded) : points(rounded) + " (" + exact + ")";
    }
}
