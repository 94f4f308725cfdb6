package id.kipp.intake;

import java.util.List;
import java.util.Set;

/**
 * What a file would do.
 *
 * @param fresh not there yet, each once
 * @param known how many lines say what is there already: it stays as it is
 * @param faulty in the file's order
 */
public record ListedLines(ListKind kind, List<ListedLine> fresh, int known, List<FaultyLine> faulty) {

    public ListedLines {
        fresh = List.copyOf(fresh);
        faulty = List.copyOf(faulty);
    }

    /** The same with a selection of its good lines. */
    public ListedLines only(Set<Integer> numbers) {
        var chosen = fresh.stream().filter(l -> numbers.contains(l.number())).toList();
        return new ListedLines(kind, chosen, known, faulty);
    }
}
