package id.kipp.search;

import id.kipp.search.Analyzers.Word;

/** A text, and its words where they stand: to take a text apart costs more than to find it. */
final class Worded {

    /** Letters of a text that are looked at: about fifteen printed pages. */
    private static final int LOOKED_AT = 50_000;

    private static final int BYTES_A_WORD = 12;

    private final String text;
    private final String[] terms;
    private final int[] places; // of each word its beginning and its end

    private Worded(String text, String[] terms, int[] places) {
        this.text = text;
        this.terms = terms;
        this.places = places;
    }

    static Worded of(Analyzers analyzers, String text) {
        var words = analyzers.words(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        var terms = words.stream().map(w -> w.term().intern()).toArray(String[]::new); // the same in every text
        var places = new int[2 * terms.length];
        for (var i = 0; i < terms.length; i++) {
            Word word = words.get(i);
            places[2 * i] = word.from();
            places[2 * i + 1] = word.to();
        }
        return new Worded(text, terms, places);
    }

    String text() {
        return text;
    }

    int words() {
        return terms.length;
    }

    String term(int word) {
        return terms[word];
    }

    int from(int word) {
        return places[2 * word];
    }

    int to(int word) {
        return places[2 * word + 1];
    }

    /** Bytes of memory, about. */
    int weight() {
        return 2 * text.length() + BYTES_A_WORD * terms.length;
    }
}
