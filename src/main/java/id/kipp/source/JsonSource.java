package id.kipp.source;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON: an array of records, or an envelope with one somewhere in it; the longest of several is meant. */
final class JsonSource {

    /** Letters of several values together. */
    private static final int LONGEST = 20_000;

    /** Values of one record, and letters of one of them: far more than is taken of any. */
    private static final int MOST_VALUES = 250_000;

    private static final int MOST_LETTERS = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MOST_LETTERS)
                            .build())
                    .build())
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

    /** An array that is being read. */
    private static final class Open {

        final int place;
        int records;
        int values;

        Open(int place) {
            this.place = place;
        }
    }

    /** Which of all arrays, counted from 0 in the file's order; of none more is remembered than of those that are open. */
    private static Optional<Integer> longest(Path file) throws IOException {
        var open = new ArrayDeque<Open>();
        Open longest = null;
        int arrays = 0;
        try (var in = Files.newInputStream(file);
                var parser = JSON.createParser(in)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!open.isEmpty()) open.element().values++;
                if (token == JsonToken.START_ARRAY) {
                    open.push(new Open(arrays++));
                } else if (token == JsonToken.END_ARRAY) {
                    var closed = open.pop();
                    if (longest == null || isLonger(closed, longest)) longest = closed;
                    if (!open.isEmpty()) requireSmall(parser, closed.values);
                } else if (token == JsonToken.START_OBJECT && !open.isEmpty()) {
                    open.element().records++;
                    skip(parser);
                }
            }
        }
        return Optional.ofNullable(longest).map(one -> one.place);
    }

    private static boolean isLonger(Open one, Open other) {
        return one.records > other.records || one.records == other.records && one.place < other.place;
    }

    private static void skip(JsonParser parser) {
        int values = 0;
        for (int deep = 1; deep > 0; requireSmall(parser, ++values)) {
            var token = parser.nextToken();
            if (token == null) return; // what is cut off is said by who reads it
            if (token.isStructStart()) deep++;
            else if (token.isStructEnd()) deep--;
        }
    }

    private static void requireSmall(JsonParser parser, int values) {
        if (values > MOST_VALUES)
            throw new Refusal(
                    SourceRefusal.JSON, Long.toString(parser.currentLocation().getLineNr()));
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
            // what is longer than any field stands in the raw record alone
            into.merge(path, node.asString(), (one, other) -> one.length() > LONGEST ? one : one + "; " + other);
        }
    }

    private static String name(Map.Entry<String, JsonNode> field) {
        return Cells.named(field.getKey());
    }
}
