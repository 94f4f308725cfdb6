package id.kipp.ui.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words looked for in a text: in any case, and across the ends of lines; the first few hundred places of them. */
record Phrase(String words) {

    /** Places marked in one text: more would be a page of nothing else. */
    private static final int MOST = DocumentPage.MOST_HITS;

    /** Letters of what is looked for. */
    static final int LONGEST = 200;

    /** A piece of a text: what was looked for, or what lies between. */
    record Part(String text, boolean found) {}

    Phrase {
        words = words.substring(0, Math.min(words.length(), LONGEST)).strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The whole text in pieces; put together again they are the text. */
    List<Part> split(String text) {
        if (isEmpty()) return List.of(new Part(text, false));
        var parts = new ArrayList<Part>();
        var from = 0;
        var found = pattern().matcher(text);
        for (var i = 0; i < MOST && found.find(); i++) {
            if (found.start() > from) parts.add(new Part(text.substring(from, found.start()), false));
            parts.add(new Part(found.group(), true));
            from = found.end();
        }
        if (from < text.length()) parts.add(new Part(text.substring(from), false));
        return parts;
    }

    private Pattern pattern() {
        var spaced = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
