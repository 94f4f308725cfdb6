package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads canonical JSON: what would not be written back byte for byte is not read at all. Keys are ASCII, integers those
 * that every JSON reader holds exactly, and nothing is nested deeper than a person could follow.
 */
final class CanonicalReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final long MOST = (1L << 53) - 1;
    private static final int DEEPEST = 64;

    private CanonicalReader() {}

    /** The object that this text is the canonical form of. */
    static Optional<Row> parse(String text) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            var value = value(json, 0);
            if (json.nextToken() != null || !(value instanceof Map<?, ?> map)) return Optional.empty();
            return Canonical.json(value).equals(text) ? Optional.of(Row.of(map)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException notCanonical) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser json, int depth) {
        if (depth > DEEPEST) throw new IllegalArgumentException("nested too deep");
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, depth + 1);
            case START_ARRAY -> array(json, depth + 1);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> integer(json.getLongValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("no such value here");
        };
    }

    private static long integer(long number) {
        if (Math.abs(number) > MOST || number == Long.MIN_VALUE) throw new IllegalArgumentException("too big");
        return number;
    }

    private static Map<String, @Nullable Object> object(JsonParser json, int depth) {
        var map = new TreeMap<String, @Nullable Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            if (!name.chars().allMatch(c -> c < 128)) throw new IllegalArgumentException("a key is ASCII");
            json.nextToken();
            map.put(name, value(json, depth));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser json, int depth) {
        var list = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) list.add(value(json, depth));
        return list;
    }
}
