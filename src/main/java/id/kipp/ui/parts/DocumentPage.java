package id.kipp.ui.parts;

import id.kipp.document.Document;
import id.kipp.document.Passage;
import id.kipp.judging.LetterCount;
import id.kipp.judging.Pick;
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
 * @param before so many letters, blanks not counted, stand in the pieces before it
 */
record DocumentPage(String kind, int number, String heading, String text, int piece, int pieces, int before) {

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
                .flatMap(n -> written.getOrDefault(n, List.of(new DocumentPage("page", n, "", "", 1, 1, 0))).stream())
                .toList();
    }

    static List<DocumentPage> of(Passage passage) {
        var kind = passage.anchor().substring(0, passage.anchor().lastIndexOf('-'));
        var texts = cut(passage.text());
        var pieces = new ArrayList<DocumentPage>();
        var before = 0;
        for (var text : texts) {
            pieces.add(new DocumentPage(
                    kind, passage.number(), passage.heading(), text, pieces.size() + 1, texts.size(), before));
            if (texts.size() > 1) before += LetterCount.of(text);
        }
        return pieces;
    }

    /** As the passage has it that it is, or is a piece of. */
    String anchor() {
        return kind + "-" + number;
    }

    /** A picked passage begins in it. */
    boolean holds(Pick at) {
        return anchor().equals(at.place())
                && before <= at.from()
                && (piece == pieces || at.from() < before + LetterCount.of(text));
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
