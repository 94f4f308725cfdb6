package id.kipp.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two documents by which machines find their way. */
final class Described {

    private static final String BASE = "https://kipp.example";

    private final String api = read("openapi.json");
    private final String catalogue = read("data.json");

    JsonNode api(String base) {
        return at(base, api);
    }

    JsonNode catalogue(String base) {
        return at(base, catalogue);
    }

    private static JsonNode at(String base, String text) {
        return JsonMapper.shared().readTree(text.replace(BASE, base));
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(Described.class.getResourceAsStream("/opendata/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
