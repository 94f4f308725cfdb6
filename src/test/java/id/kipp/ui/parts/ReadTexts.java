package id.kipp.ui.parts;

import id.kipp.document.Passage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made against whoever compares them, or looks for something in them. */
public final class ReadTexts {

    /** Of the longest form. */
    private static final int SECTIONS = 15;

    private ReadTexts() {}

    /** What one request does with them, by what it is. */
    public static Map<String, Runnable> acts() {
        var acts = new LinkedHashMap<String, Runnable>();
        var book = "kata ".repeat(50_000);
        acts.put("one letter in a file of 50,000 words", () -> {
            var pages = DocumentPage.of(new Passage("part-1", "", book));
            DocumentPage.find(pages, new Phrase("a"));
            new Phrase("a").split(pages.getFirst().text());
        });
        var blanks = "a ".repeat(10) + " ".repeat(250_000) + "a ".repeat(10);
        acts.put(
                "words in a file of 250,000 blanks",
                () -> DocumentPage.find(
                        DocumentPage.of(new Passage("part-1", "", blanks)), new Phrase("a a a a a a b")));
        var one = words("x", 20_000);
        var other = words("y", 20_000);
        acts.put("two revisions of 20,000 words in a line each", () -> Difference.of(one, other));
        acts.put("two revisions of 20,000 words, every second one another", () -> Difference.of(one, halved(one)));
        var few = words("x", 1_249);
        var fewOthers = words("y", 1_249);
        acts.put("two texts as long as are compared by words", () -> Difference.of(few, fewOthers));
        acts.put("a draft and its earlier text, all sections as long as that", () -> {
            var comparing = new Comparing();
            for (int i = 0; i < SECTIONS; i++) comparing.of(few, fewOthers);
        });
        return acts;
    }

    private static String words(String letter, int many) {
        return IntStream.range(0, many).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }

    private static String halved(String text) {
        return text.replaceAll("x([0-9]*[02468]) ", "z$1 ");
    }
}
