package id.kipp;

import java.util.Locale;

/** What texts made against the application cost in a request; see {@code src/bench/texts.sh}. */
final class TextsBench {

    private static final int WARM = 10;
    private static final int TRIES = 5;

    private TextsBench() {}

    public static void main(String[] args) {
        System.out.println("act,first_ms,ms");
        HostileTexts.acts().forEach((name, act) -> {
            var first = HostileTexts.milliseconds(act, 1);
            HostileTexts.milliseconds(act, WARM);
            System.out.printf(
                    Locale.ROOT, "%s,%.1f,%.1f%n", name.replace(",", ""), first, HostileTexts.milliseconds(act, TRIES));
        });
    }
}
