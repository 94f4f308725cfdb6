package id.kipp.source;

import java.util.Arrays;

/** The longer words of a text, by their hash: plain numbers in their order, for there are many texts. */
final class LongWords {

    private static final int FROM = 4;
    private static final int FEW = 32;

    private final int[] hashes;

    private LongWords(int[] hashes) {
        this.hashes = hashes;
    }

    /** Read once, letter by letter. */
    static LongWords of(String text) {
        var found = new int[FEW];
        int many = 0;
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + c;
                length++;
                continue;
            }
            if (length >= FROM) {
                if (many == found.length) found = Arrays.copyOf(found, many * 2);
                found[many++] = hash;
            }
            hash = 0;
            length = 0;
        }
        return new LongWords(Arrays.stream(found, 0, many).sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    /** How many are in both. */
    int shared(LongWords other) {
        int both = 0;
        int here = 0;
        int there = 0;
        while (here < hashes.length && there < other.hashes.length) {
            int order = Integer.compare(hashes[here], other.hashes[there]);
            if (order == 0) both++;
            if (order <= 0) here++;
            if (order >= 0) there++;
        }
        return both;
    }
}
