package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.util.List;

/** What others need first, must not change, and may change; a line each. */
public record Reuse(List<String> prerequisites, List<String> core, List<String> adaptable) {

    public static final int LINES = 20;
    public static final int LINE = 300;
    static final Reuse NOTHING = new Reuse(List.of(), List.of(), List.of());

    /** @throws Refusal {@code catalogue.too-many}, {@code text.too-long} */
    public Reuse {
        prerequisites = lines(prerequisites);
        core = lines(core);
        adaptable = lines(adaptable);
    }

    private static List<String> lines(List<String> written) {
        var lines = written.stream()
                .map(l -> Typed.atMost(l, LINE))
                .filter(l -> !l.isEmpty())
                .toList();
        return atMost(lines, LINES);
    }

    static <T> List<T> atMost(List<T> all, int most) {
        if (all.size() > most) throw new Refusal(CatalogueRefusal.TOO_MANY, most);
        return List.copyOf(all);
    }
}
