package id.kipp.edition;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rounds, matters and steps are called as an edition calls them: no product class has the key of one of them in it. */
class KeysOfRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/id/kipp");

    /** What reads or writes the words of before, or means something else, and what. */
    private static final Map<String, String> MAY = Map.ofEntries(
            Map.entry("store/", "brings what was stored before along"),
            Map.entry("demo/", "plays editions of its own"),
            Map.entry("edition/RulesBefore.java", "rules that were recorded before are recorded in the old words"),
            Map.entry("decision/DecisionFacts.java", "so are decisions"),
            Map.entry("auditexport/RulesOnce.java", "reads exports of before"),
            Map.entry("auditexport/CandidateCheck.java", "knows the share that decisions recorded before carry"),
            Map.entry(
                    "auditexport/Benches.java", "knows the board of the matter that rules recorded before do not name"),
            Map.entry("auditexport/SheetCheck.java", "knows the matter after which sheets begin"),
            Map.entry("auditexport/People.java", "the word by which chairs are kept in an edition's record"),
            Map.entry("auditexport/FrozenRules.java", "names fields of rules recorded before"),
            Map.entry("judging/DeskFollower.java", "the name of a follower, by which its place is kept"),
            Map.entry("auditexport/Rules.java", "knows the matter that rules recorded before do not name"),
            Map.entry("edition/Matter.java", "so do the rules themselves"),
            Map.entry("novelty/KnownTexts.java", "the word under which published texts are compared"),
            Map.entry("ui/dossier/DossierView.java", "an address"),
            Map.entry("ui/judging/PanelView.java", "an address"),
            Map.entry("ui/security/Visitors.java", "the label of a figure"),
            Map.entry("ui/layout/DeskMenu.java", "the key of a desk's name"),
            Map.entry("ui/layout/Addresses.java", "an address"));

    @Test
    void no_product_class_names_a_round_a_matter_or_a_step() throws IOException {
        var keys = keys();
        try (var files = Files.walk(SOURCES)) {
            var found = files.filter(f -> f.toString().endsWith(".java"))
                    .map(SOURCES::relativize)
                    .filter(f -> MAY.keySet().stream().noneMatch(f.toString()::startsWith))
                    .flatMap(f -> named(f, keys))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    @Test
    void who_may_name_one_still_does() throws IOException {
        var keys = keys();
        for (var may : MAY.keySet()) {
            if (may.endsWith("/")) continue;
            assertThat(named(Path.of(may), keys)).as(may).isNotEmpty();
        }
    }

    private static TreeSet<String> keys() throws IOException {
        return new Presets()
                .all().stream()
                        .flatMap(c -> Stream.of(
                                        c.rounds().stream().map(Round::key),
                                        c.matters().stream().map(Matter::key),
                                        c.calendar().stream().map(s -> s.key().key()))
                                .flatMap(s -> s))
                        .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> named(Path file, TreeSet<String> keys) {
        var literal = Pattern.compile(keys.stream().map(Pattern::quote).collect(joining("|", "\"(", ")\"")));
        return literal.matcher(read(file)).results().map(m -> file + " names " + m.group());
    }

    private static String read(Path file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
