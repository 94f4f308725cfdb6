package id.kipp.edition;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An edition's rules as a file: written whole, and read only where the published schema allows all of it. */
final class RulesJson {

    /** A file may be so large; the longest preset is a tenth of it. */
    static final int MOST_BYTES = 1 << 20;

    private static final String SCHEMA = "/schema/edition.schema.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.with(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RulesJson() {}

    static byte[] write(Constitution rules) {
        return JSON.writeValueAsBytes(rules);
    }

    /** The same as a tree. */
    static JsonNode tree(Constitution rules) {
        return JSON.valueToTree(rules);
    }

    /** Whatever the file holds; whether the parts fit together is another question ({@link Constitution#problems}). */
    static RulesFile read(byte[] file) {
        if (file.length > MOST_BYTES) return faulty("large", MOST_BYTES / 1024);
        JsonNode written;
        try {
            written = JSON.readTree(file);
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            return faulty("syntax", at == null ? 1 : Math.max(1, at.getLineNr()));
        }
        var faults = new SchemaCheck(JSON.readTree(schema())).of(written);
        return faults.isEmpty()
                ? new RulesFile(JSON.treeToValue(written, Constitution.class), List.of())
                : new RulesFile(null, faults);
    }

    private static RulesFile faulty(String cause, Object argument) {
        return new RulesFile(null, List.of(new RulesFile.Fault(cause, "", List.of(argument))));
    }

    /** The published schema, as it is handed out. */
    static byte[] schema() {
        try (var in = Objects.requireNonNull(RulesJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
