package id.kipp.site;

import id.kipp.edition.Editions;
import id.kipp.edition.Labelled;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One of the two languages of the site: its sentences, its figures, its dates (WIB), and where its pages lie. */
enum Tongue {
    INDONESIAN(Sentences.INDONESIAN, "", "HH.mm"),
    ENGLISH(Locale.ENGLISH, "/en", "HH:mm");

    private final Locale locale;
    private final String prefix;
    private final String time;
    private final Sentences sentences;

    Tongue(Locale locale, String prefix, String time) {
        this.locale = locale;
        this.prefix = prefix;
        this.time = time;
        this.sentences = Sentences.in(locale);
    }

    Locale locale() {
        return locale;
    }

    /** As browsers know it: {@code id}, {@code en}. */
    String code() {
        return locale.getLanguage();
    }

    Tongue other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    /** Its address of a page: {@code /katalog} and {@code /en/katalog}. */
    String place(String path) {
        return prefix + (path.equals("/") && !prefix.isEmpty() ? "" : path);
    }

    String say(String key, Object... arguments) {
        return sentences.of(key, arguments);
    }

    /** The sentence, where there is one. */
    String sayOr(String key, String otherwise) {
        return sentences.has(key) ? sentences.of(key) : otherwise;
    }

    String say(Refusal refusal) {
        return sentences.of(refusal);
    }

    String of(Text text) {
        return text.in(locale);
    }

    String of(Labelled labelled) {
        return of(labelled.label());
    }

    String whole(long figure) {
        return figure >= 0 && figure < 1_000
                ? Long.toString(figure)
                : NumberFormat.getIntegerInstance(locale).format(figure);
    }

    /** With its decimals, as many as it has. */
    String figure(BigDecimal figure) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(figure);
    }

    String percent(int percent) {
        return NumberFormat.getPercentInstance(locale).format(percent / 100.0);
    }

    /** 3 Agustus 2026 */
    String day(LocalDate day) {
        return format("d MMMM yyyy").format(day);
    }

    String day(Instant at) {
        return day(at.atZone(Editions.WIB).toLocalDate());
    }

    /** 3 Agu */
    String shortDay(Instant at) {
        return format("d MMM").format(at.atZone(Editions.WIB));
    }

    /** Senin, 3 Agustus 2026 pukul 23.59 WIB */
    String full(Instant at) {
        return sentences.of(
                "kit.date-at-time",
                format("EEEE, d MMMM yyyy").format(at.atZone(Editions.WIB)),
                at(at, Editions.WIB) + " WIB");
    }

    /** The same moment in the two other zones. */
    String elsewhere(Instant at) {
        return at(at, ZoneId.of("Asia/Makassar")) + " WITA · " + at(at, ZoneId.of("Asia/Jayapura")) + " WIT";
    }

    /** 3 hari lagi */
    String left(Duration time) {
        var length = time.toDays() >= 2
                ? say("kit.days", time.toDays())
                : time.toHours() >= 2
                        ? say("kit.hours", time.toHours())
                        : say("kit.minutes", Math.max(1, time.toMinutes()));
        return say("kit.left", length);
    }

    private String at(Instant at, ZoneId zone) {
        return format(time).format(at.atZone(zone));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
