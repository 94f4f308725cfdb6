package id.kipp.ui.kit;

import id.kipp.kernel.Decimals;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures as a reader of the language writes them: 1.234,5 in Indonesian, 1,234.5 in English. */
public record Numbers(Locale locale) {

    private static final String[] SIZES = {"B", "kB", "MB", "GB"};

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

    /** A file's size. */
    public String size(long bytes) {
        var size = (double) bytes;
        var unit = 0;
        while (size >= 1000 && unit < SIZES.length - 1) {
            size /= 1000;
            unit++;
        }
        return (unit == 0 ? whole(bytes) : decimal(size, size < 10 ? 1 : 0)) + " " + SIZES[unit];
    }
}
