package id.kipp.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passwords that are tried first: those of published lists, one or two common words or words about the person with figures
 * and signs around them, and mere figures, such as a number of service. Asked of what is typed, never of what is stored.
 */
final class Guessable {

    private static final Set<String> COMMON = words("common.txt");
    private static final Set<String> INDONESIAN = words("indonesia.txt");

    private static final int SHORTEST_WORD = 4;
    private static final int WORDS = 2;
    private static final int LETTERS_BESIDE = 2;
    private static final int DISTINCT = 5;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|(?<=\\p{L})[^\\p{L}]+$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final String SIGNS = "@4310!$5789";
    private static final String MEANT = "aaeioissgbg";

    private Guessable() {}

    /** @param about what is known of the person, words in any order */
    static boolean isOf(String about, String password) {
        var text = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(text) || text.chars().distinct().count() < DISTINCT || isRow(text)) return true;
        if (mailboxes(about).anyMatch(text::contains)) return true;
        var core = AROUND.matcher(text).replaceAll("");
        if (core.isEmpty()) return true; // figures and signs only
        var known = split(about);
        return isMadeOf(NO_LETTER.matcher(core).replaceAll(""), known)
                || isMadeOf(NO_LETTER.matcher(meant(core)).replaceAll(""), known);
    }

    private static Stream<String> mailboxes(String about) {
        return Arrays.stream(about.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> word.indexOf('@') >= SHORTEST_WORD)
                .map(word -> word.substring(0, word.indexOf('@')));
    }

    /** Each character but a few follows the one before it, or is the same. */
    private static boolean isRow(String text) {
        var steps = 0;
        for (int i = 1; i < text.length(); i++) if (Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1) steps++;
        return steps >= text.length() - 3;
    }

    private static String meant(String text) {
        var letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            var sign = SIGNS.indexOf(letters.charAt(i));
            if (sign >= 0) letters.setCharAt(i, MEANT.charAt(sign));
        }
        return letters.toString();
    }

    /**
     * Whether one or two known words are all of it, but for a letter or two. For each beginning and number of words: how few
     * letters are left over.
     */
    private static boolean isMadeOf(String letters, Set<String> about) {
        var over = new int[letters.length() + 1][WORDS + 1];
        for (int words = 0; words <= WORDS; words++) over[0][words] = words == 0 ? 0 : LETTERS_BESIDE + 1;
        for (int end = 1; end <= letters.length(); end++) {
            for (int words = 0; words <= WORDS; words++) {
                over[end][words] = over[end - 1][words] + 1;
                for (int from = 0; words > 0 && from <= end - SHORTEST_WORD; from++) {
                    var before = over[from][words - 1];
                    if (before < over[end][words] && isWord(letters.substring(from, end), about))
                        over[end][words] = before;
                }
            }
        }
        var last = over[letters.length()];
        return last[1] <= LETTERS_BESIDE || last[2] <= LETTERS_BESIDE;
    }

    private static boolean isWord(String word, Set<String> about) {
        return COMMON.contains(word) || INDONESIAN.contains(word) || about.contains(word);
    }

    private static Set<String> split(String text) {
        var words = new HashSet<String>();
        for (var word : NO_LETTER.split(text.toLowerCase(Locale.ROOT)))
            if (word.length() >= SHORTEST_WORD) words.add(word);
        return words;
    }

    private static Set<String> words(String file) {
        try (var in = Guessable.class.getResourceAsStream("/passwords/" + file)) {
            if (in == null) throw new IllegalStateException("passwords/" + file + " is missing");
            var words = new HashSet<String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
