package id.kipp.site;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of the catalogue, in scripts so small that a browser loads little of a catalogue of any size: those that begin with
 * the same two letters in one, the entries that are shown a hundred in one, and one that says which there are.
 */
final class ArchiveIndex {

    static final String FIRST = "aset/indeks.js";

    /** Where the others lie, beside the first. */
    static final String FOLDER = "aset/indeks/";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 200;
    private static final int TOGETHER = 100;
    private static final int LOOKED_UP = 500; // letters of each entry's text
    private static final int SHOWN = 200;
    private static final int LETTERS = 2;

    /** Takes a file by its name in the archive's folder. */
    interface Files {
        void put(String file, byte[] content) throws IOException;
    }

    /** In which entries a word stands: each as the distance from the one before, in base 36. */
    private static final class Places {
        private final StringBuilder says = new StringBuilder();
        private int last;

        void add(int entry) {
            if (!says.isEmpty()) says.append(' ');
            says.append(Integer.toString(entry - last, Character.MAX_RADIX));
            last = entry;
        }
    }

    private final Files files;
    private final Map<String, Map<String, Places>> words = new TreeMap<>();
    private final List<List<String>> shown = new ArrayList<>(TOGETHER);
    private int entries;

    private ArchiveIndex(Files files) {
        this.files = files;
    }

    /** Number, title, whose, award and beginning of each, in the catalogue's order. */
    static void write(Catalogue catalogue, Files files) throws IOException {
        var index = new ArchiveIndex(files);
        for (var offset = 0; ; offset += AT_ONCE) {
            var page = catalogue.search("", Map.of(), offset, AT_ONCE).cards();
            for (var card : page) index.add(card.entry());
            if (page.size() < AT_ONCE) break;
        }
        index.end();
    }

    private void add(Entry entry) throws IOException {
        var by = EntryLine.by(entry.origin());
        var award = entry.tier().label().id() + " " + entry.origin().year();
        var text = EntryLine.brief(entry.text().body(), LOOKED_UP);
        var number = entry.id().value();
        var title = entry.text().title();
        for (var word : words(String.join(" ", number, title, by, award, text)))
            words.computeIfAbsent(key(word), k -> new TreeMap<>())
                    .computeIfAbsent(word, w -> new Places())
                    .add(entries);
        shown.add(List.of(number, title, by, award, EntryLine.brief(text, SHOWN)));
        entries++;
        if (shown.size() == TOGETHER) together();
    }

    private void together() throws IOException {
        script(String.valueOf((entries - 1) / TOGETHER), shown);
        shown.clear();
    }

    private void end() throws IOException {
        if (!shown.isEmpty()) together();
        for (var part : words.entrySet()) {
            var said = new TreeMap<String, String>();
            part.getValue().forEach((word, places) -> said.put(word, places.says.toString()));
            script("k-" + part.getKey(), said);
        }
        var all = Map.of("together", TOGETHER, "parts", new TreeSet<>(words.keySet()), "read", Map.of());
        put(FIRST, "window.kippIndeks = " + JSON.writeValueAsString(all) + ";\n");
    }

    private void script(String name, Object says) throws IOException {
        put(FOLDER + name + ".js", "kippIndeks.read['" + name + "'] = " + JSON.writeValueAsString(says) + ";\n");
    }

    private void put(String file, String script) throws IOException {
        files.put(file, script.getBytes(StandardCharsets.UTF_8));
    }

    /** What the script that looks words up takes for a word, too: letters and digits, without case and accents. */
    static Set<String> words(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var words = new LinkedHashSet<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (isPart(c)) word.appendCodePoint(c);
            else if (!isAccent(c)) end(word, words);
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }

    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36f;
    }

    private static boolean isPart(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }

    /** A name for a file: its first letters, where they are such that a file's name has everywhere. */
    static String key(String word) {
        var key = new StringBuilder();
        word.chars()
                .limit(LETTERS)
                .forEach(c -> key.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? (char) c : '_'));
        return key.toString();
    }
}
