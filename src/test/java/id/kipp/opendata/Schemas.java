package id.kipp.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the document uses; whatever else it uses is a fault. */
record Schemas(JsonNode document, List<String> faults) {

    private static final List<String> KNOWN = List.of(
            "type",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "format",
            "minimum",
            "maximum",
            "default",
            "description",
            "$ref");

    void hold(String at, JsonNode schema, JsonNode value) {
        schema.propertyNames().stream()
                .filter(n -> !KNOWN.contains(n))
                .forEach(n -> faults.add(at + ": the client does not know " + n));
        if (schema.has("$ref")) {
            hold(at, document.at(schema.get("$ref").asString().substring(1)), value);
            return;
        }
        if (schema.has("type") && !isOf(schema.get("type"), value)) {
            faults.add(at + ": " + value + " is no " + schema.get("type"));
            return;
        }
        if (schema.has("enum") && !schema.get("enum").valueStream().toList().contains(value))
            faults.add(at + ": " + value + " is none of " + schema.get("enum"));
        if (value.isString() && schema.has("format"))
            format(at, schema.get("format").asString(), value.asString());
        if (value.isNumber()) bounds(at, schema, value);
        if (value.isObject()) object(at, schema, value);
        if (value.isArray() && schema.has("items"))
            for (int i = 0; i < value.size(); i++) hold(at + "[" + i + "]", schema.get("items"), value.get(i));
    }

    private void object(String at, JsonNode schema, JsonNode value) {
        if (schema.has("required"))
            for (var name : schema.get("required"))
                if (!value.has(name.asString())) faults.add(at + ": " + name.asString() + " is missing");
        for (var property : value.properties()) {
            var place = at + "." + property.getKey();
            var known = schema.path("properties").get(property.getKey());
            var more = schema.get("additionalProperties");
            if (known != null) hold(place, known, property.getValue());
            else if (more != null && more.isObject()) hold(place, more, property.getValue());
            else if (more != null && !more.asBoolean()) faults.add(place + " is not in the document");
        }
    }

    private void bounds(String at, JsonNode schema, JsonNode value) {
        if (schema.has("minimum") && value.asLong() < schema.get("minimum").asLong()) faults.add(at + " is too small");
        if (schema.has("maximum") && value.asLong() > schema.get("maximum").asLong()) faults.add(at + " is too large");
    }

    private void format(String at, String format, String value) {
        try {
            switch (format) {
                case "date-time" -> Instant.parse(value);
                case "date" -> LocalDate.parse(value);
                case "uri" -> java.net.URI.create(value);
                default -> faults.add(at + ": the client does not know " + format);
            }
        } catch (RuntimeException e) {
            faults.add(at + ": " + value + " is no " + format);
        }
    }

    private static boolean isOf(JsonNode types, JsonNode value) {
        if (types.isArray()) return types.valueStream().anyMatch(t -> isOf(t, value));
        return switch (types.asString()) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
