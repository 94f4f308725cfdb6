package id.kipp.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** A passage that two texts have in common, word for word, and where it stands in each. */
public record SharedPassage(int from, int to, int otherFrom, int otherTo) {

    /** The longest of them, in the order of the first text; none lies in another. */
    public static List<SharedPassage> common(String text, String other) {
        var left = Word.of(text);
        var right = Word.of(other);
        var places = new HashMap<Long, Integer>();
        var hashes = Shingles.hashes(right);
        for (int i = 0; i < hashes.length; i++) places.putIfAbsent(hashes[i], i);
        var found = new ArrayList<SharedPassage>();
        var own = Shingles.hashes(left);
        for (int i = 0; i < own.length; i++) {
            var at = places.get(own[i]);
            if (at == null) continue;
            int length = Shingles.WORDS;
            while (i + length < left.size()
                    && at + length < right.size()
                    && left.get(i + length).text().equals(right.get(at + length).text())) length++;
            found.add(new SharedPassage(
                    left.get(i).from(),
                    left.get(i + length - 1).to(),
                    right.get(at).from(),
                    right.get(at + length - 1).to()));
            i += length - 1;
        }
        return List.copyOf(found);
    }
}
