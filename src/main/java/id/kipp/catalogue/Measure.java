package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that was measured, as it was written, and when.
 *
 * @param value in digits with a point or a comma before decimals; empty where nothing was measured
 * @param year 0 where none is said
 */
public record Measure(String value, int year) {

    public static final Measure NONE = new Measure("", 0);

    private static final int LONGEST = 15;
    private static final int EARLIEST = 1945;
    private static final int LATEST = 2100;

    /** @throws Refusal {@code catalogue.bad-figure}, {@code catalogue.bad-year} */
    public Measure {
        value = Typed.atMost(value, Typed.LINE_MAX).replace(',', '.');
        if (!value.isEmpty() && (value.length() > LONGEST || !value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")))
            throw new Refusal(CatalogueRefusal.BAD_FIGURE, value);
        requireYear(year);
    }

    static void requireYear(int year) {
        if (year != 0 && (year < EARLIEST || year > LATEST))
            throw new Refusal(CatalogueRefusal.BAD_YEAR, EARLIEST, LATEST);
    }

    public Optional<BigDecimal> number() {
        return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    }
}
