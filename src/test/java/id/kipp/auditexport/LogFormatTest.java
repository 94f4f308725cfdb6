package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page on the log's format says all that is in an export, and nothing else; and whoever has only that page can check one.
 * Nothing of the application's own reading or writing of logs is used here.
 */
class LogFormatTest {

    private static final Path PAGE = Path.of("src/docs/log-format.md");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();
    private static final String FIRST = "0".repeat(64);

    @Test
    void every_field_of_an_export_stands_on_the_page_with_its_type_and_no_other_does() throws IOException {
        var said = said();
        try (var files = Files.list(Played.once())) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                var fields = said.getOrDefault(name, Map.of());
                var found = new TreeMap<String, TreeSet<String>>();
                for (var line : Files.readAllLines(file)) fields("", JSON.readTree(line), found);
                found.forEach((path, kinds) -> assertThat(fields.getOrDefault(path, "not on the page"))
                        .as("%s of %s is %s", path, name, kinds)
                        .satisfies(type -> assertThat(kinds).allMatch(kind -> fits(kind, type))));
                assertThat(fields.entrySet())
                        .as(name)
                        .filteredOn(f -> !found.containsKey(f.getKey()))
                        .allMatch(f -> f.getValue().endsWith("or absent"));
            }
        }
    }

    @Test
    void the_example_is_as_long_and_has_the_hash_that_the_page_says() throws IOException {
        var page = Files.readString(PAGE);
        var example = block(page, "canonical");
        assertThat(canonical(JSON.readTree(example))).isEqualTo(example);
        assertThat(sha256(example)).isEqualTo(block(page, "sha256"));
        assertThat(page).contains("is " + example.getBytes(StandardCharsets.UTF_8).length + " bytes");
    }

    @Test
    void whoever_has_the_page_alone_checks_an_export() throws IOException {
        var manifest = rows("manifest.json").getFirst();
        assertThat(isSigned(manifest, manifest)).isTrue();
        for (var file : manifest.get("files").properties())
            assertThat(sha256(Files.readAllBytes(Played.once().resolve(file.getKey()))))
                    .isEqualTo(file.getValue().get("sha256").asString());
        var links = chain(manifest);
        roots(manifest, links);
        var lines = lines(links);
        for (var file : lines.keySet().isEmpty() ? java.util.List.<String>of() : CONTENTS)
            for (var row : rows(file))
                assertThat(sha256(canonical(without(row, "line"))))
                        .isEqualTo(lines.get(row.get("line").asString())
                                .get("contentSha256")
                                .asString());
        totals();
    }

    private static final java.util.List<String> CONTENTS = java.util.List.of(
            "edition.jsonl",
            "proposals.jsonl",
            "assignments.jsonl",
            "sheets.jsonl",
            "consolidations.jsonl",
            "decisions.jsonl");

    private static Map<Long, JsonNode> chain(JsonNode manifest) throws IOException {
        var links = new HashMap<Long, JsonNode>();
        var prev = FIRST;
        for (var link : rows("chain.jsonl")) {
            assertThat(link.get("seq").asLong()).isEqualTo(links.size() + 1L);
            assertThat(link.get("prev").asString()).isEqualTo(prev);
            prev = sha256(canonical(without(link, "hash")));
            assertThat(link.get("hash").asString()).isEqualTo(prev);
            links.put(link.get("seq").asLong(), link);
        }
        assertThat(manifest.get("chain").get("head").asString()).isEqualTo(prev);
        assertThat(manifest.get("chain").get("seq").asLong()).isEqualTo(links.size());
        return links;
    }

    private static void roots(JsonNode manifest, Map<Long, JsonNode> links) throws IOException {
        var prev = FIRST;
        for (var root : rows("roots.jsonl")) {
            assertThat(root.get("prev").asString()).isEqualTo(prev);
            assertThat(root.get("head"))
                    .isEqualTo(links.get(root.get("seq").asLong()).get("hash"));
            assertThat(isSigned(manifest, root)).isTrue();
            prev = sha256(canonical(root));
        }
        assertThat(manifest.get("roots").asString()).isEqualTo(prev);
    }

    private static Map<String, JsonNode> lines(Map<Long, JsonNode> links) throws IOException {
        var lines = new HashMap<String, JsonNode>();
        for (var line : rows("lines.jsonl")) {
            var held = links.get(line.get("seq").asLong()).get("line").asString();
            assertThat(sha256(canonical(without(line, "seq")))).isEqualTo(held);
            lines.put(line.get("id").asString(), line);
        }
        return lines;
    }

    private static void totals() throws IOException {
        var edition = rows("edition.jsonl").getLast();
        var entries = new HashMap<String, JsonNode>();
        rows("proposals.jsonl").forEach(p -> entries.put(p.get("proposal").asString(), p));
        for (var sheet : rows("sheets.jsonl")) {
            JsonNode rubric = null;
            for (var round : edition.get("rounds"))
                if (round.get("round").equals(sheet.get("round"))) rubric = round.get("rubric");
            if (rubric.isEmpty())
                for (var group : edition.get("groups"))
                    if (group.get("group")
                            .equals(entries.get(sheet.get("proposal").asString())
                                    .get("pool"))) rubric = group.get("rubric");
            assertThat(sheet.get("rubric").asString()).isEqualTo(sha256(canonical(rubric)));
            var total = 0;
            for (var criterion : rubric)
                for (var line : sheet.get("lines"))
                    if (line.get("criterion").equals(criterion.get("criterion")))
                        total += criterion.get("weight").asInt()
                                * line.get("points").asInt();
            assertThat(sheet.get("total").asInt()).isEqualTo(total);
        }
    }

    private static java.util.List<JsonNode> rows(String file) throws IOException {
        return Files.readAllLines(Played.once().resolve(file)).stream()
                .map(JSON::readTree)
                .toList();
    }

    /** As the page has it: keys in order, no blanks, these characters escaped and no others. */
    private static String canonical(JsonNode node) {
        var out = new StringBuilder();
        if (node.isObject()) {
            var all = new TreeMap<String, JsonNode>();
            node.properties().forEach(p -> all.put(p.getKey(), p.getValue()));
            all.forEach((k, v) -> out.append(out.isEmpty() ? "{" : ",")
                    .append(string(k))
                    .append(':')
                    .append(canonical(v)));
            return all.isEmpty() ? "{}" : out.append('}').toString();
        }
        if (node.isArray()) {
            node.forEach(v -> out.append(out.isEmpty() ? "[" : ",").append(canonical(v)));
            return node.isEmpty() ? "[]" : out.append(']').toString();
        }
        return node.isString() ? string(node.asString()) : node.toString();
    }

    private static String string(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            var known = "\"\\\b\f\n\r\t".indexOf(c);
            if (known >= 0) out.append('\\').append("\"\\bfnrt".charAt(known));
            else if (c < 0x20) out.append("\\u%04x".formatted(c));
            else out.append((char) c);
        });
        return out.append('"').toString();
    }

    private static boolean isSigned(JsonNode manifest, JsonNode row) {
        try {
            var raw = manifest.get("publicKey").asString();
            var key = HEX.parseHex("302a300506032b6570032100" + raw);
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            check.update(canonical(without(row, "signature")).getBytes(StandardCharsets.UTF_8));
            return check.verify(HEX.parseHex(row.get("signature").asString()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode without(JsonNode row, String field) {
        var rest = JSON.createObjectNode();
        row.properties().forEach(p -> rest.set(p.getKey(), p.getValue()));
        rest.remove(field);
        return rest;
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String block(String page, String kind) {
        var found = Pattern.compile("```" + kind + "\n(.*)\n```").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** By file, the fields of its table and their types. */
    private static Map<String, Map<String, String>> said() throws IOException {
        var said = new HashMap<String, Map<String, String>>();
        var file = "";
        for (var line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) file = line.replaceAll("[#` ]", "");
            var row = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|.*").matcher(line);
            if (row.matches())
                said.computeIfAbsent(file, f -> new TreeMap<>())
                        .put(row.group(1), row.group(2).strip());
        }
        return said;
    }

    private static void fields(String within, JsonNode row, Map<String, TreeSet<String>> found) {
        for (var field : row.properties()) {
            var path = within + (within.equals("files.") ? "*" : field.getKey());
            if (!path.equals("files.*"))
                found.computeIfAbsent(path, p -> new TreeSet<>()).add(kind(field.getValue()));
            if (field.getValue().isObject()) fields(path + ".", field.getValue(), found);
            for (var one : field.getValue().isArray() ? field.getValue() : JSON.createArrayNode())
                if (one.isObject()) fields(path + "[].", one, found);
                else assertThat(kind(one)).as(path).matches("integer|text:.*|empty");
        }
    }

    private static String kind(JsonNode value) {
        if (value.isNull()) return "null";
        if (value.isObject()) return "object";
        if (value.isArray()) return "array";
        if (value.isBoolean()) return "flag";
        return value.isIntegralNumber() ? "integer" : value.asString().isEmpty() ? "empty" : "text:" + value.asString();
    }

    /** Whether a value of this kind may stand where the page says this type. */
    private static boolean fits(String kind, String type) {
        var plain = type.replaceAll(" or (null|absent)| of .*", "");
        return switch (kind) {
            case "null" -> type.endsWith("or null");
            case "object", "array", "flag" -> plain.equals(kind);
            case "integer" -> plain.matches("integer|hundredths|points");
            case "empty" -> plain.equals("text");
            default -> kind.substring(5).matches(FORMS.getOrDefault(plain, "(?!)"));
        };
    }

    private static final Map<String, String> FORMS = Map.of(
            "text", "(?s).+",
            "id", "\\S+",
            "time", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z",
            "day", "\\d{4}-\\d\\d-\\d\\d",
            "hash", "[0-9a-f]{64}",
            "hidden", "[0-9a-f]{64}",
            "key", "[0-9a-f]{64}",
            "signature", "[0-9a-f]{128}",
            "fraction", "\\d+(/\\d+)?");
}
