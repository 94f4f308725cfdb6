package id.kipp.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All records of one institution, so that a new one is held against those alone that have a word of its title. */
final class Neighbours {

    /** Words that more titles of one institution have say nothing. */
    private static final int COMMON = 200;

    private static final int END = 5;
    private static final String WHOLE = "=";

    private final Map<String, Features> byRecord = new HashMap<>();
    private final Map<String, List<Features>> byKey = new HashMap<>();

    Neighbours(Collection<Features> known) {
        known.forEach(this::put);
    }

    /** In the place of what was known of the same record. */
    void put(Features one) {
        drop(one.record());
        byRecord.put(one.record(), one);
        for (var key : keys(one))
            byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one);
    }

    void drop(String record) {
        var before = byRecord.remove(record);
        if (before == null) return;
        for (var key : keys(before)) byKey.getOrDefault(key, new ArrayList<>()).remove(before);
    }

    /** The likeliest of those that may be the same, the first by number where two are equally so. */
    Optional<TwinLikeness> like(Features one) {
        var seen = new LinkedHashSet<Features>();
        for (var key : keys(one)) {
            var block = byKey.getOrDefault(key, List.of());
            if (block.size() <= COMMON || key.startsWith(WHOLE)) seen.addAll(block);
        }
        return seen.stream()
                .filter(f -> !f.record().equals(one.record()) && !f.told().equals(one.record()))
                .flatMap(f -> Alike.of(one, f).stream())
                .max(Comparator.comparingDouble(TwinLikeness::title)
                        .thenComparing(TwinLikeness::text)
                        .thenComparing(
                                Comparator.comparing(TwinLikeness::record).reversed()));
    }

    private static Set<String> keys(Features one) {
        var keys = new LinkedHashSet<String>();
        for (var name : one.titles()) {
            var whole = name.joined();
            keys.add(WHOLE + whole);
            if (whole.length() >= END) {
                keys.add("<" + whole.substring(0, END));
                keys.add(">" + whole.substring(whole.length() - END));
            }
            for (var word : name.words()) if (word.length() > 2) keys.add(word);
        }
        return keys;
    }
}
