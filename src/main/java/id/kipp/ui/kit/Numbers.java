package id.kipp.ui.kit;

import id.kipp.kernel.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures as a reader of the language writes them: 1.234,5 in Indonesian, 1,234.5 in English. */
public record Numbers(Locale locale) {

    private static final String[] SIZES = {"B", "kB", "MB", "GB"};
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** In the language of the person looking. */
    public static Numbers here() {
        return new Numbers(Dates.here().locale());
    }

    public String whole(long figure) {
        return NumberFormat.getIntegerInstance(locale).format(figure);
    }

    /** Always with that many digits behind the comma. */
    public String decimal(double figure, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(figure);
    }

    /** With all digits behind the comma that it has. */
    public String plain(BigDecimal figure) {
        return exactly(figure, 0);
    }

    /** With at least so many digits behind the comma, and all that it has. */
    public String exactly(BigDecimal figure, int digits) {
        var plain = Decimals.plain(figure);
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, plain.scale()));
        return format.format(plain);
    }

    /** A share of 1 as whole per cent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /**
     * A file's size, in units of 1,024 as systems show it and limits are meant. Never rounded down, so that what is over a limit
     * never looks as if it were within.
     */
    public String size(long bytes) {
        var unit = 0;
        var size = new BigDecimal(bytes);
        while (size.compareTo(THOUSAND) >= 0 && unit < SIZES.length - 1) {
            size = size.divide(STEP);
            unit++;
        }
        var digits = size.compareTo(BigDecimal.TEN) < 0 ? 2 : 0;
        return plain(size.setScale(digits, RoundingMode.CEILING)) + " " + SIZES[unit];
    }
}
