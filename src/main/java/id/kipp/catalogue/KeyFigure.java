package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;

/**
 * What changed, as a number before and after.
 *
 * @param unit such as {@code per 1.000 penduduk}; what is counted
 * @param source who measured it, and where that stands
 */
public record KeyFigure(String name, String unit, Measure before, Measure after, String source) {

    private static final int LINE = 200;

    /** @throws Refusal {@code catalogue.bad-figure} where it has no name or says nothing */
    public KeyFigure {
        name = Typed.atMost(name, LINE);
        unit = Typed.atMost(unit, LINE);
        source = Typed.atMost(source, LINE);
        if (name.isEmpty() || after.value().isEmpty()) throw new Refusal(CatalogueRefusal.BAD_FIGURE, name);
    }

    /** Both ends and where they come from. */
    boolean isProven() {
        return isCompared() && !source.isEmpty();
    }

    public boolean isCompared() {
        return !before.value().isEmpty();
    }
}
