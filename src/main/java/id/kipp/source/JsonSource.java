package id.kipp.source;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON: an array of records, or an envelope with one somewhere in it; the longest of several is meant. */
final class JsonSource {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // the next record
            .build();

    private JsonSource() {}

    static void read(Path file, Consumer<Cells> each) throws IOException {
        try {
            var place = longest(file);
            if (place.isEmpty()) throw new Refusal(SourceRefusal.NO_LIST);
            try (var in = Files.newInputStream(file);
                    var parser = JSON.createParser(in)) {
                records(parser, place.get(), each);
            }
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            throw new Refusal(SourceRefusal.JSON, Long.toString(at == null ? 1 : at.getLineNr()));
        }
    }

    /** Which of all arrays, counted from 0 in the file's order. */
    private static Optional<Integer> longest(Path file) throws IOException {
        var records = new LinkedHashMap<Integer, Integer>();
        var open = new ArrayDeque<Integer>();
        int arrays = 0;
        try (var in = Files.newInputStream(file);
                var parser = JSON.createParser(in)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    open.push(arrays);
                    records.put(arrays++, 0);
                } else if (token == JsonToken.END_ARRAY) {
                    open.pop();
                } else if (token == JsonToken.START_OBJECT && !open.isEmpty()) {
                    records.merge(open.peek(), 1, Integer::sum);
                    parser.skipChildren();
                }
            }
        }
        return records.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private static void records(JsonParser parser, int which, Consumer<Cells> each) {
        int arrays = 0;
        int open = 0;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && arrays++ == which) {
                elements(parser, each);
                return;
            }
            if (token == JsonToken.START_ARRAY) open++;
            else if (token == JsonToken.END_ARRAY) open--;
            else if (token == JsonToken.START_OBJECT && open > 0) parser.skipChildren(); // as when they were counted
        }
    }

    /** One that was kept. */
    static Cells record(String raw) {
        Map<String, String> fields = Cells.none();
        flatten("", JSON.readTree(raw), fields);
        return new Cells(1, fields, raw, true);
    }

    private static void elements(JsonParser parser, Consumer<Cells> each) {
        int line = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = JSON.readTree(parser);
            Map<String, String> fields = Cells.none();
            flatten("", node, fields);
            each.accept(new Cells(++line, fields, node.toString(), node.isObject()));
        }
    }

    /** Nested fields by their path; of several values all, with semicolons between them. */
    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(p -> flatten(path.isEmpty() ? name(p) : path + "." + name(p), p.getValue(), into));
        } else if (node.isArray()) {
            node.values().forEach(v -> flatten(path, v, into));
        } else if (!node.isNull() && !path.isEmpty()) {
            into.merge(path, node.asString(), (one, other) -> one + "; " + other);
        }
    }

    private static String name(Map.Entry<String, JsonNode> field) {
        return Cells.named(field.getKey());
    }
}
