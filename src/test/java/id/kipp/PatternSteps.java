package id.kipp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often a pattern looks at the letters of a text: counted, not timed, over texts that repeat each one, two or three
 * letters the pattern knows, after its own beginning and before each letter that could spoil the match.
 */
final class PatternSteps {

    private static final int SHORT = 250;
    private static final int LONG = 1_000;
    private static final int FREE = 12; // looks at each letter that nobody asks about
    private static final int MOST = 2_000_000;
    private static final long ENDLESS = Long.MAX_VALUE / 10;

    private PatternSteps() {}

    /** The text it walks more than in proportion to its length; empty where none is found. */
    static Optional<String> worst(UsedPattern used) {
        var pattern = Pattern.compile(used.regex(), used.flags());
        var letters = letters(used.regex());
        for (var before : new LinkedHashSet<>(List.of("", "a", "0", " ", "!", beginning(used.regex()))))
            for (var part : parts(letters))
                for (var after : letters) {
                    long few = steps(pattern, used.whole(), text(before, part, after, SHORT));
                    if (few <= (long) FREE * SHORT) continue;
                    if (few == ENDLESS)
                        return Optional.of(used.file() + ": " + used.regex() + " on \"" + part + "\" never ends");
                    long many = steps(pattern, used.whole(), text(before, part, after, LONG));
                    if (many > few * 6)
                        return Optional.of(used.file() + ": " + used.regex() + " on \"" + before + "\", \"" + part
                                + "\" again and again, \"" + after + "\": " + few + " and " + many + " steps");
                }
        return Optional.empty();
    }

    private static long steps(Pattern pattern, boolean whole, String text) {
        var counted = new Counted(text);
        try {
            var matcher = pattern.matcher(counted);
            if (whole) matcher.matches();
            else while (matcher.find()) counted.steps++;
        } catch (Enough e) {
            return ENDLESS;
        } catch (StackOverflowError e) {
            return ENDLESS; // it would end a request as well
        }
        return counted.steps;
    }

    private static String text(String before, String part, String after, int length) {
        return before + part.repeat(length / part.length()) + after;
    }

    private static List<String> parts(Set<String> letters) {
        return letters.stream()
                .flatMap(a -> Stream.concat(Stream.of(a), letters.stream().map(b -> a + b)))
                .toList();
    }

    private static Set<String> letters(String regex) {
        var letters = new LinkedHashSet<>(List.of("a", "0", " ", "\n", "!"));
        regex.replaceAll("\\\\p\\{\\w+}|\\\\.|\\{[\\d,]+}", "")
                .chars()
                .filter(c -> "()[]?*+|^$&".indexOf(c) < 0)
                .limit(400)
                .forEach(c -> {
                    if (letters.size() < 14) letters.add(Character.toString(c));
                });
        if (regex.contains("\\.") || regex.contains(".")) letters.add(".");
        if (regex.contains("\\t")) letters.add("\t");
        return letters;
    }

    /** The letters it begins with, as far as they are the same in every match. */
    private static String beginning(String regex) {
        var end = 0;
        while (end < regex.length() && "([\\{^.|".indexOf(regex.charAt(end)) < 0) end++;
        return regex.substring(0, end).replaceAll("[?*+]", "");
    }

    private static final class Enough extends RuntimeException {}

    private static final class Counted implements CharSequence {

        private final String text;
        private long steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST) throw new Enough();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }
}
