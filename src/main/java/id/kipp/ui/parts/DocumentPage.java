package id.kipp.ui.parts;

import id.kipp.document.Document;
import id.kipp.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reader turns over: a page, slide, sheet or part, with or without text. One that is longer than anybody reads at once
 * (a whole book can be a file's only part) is turned over in pieces.
 *
 * @param piece which piece of it, from 1
 * @param pieces of how many
 */
record DocumentPage(String kind, int number, String heading, String text, int piece, int pieces) {

    /** Letters shown at once: about ten printed pages. */
    private static final int LONGEST = 30_000;

    /** Finds told at once. */
    static final int MOST_HITS = 500;

    /** A file whose pages can be shown gives a page for each, also for those without a word on them. */
    static List<DocumentPage> of(Document document, List<Passage> passages) {
        var shown = passages.stream().flatMap(p -> of(p).stream()).toList();
        var pages = Optional.ofNullable(document.pages()).orElse(0);
        if (!document.hasPictures() || shown.stream().anyMatch(l -> !l.kind.equals("page"))) return shown;
        var written = shown.stream().collect(Collectors.groupingBy(DocumentPage::number));
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(n -> written.getOrDefault(n, List.of(new DocumentPage("page", n, "", "", 1, 1))).stream())
                .toList();
    }

    static List<DocumentPage> of(Passage passage) {
        var kind = passage.anchor().substring(0, passage.anchor().lastIndexOf('-'));
        var texts = cut(passage.text());
        return IntStream.range(0, texts.size())
                .mapToObj(i ->
                        new DocumentPage(kind, passage.number(), passage.heading(), texts.get(i), i + 1, texts.size()))
                .toList();
    }

    /** At the last blank before it is too long, or in the middle of what has none. */
    private static List<String> cut(String text) {
        var texts = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > LONGEST) {
            var end = from + LONGEST;
            while (end > from && !Character.isWhitespace(text.charAt(end - 1))) end--;
            if (end == from) end = from + LONGEST;
            texts.add(text.substring(from, end));
            from = end;
        }
        texts.add(text.substring(from));
        return texts;
    }

    /** Where in all these pages a phrase stands, in reading order; the first {@link #MOST_HITS}. */
    static List<Hit> find(List<DocumentPage> shown, Phrase phrase) {
        var hits = new ArrayList<Hit>();
        for (var page = 0; page < shown.size() && hits.size() < MOST_HITS; page++) {
            var occurrence = 0;
            for (var part : phrase.split(shown.get(page).text()))
                if (part.found() && hits.size() < MOST_HITS) hits.add(new Hit(page, occurrence++));
        }
        return hits;
    }

    /** The {@code occurrence}-th find on that page, both from 0. */
    record Hit(int page, int occurrence) {}
}
