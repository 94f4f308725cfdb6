package id.kipp.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit in an edition's rules, or is worth a second look.
 *
 * @param reason why rules like this take no effect; null where it is only worth a look
 * @param key of its sentence
 * @param place where it is mended: a path among the rules, {@code entry.groups.GENERAL}, or {@code team}, {@code calendar}
 * @param arguments of the sentence
 */
public record RulesProblem(@Nullable EditionRefusal reason, String key, String place, List<Object> arguments) {

    public RulesProblem {
        arguments = List.copyOf(arguments);
    }

    static RulesProblem of(EditionRefusal reason, String place, Object... arguments) {
        return new RulesProblem(reason, reason.key(), place, List.of(arguments));
    }

    /** Worth a look. @param key after {@code edition.hint.} */
    static RulesProblem hint(String key, String place, Object... arguments) {
        return new RulesProblem(null, "edition.hint." + key, place, List.of(arguments));
    }

    /** Rules with it do not take effect. */
    public boolean isBlocking() {
        return reason != null;
    }

    /** Which part of the rules: the first words of its place. */
    public RulesPart part() {
        return RulesPart.of(place);
    }
}
