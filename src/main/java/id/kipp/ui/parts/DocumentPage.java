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
record DocumentPage(String kind, int number, String heading, String text) {

    /** A file whose pages can be shown gives a page for each, also for those without a word on them. */
    static List<DocumentPage> of(Document document, List<Passage> passages) {
        var shown = passages.stream().map(DocumentPage::of).toList();
        var pages = Optional.ofNullable(document.pages()).orElse(0);
        if (!document.hasPictures() || shown.stream().anyMatch(l -> !l.kind.equals("page"))) return shown;
        var written = shown.stream().collect(Collectors.toMap(DocumentPage::number, Function.identity(), (a, b) -> a));
        return IntStream.rangeClosed(1, pages)
                .mapToObj(n -> written.getOrDefault(n, new DocumentPage("page", n, "", "")))
                .toList();
    }

    private static DocumentPage of(Passage passage) {
        var kind = passage.anchor().substring(0, passage.anchor().lastIndexOf('-'));
        return new DocumentPage(kind, passage.number(), passage.heading(), passage.text());
    }

    /** Where in all these pages a phrase stands, in reading order. */
    static List<Hit> find(List<DocumentPage> shown, Phrase phrase) {
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < shown.size(); i++) {
            for (var part : phrase.split(shown.get(i).text())) {
                if (part.found()) hits.add(new Hit(i, (int) countOn(hits, i)));
            }
        }
        return hits;
    }

    private static long countOn(List<Hit> hits, int page) {
        return hits.stream().filter(h -> h.page() == page).count();
    }

    /** The {@code occurrence}-th find on that page, both from 0. */
    record Hit(int page, int occurrence) {}
}
