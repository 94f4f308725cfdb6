package id.kipp.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document has at a path such as {@code outbox.at}: of an array each element. Whatever the engine's matcher would
 * find at that path is among it, so that an index made of it misses no document.
 */
final class Values {

    private final String path;
    private final List<String> steps;

    Values(String path) {
        this.path = path;
        this.steps = List.of(path.split("\\.", -1));
    }

    String path() {
        return path;
    }

    /** The field of the document itself where the path begins. */
    String field() {
        return steps.getFirst();
    }

    /** Each value once or more; {@link Missing} where there is none; an empty list for an empty array at the path's end. */
    List<@Nullable Object> of(Document document) {
        var found = new ArrayList<@Nullable Object>(1);
        walk(document, 0, found);
        if (found.isEmpty()) found.add(Missing.getInstance()); // an empty array on the way
        return found;
    }

    private void walk(@Nullable Object value, int step, List<@Nullable Object> found) {
        if (step == steps.size()) {
            end(value, found);
        } else if (value instanceof Document document) {
            walk(document.getOrMissing(steps.get(step)), step + 1, found);
        } else if (value instanceof List<?> several) {
            if (isNumber(steps.get(step))) walk(element(several, steps.get(step)), step + 1, found);
            else several.forEach(v -> walk(v, step, found));
        } else {
            found.add(Missing.getInstance());
        }
    }

    private static void end(@Nullable Object value, List<@Nullable Object> found) {
        if (value instanceof Collection<?> several && !several.isEmpty()) {
            for (var one : several) {
                found.add(one);
                if (one instanceof Collection<?>) end(one, found);
            }
        } else {
            found.add(value);
        }
    }

    private static Object element(List<?> several, String number) {
        int n = number.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(number);
        return n < several.size() ? Missing.ofNullable(several.get(n)) : Missing.getInstance();
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }
}
