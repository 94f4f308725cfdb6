package id.kipp.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a file against the part of JSON Schema that the published schema of rules uses. Says what is wrong where. */
final class SchemaCheck {

    /** Who has so much to mend mends it before asking again. */
    private static final int MOST_FAULTS = 30;

    /** {@code pattern} of the schema, which has this one only. */
    static final Pattern KEY = Pattern.compile("^[A-Za-z0-9_.-]+$");

    private final JsonNode schema;
    private final List<RulesFile.Fault> faults = new ArrayList<>();

    SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    List<RulesFile.Fault> of(@Nullable JsonNode file) {
        if (file == null || file.isMissingNode()) say("syntax", "", 1);
        else check(file, schema, "");
        return List.copyOf(faults);
    }

    private void check(JsonNode value, JsonNode shape, String path) {
        if (faults.size() >= MOST_FAULTS) return;
        if (shape.get("$ref") instanceof JsonNode named) {
            check(value, schema.at(named.stringValue().substring(1)), path);
        } else if (shape.get("anyOf") instanceof JsonNode either) { // something, or null
            if (!value.isNull()) check(value, either.get(0), path);
        } else if (shape.get("enum") instanceof JsonNode choice) {
            if (all(choice).noneMatch(value::equals))
                say(
                        "choice",
                        path,
                        String.join(", ", all(choice).map(SchemaCheck::shown).toList()));
        } else typed(value, shape, path);
    }

    private void typed(JsonNode value, JsonNode shape, String path) {
        var type = shape.get("type");
        if (type.isArray() && value.isNull()) return; // one type, or null
        var name = type.isArray() ? type.get(0).stringValue() : type.stringValue();
        if (!is(name, value)) say("type-" + name, path);
        else if (value.isObject()) object(value, shape, path);
        else if (value.isArray()) list(value, shape, path);
        else if (value.isString()) text(value.stringValue(), shape, path);
        else if (value.isNumber()) number(value, shape, path);
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            default -> value.isBoolean();
        };
    }

    private void object(JsonNode value, JsonNode shape, String path) {
        if (shape.get("properties") instanceof JsonNode properties) {
            all(shape.get("required"))
                    .map(JsonNode::stringValue)
                    .filter(n -> !value.has(n))
                    .forEach(n -> say("missing", under(path, n)));
            value.properties().forEach(p -> {
                if (properties.get(p.getKey()) instanceof JsonNode known)
                    check(p.getValue(), known, under(path, p.getKey()));
                else say("unknown", under(path, p.getKey()));
            });
            return;
        }
        bound(value.size(), shape.get("maxProperties"), path);
        value.properties().forEach(p -> {
            if (!isKey(p.getKey())) say("key", under(path, p.getKey()));
            check(p.getValue(), shape.get("additionalProperties"), under(path, p.getKey()));
        });
    }

    private void list(JsonNode value, JsonNode shape, String path) {
        bound(value.size(), shape.get("maxItems"), path);
        for (var i = 0; i < value.size() && faults.size() < MOST_FAULTS; i++)
            check(value.get(i), shape.get("items"), path + "[" + i + "]");
    }

    private void bound(int size, JsonNode most, String path) {
        if (size > most.intValue()) say("many", path, most.intValue());
    }

    private void text(String value, JsonNode shape, String path) {
        if (shape.has("pattern") && !isKey(value)) say("key", path);
        var most = shape.get("maxLength").intValue();
        if (value.length() > most) say("long", path, most);
    }

    private boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private void number(JsonNode value, JsonNode shape, String path) {
        var least = shape.get("minimum").longValue();
        var most = shape.get("maximum").longValue();
        if (!value.canConvertToLong() || value.longValue() < least || value.longValue() > most)
            say("range", path, least, most);
    }

    private void say(String cause, String path, Object... arguments) {
        if (faults.size() < MOST_FAULTS) faults.add(new RulesFile.Fault(cause, path, List.of(arguments)));
    }

    private static java.util.stream.Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String shown(JsonNode choice) {
        return choice.isString() && !choice.stringValue().isEmpty() ? choice.stringValue() : "“”";
    }

    /** Names of a stranger's file are shown as they are, but not at any length. */
    private static String under(String path, String name) {
        var shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
        return path.isEmpty() ? shown : path + "." + shown;
    }
}
