package id.kipp.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents by which machines find their way, and read the rules of an edition. */
final class Described {

    private static final String BASE = "https://kipp.example";

    private static final String RULES = "/edition.schema.json";

    private final String api = read("/opendata/openapi.json");
    private final String catalogue = read("/opendata/data.json");
    private final String rules = read("/schema" + RULES);

    JsonNode api(String base) {
        return at(base, api);
    }

    JsonNode catalogue(String base) {
        return at(base, catalogue);
    }

    /** How a file of an edition's rules is written (JSON Schema), named by where it is. */
    JsonNode rules(String base) {
        var schema = (ObjectNode) JsonMapper.shared().readTree(rules);
        return schema.put("$id", base + "/api/v1" + RULES);
    }

    private static JsonNode at(String base, String text) {
        return JsonMapper.shared().readTree(text.replace(BASE, base));
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(Described.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
