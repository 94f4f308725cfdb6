package id.kipp.kernel;

import java.util.List;

/** What a {@link Refusal} is about, by name: the first few are said, of the rest how many. */
public record Names(List<String> all) {

    private static final int SAID = 10;

    public Names {
        all = List.copyOf(all);
    }

    public String said() {
        return String.join("; ", all.subList(0, Math.min(SAID, all.size())));
    }

    /** How many are not said. */
    public int more() {
        return Math.max(0, all.size() - SAID);
    }

    @Override
    public String toString() {
        return more() == 0 ? said() : said() + " (+" + more() + ")";
    }
}
