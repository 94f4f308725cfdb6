package id.kipp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether two records of one institution tell of the same innovation: never decided here, only proposed, with reasons. */
final class Alike {

    /** From here titles speak for themselves. */
    static final double SAME_TITLE = 0.8;

    /** From here they do together with the text. */
    private static final double LIKE_TITLE = 0.5;

    private static final double SAME_TEXT = 0.45;
    private static final int ENOUGH_WORDS = 6;

    /** A register takes the year of its award, another that of the first day. */
    private static final int YEARS = 3;

    private static final double CERTAIN = 0.95;
    private static final int NEXT_YEAR = 1;

    private Alike() {}

    /** Empty where nothing speaks for it. */
    static Optional<TwinLikeness> of(Features one, Features other) {
        var years = Math.abs(one.year() - other.year());
        var isOfOne = one.register() != null && one.register() == other.register();
        if (isOfOne && !(years == 0 && isSameTitle(one, other))) return Optional.empty();
        var title = titles(one, other);
        if (years > YEARS || years > NEXT_YEAR && title < CERTAIN) return Optional.empty();
        var text = texts(one, other);
        if (title >= SAME_TITLE || title >= LIKE_TITLE && text >= SAME_TEXT)
            return Optional.of(new TwinLikeness(other.told(), title, years, text));
        return Optional.empty();
    }

    /** Within one register every other title is another record. */
    private static boolean isSameTitle(Features one, Features other) {
        return one.title().joined().equals(other.title().joined());
    }

    private static double titles(Features one, Features other) {
        double best = 0;
        for (var left : one.titles()) for (var right : other.titles()) best = Math.max(best, name(left, right));
        return best;
    }

    /** Words that are the same but for a slip, of all there are; numbers have to be the same. */
    private static double name(Features.Name left, Features.Name right) {
        if (left.joined().equals(right.joined())) return 1;
        if (!numbers(left).equals(numbers(right))) return 0;
        var free = new ArrayList<>(right.words());
        int both = 0;
        for (var word : left.words()) {
            var found = free.stream().filter(w -> Slips.isSame(word, w)).findFirst();
            if (found.isPresent()) {
                free.remove(found.get());
                both++;
            }
        }
        return 2.0 * both / (left.words().size() + right.words().size());
    }

    private static List<String> numbers(Features.Name name) {
        return name.words().stream()
                .flatMap(w -> w.chars().anyMatch(Character::isDigit) ? Stream.of(w) : Stream.<String>of())
                .sorted()
                .toList();
    }

    /** How much of the shorter text is in the other. */
    private static double texts(Features one, Features other) {
        int fewer = Math.min(one.words().size(), other.words().size());
        return fewer < ENOUGH_WORDS ? 0 : (double) one.words().shared(other.words()) / fewer;
    }
}
