package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.proposal.Closing;
import id.kipp.proposal.Stage;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules that are taken along as a file and brought in again. */
class RulesJsonTest {

    private static final JsonNode SCHEMA = JsonMapper.builder().build().readTree(RulesJson.schema());

    static List<Constitution> known() {
        return Stream.concat(EditionFixture.presets().stream(), Stream.of(EditionFixture.invented()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("known")
    void rules_are_read_as_they_were_written(Constitution rules) {
        assertThat(RulesJson.read(RulesJson.write(rules))).isEqualTo(new RulesFile(rules, List.of()));
    }

    @Property(tries = 60)
    void whatever_rules_say_is_read_as_it_was_written(@ForAll("rules") Constitution rules) {
        assertThat(RulesJson.read(RulesJson.write(rules))).isEqualTo(new RulesFile(rules, List.of()));
    }

    @Provide
    Arbitrary<Constitution> rules() {
        return new AnyRules(SCHEMA).of(Constitution.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "year" : 2025                 | "year" : "2025"               | type-integer | heading.year
            "year" : 2025                 | "year" : 20250                | range        | heading.year
            "year" : 2025                 | "year" : 2025.5               | type-integer | heading.year
            "year" : 2025                 | "year" : null                 | type-integer | heading.year
            "quota" : 10                  | "quotas" : 10                 | missing      | entry.groups[0].quota
            "quota" : 10                  | "quota" : 10, "more" : 1      | unknown      | entry.groups[0].more
            "board" : "secretariat"       | "board" : "nobody"            | choice       | matters[0].board
            "byInvitation" : false        | "byInvitation" : "no"         | type-boolean | entry.groups[0].byInvitation
            "key" : "GENERAL"             | "key" : "<b>"                 | key          | entry.groups[0].key
            "year" : 2025                 | "year" : 2025, "year" : 2026  | syntax       |
            """)
    void a_wrong_file_is_answered_with_place_and_cause(String from, String to, String cause, @Nullable String path) {
        var file = text(EditionFixture.preset(2025)).replaceFirst(java.util.regex.Pattern.quote(from), to);
        var read = RulesJson.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.rules()).isNull();
        assertThat(read.faults().getFirst().cause()).isEqualTo(cause);
        assertThat(read.faults().getFirst().path()).isEqualTo(path == null ? "" : path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``     | syntax
            {      | syntax
            {} {}  | syntax
            []     | type-object
            null   | type-object
            7      | type-object
            PK     | syntax
            """)
    void what_are_no_rules_is_said_so(String file, String cause) {
        assertThat(RulesJson.read(file.getBytes(StandardCharsets.UTF_8)).faults())
                .first()
                .extracting(RulesFile.Fault::cause)
                .isEqualTo(cause);
    }

    @Test
    void texts_lists_and_files_have_bounds() {
        var rules = text(EditionFixture.preset(2025));
        var heading = "\"Pelayanan publik berdampak untuk kesejahteraan rakyat\"";
        assertThat(cause(rules.replace(heading, "\"" + "x".repeat(2_001) + "\"")))
                .isEqualTo("long");
        var instruments = "\"instruments\" : [" + "{},".repeat(100) + "{},";
        assertThat(cause(rules.replaceFirst("\"instruments\" : \\[", instruments)))
                .isEqualTo("many");
        assertThat(cause("[".repeat(100_000))).isEqualTo("syntax");
        assertThat(RulesJson.read(new byte[RulesJson.MOST_BYTES + 1]).faults())
                .containsExactly(new RulesFile.Fault("large", "", List.of(1024)));
    }

    @Test
    void the_schema_names_every_setting_there_is_and_no_other() {
        var records = new LinkedHashSet<Class<?>>();
        collect(Constitution.class, records);
        for (var record : records) {
            var shape = SCHEMA.at("/$defs/" + record.getSimpleName());
            var all = Arrays.asList(record.getRecordComponents());
            assertThat(shape.get("properties").propertyNames())
                    .as(record.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(RecordComponent::getName).toList());
            var needed = all.stream()
                    .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(n -> record != ScreeningItem.class || !n.equals("findings"));
            assertThat(strings(shape.get("required")))
                    .as(record.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(needed.toList());
        }
    }

    /** In which versions are compared, and a default is told. */
    @Test
    void every_setting_has_a_word_in_both_languages() throws IOException {
        var names = new LinkedHashSet<String>();
        SCHEMA.get("$defs").forEach(d -> names.addAll(d.path("properties").propertyNames()));
        for (var file : List.of("translations", "translations_en")) {
            var words = new Properties();
            try (var in = getClass().getResourceAsStream("/vaadin-i18n/" + file + ".properties")) {
                words.load(in);
            }
            assertThat(words.keySet().stream().map(String::valueOf))
                    .as(file)
                    .containsAll(names.stream().map(n -> "setting." + n).toList());
        }
    }

    @Test
    void the_schemas_choices_are_those_that_there_are() {
        var stages = Arrays.stream(Stage.values()).map(Enum::name).toList();
        assertThat(stages).containsAll(Matter.Move.STAGES).containsAll(Matter.Move.TARGETS);
        assertThat(strings(SCHEMA.at("/$defs/Move/properties/from/enum"))).isEqualTo(Matter.Move.STAGES);
        assertThat(strings(SCHEMA.at("/$defs/Move/properties/to/enum"))).isEqualTo(Matter.Move.TARGETS);
        assertThat(strings(SCHEMA.at("/$defs/Move/properties/others/enum"))).isEqualTo(Matter.Move.OUTCOMES);
        assertThat(strings(SCHEMA.at("/$defs/Matter/properties/board/enum"))).isEqualTo(Matter.BOARDS);
        assertThat(Stream.concat(
                        Stream.of(""), Arrays.stream(Closing.Outcome.values()).map(Enum::name)))
                .containsAll(strings(SCHEMA.at("/$defs/Move/properties/others/enum")));
        assertThat(strings(SCHEMA.at("/$defs/Judges/properties/who/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Judges.Who.values()).map(Enum::name).toList());
        assertThat(SCHEMA.at("/$defs/key/pattern").stringValue()).isEqualTo(SchemaCheck.KEY.pattern());
    }

    private static String text(Constitution rules) {
        return new String(RulesJson.write(rules), StandardCharsets.UTF_8);
    }

    private static String cause(String file) {
        return RulesJson.read(file.getBytes(StandardCharsets.UTF_8))
                .faults()
                .getFirst()
                .cause();
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static void collect(Type type, Set<Class<?>> into) {
        if (type instanceof ParameterizedType of)
            for (var argument : of.getActualTypeArguments()) collect(argument, into);
        if (type instanceof Class<?> record && record.isRecord() && record != Step.class && into.add(record))
            for (var component : record.getRecordComponents()) collect(component.getGenericType(), into);
    }
}
