package id.kipp.judging;

import id.kipp.kernel.Decimals;
import id.kipp.kernel.Recorded;
import id.kipp.ranking.Exact;
import java.math.BigDecimal;

/**
 * What a sheet comes to: the sum of weight times points, the weights being hundredths of the whole. Recorded in hundredths of
 * a point: a whole number of them, and where it is none (85.5 points times 15) a decimal in letters.
 *
 * @param parts ten thousandths of a point
 */
public record Total(int parts) implements Comparable<Total>, Recorded {

    static Total of(BigDecimal hundredths) {
        return new Total(hundredths.movePointRight(2).intValueExact());
    }

    /** @param hundredths of a point */
    public static Total of(int hundredths) {
        return new Total(hundredths * 100);
    }

    BigDecimal hundredths() {
        return BigDecimal.valueOf(parts, 2);
    }

    public BigDecimal points() {
        return BigDecimal.valueOf(parts, 4);
    }

    /** In points. */
    public Exact exact() {
        return Exact.of(parts, 10_000);
    }

    @Override
    public Object recorded() {
        return Decimals.recorded(hundredths());
    }

    @Override
    public int compareTo(Total that) {
        return Integer.compare(parts, that.parts);
    }
}
