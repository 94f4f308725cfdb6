package id.kipp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All records by their institution, so that a new one is held against those alone that have a word of its title. */
final class Twins {

    /** Words that more titles of one institution have say nothing. */
    private static final int COMMON = 200;

    private static final int END = 5;

    private final Map<String, List<Features>> blocks = new HashMap<>();

    void add(String institution, Features one) {
        for (var key : keys(institution, one)) {
            var block = blocks.computeIfAbsent(key, k -> new ArrayList<>(1));
            block.add(one);
        }
    }

    /** The likeliest of those that may be the same, whatever was added first where two are equally so. */
    Optional<TwinLikeness> of(String institution, Features one) {
        var seen = new LinkedHashSet<Features>();
        for (var key : keys(institution, one)) {
            var block = blocks.getOrDefault(key, List.of());
            if (block.size() <= COMMON || key.startsWith("=")) seen.addAll(block);
        }
        return seen.stream()
                .filter(f -> !f.record().equals(one.record()))
                .flatMap(f -> Alike.of(one, f).stream())
                .max(Comparator.comparingDouble(TwinLikeness::title)
                        .thenComparing(TwinLikeness::text)
                        .thenComparing(
                                Comparator.comparing(TwinLikeness::record).reversed()));
    }

    private static Set<String> keys(String institution, Features one) {
        var keys = new LinkedHashSet<String>();
        for (var name : one.titles()) {
            var whole = name.joined();
            keys.add("=" + institution + "=" + whole);
            if (whole.length() >= END) {
                keys.add(institution + "<" + whole.substring(0, END));
                keys.add(institution + ">" + whole.substring(whole.length() - END));
            }
            for (var word : name.words()) if (word.length() > 2) keys.add(institution + " " + word);
        }
        return keys;
    }
}
