package id.kipp.ui.parts;

import id.kipp.document.Document;
import id.kipp.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reader turns over: a page, slide, sheet or part, with or without text. */
record Leaf(String kind, int number, String heading, String text) {

    /** A file whose pages can be shown has a leaf for each, also for those without a word on them. */
    static List<Leaf> of(Document document, List<Passage> passages) {
        var leaves = passages.stream().map(Leaf::of).toList();
        var pages = Optional.ofNullable(document.pages()).orElse(0);
        if (!document.hasPictures() || leaves.stream().anyMatch(l -> !l.kind.equals("page"))) return leaves;
        var written = leaves.stream().collect(Collectors.toMap(Leaf::number, Function.identity(), (a, b) -> a));
        return IntStream.rangeClosed(1, pages)
                .mapToObj(n -> written.getOrDefault(n, new Leaf("page", n, "", "")))
                .toList();
    }

    private static Leaf of(Passage passage) {
        var kind = passage.anchor().substring(0, passage.anchor().lastIndexOf('-'));
        return new Leaf(kind, passage.number(), passage.heading(), passage.text());
    }

    /** Where in all these leaves a phrase stands, in reading order. */
    static List<Hit> find(List<Leaf> leaves, Phrase phrase) {
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < leaves.size(); i++) {
            for (var part : phrase.split(leaves.get(i).text())) {
                if (part.found()) hits.add(new Hit(i, (int) countOn(hits, i)));
            }
        }
        return hits;
    }

    private static long countOn(List<Hit> hits, int leaf) {
        return hits.stream().filter(h -> h.leaf() == leaf).count();
    }

    /** The {@code occurrence}-th find on that leaf, both from 0. */
    record Hit(int leaf, int occurrence) {}
}
