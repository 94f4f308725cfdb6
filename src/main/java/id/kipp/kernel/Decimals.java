package id.kipp.kernel;

import java.math.BigDecimal;

/** Decimals as they are recorded: without a point where they are whole, in letters where they are not. */
public final class Decimals {

    private Decimals() {}

    /** Without zeros behind the last digit that counts, and without an exponent. */
    public static BigDecimal plain(BigDecimal figure) {
        var bare = figure.stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale()));
    }

    /** An {@link Integer}, else a {@link String}. */
    public static Object recorded(BigDecimal figure) {
        var plain = plain(figure);
        return plain.scale() == 0 ? (Object) plain.intValueExact() : plain.toPlainString();
    }
}
