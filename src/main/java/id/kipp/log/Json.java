package id.kipp.log;

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
import tools.jackson.core.json.JsonFactory;

/** Reads canonical JSON: what would not be written back byte for byte is not read at all. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The object that this text is the canonical form of. */
    static Optional<Row> parse(String text) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            var value = value(json);
            if (json.nextToken() != null || !(value instanceof Map<?, ?> map)) return Optional.empty();
            return Canonical.json(value).equals(text) ? Optional.of(Row.of(map)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException notCanonical) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("no such value here");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        var map = new TreeMap<String, @Nullable Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            map.put(name, value(json));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser json) {
        var list = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) list.add(value(json));
        return list;
    }
}
