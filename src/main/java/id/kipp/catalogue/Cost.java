package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;

/**
 * What something costs, in rupiah.
 *
 * @param low and {@code high} are the same where it is one sum; both 0: it costs nothing
 * @param year 0 where none is said
 * @param source who pays
 */
public record Cost(long low, long high, int year, String source) {

    private static final long MOST = 100_000_000_000_000L;
    private static final int LINE = 200;

    /** @throws Refusal {@code catalogue.bad-cost}, {@code catalogue.bad-year} */
    public Cost {
        source = Typed.atMost(source, LINE);
        if (low < 0 || high < low || high > MOST) throw new Refusal(CatalogueRefusal.BAD_COST);
        Measure.requireYear(year);
    }
}
