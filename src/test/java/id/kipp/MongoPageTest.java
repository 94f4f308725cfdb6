package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.catalogue.Publishing;
import id.kipp.site.PublicSite;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeansException;

/**
 * What of MongoDB we use stands in {@code src/docs/mongodb.md}, for whoever judges a server. A competition is played from the
 * first draft to the catalogue's pages; the page as it would be now is in {@code target/mongodb.md}.
 */
@NotOnASecondServer("it compares a page with our code, not a server with it")
class MongoPageTest extends ServiceTest {

    private static final Path PAGE = Path.of("src/docs/mongodb.md");
    private static final Path NOW = Path.of("target/mongodb.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern INDEX = Pattern.compile("(?m)^\\| (`[^|]*` \\| `[^|]*` \\| [a-z, ]*) \\|$");
    private static final Pattern LITERAL = Pattern.compile("\"(\\$[a-zA-Z]+)\"");

    /** Of a JSON schema. */
    private static final Set<String> NOT_OF_A_DATABASE = Set.of("$ref", "$id");

    @Test
    void commands_and_operators_are_those_of_the_page() throws IOException {
        var used = TestStore.use(MongoPageTest::fromDraftToCatalogue);
        var operators = new TreeSet<>(used.operators());
        operators.addAll(literals());
        Files.writeString(NOW, String.join("\n", used.commands()) + "\n" + String.join("\n", operators) + "\n");
        assertThat(named("Commands")).as("see %s", NOW).containsAll(used.commands());
        assertThat(named("Operators")).as("see %s", NOW).containsAll(operators);
    }

    @Test
    void indexes_are_those_of_the_page() throws IOException {
        for (var name : context.getBeanDefinitionNames()) made(name); // each makes its own when it is made
        var indexes = new TreeSet<String>();
        var database = bean(MongoDatabase.class);
        for (var collection : database.listCollectionNames())
            for (var index : database.getCollection(collection).listIndexes())
                if (!index.getString("name").equals("_id_")) indexes.add(row(collection, index));
        Files.write(
                Path.of("target/mongodb-indexes.md"),
                indexes.stream().map(i -> "| " + i + " |").toList());
        var listed = new TreeSet<String>();
        for (var row : INDEX.matcher(Files.readString(PAGE)).results().toList()) listed.add(row.group(1));
        assertThat(listed).as("as it is now: target/mongodb-indexes.md").isEqualTo(indexes);
    }

    private static void made(String name) {
        try {
            context.getBean(name);
        } catch (BeansException needsAnApplication) {
            return; // and is no store
        }
    }

    private static void fromDraftToCatalogue() {
        var competition = new Competition(context, 1, 1);
        var finalist = competition.entered("Loket", 90);
        competition.confirmed();
        var publishing = bean(Publishing.class);
        publishing.publish(competition.secretary, publishing.prepare(competition.secretary, finalist.id()));
        settle();
        for (var page : List.of("/", "/katalog", "/pengumuman", "/katalog/atom.xml", "/sitemap.xml", "/statistik"))
            bean(PublicSite.class).get(page, Map.of(), "https://kipp.test");
    }

    private static String row(String collection, Document index) {
        var key = new StringBuilder();
        index.get("key", Document.class).forEach((field, way) -> key.append(key.isEmpty() ? "" : ", ")
                .append(field)
                .append(((Number) way).intValue() < 0 ? " down" : ""));
        var kinds = new TreeSet<String>();
        for (var kind : List.of("unique", "sparse")) if (index.getBoolean(kind, false)) kinds.add(kind);
        return "`" + collection + "` | `" + key + "` | " + String.join(", ", kinds);
    }

    /** The first cells of a part's table. */
    private static Set<String> named(String part) throws IOException {
        var page = Files.readString(PAGE);
        var begins = page.indexOf("## " + part);
        var ends = page.indexOf("\n## ", begins + 3);
        var found = new TreeSet<String>();
        for (var row : ROW.matcher(page.substring(begins, ends < 0 ? page.length() : ends))
                .results()
                .toList()) found.addAll(List.of(row.group(1).replace("`", "").split(", ")));
        return found;
    }

    /** Operators that our code has in its own words: not all of them are played here. */
    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/id/kipp"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                if (!file.toString().contains("/engine/"))
                    for (var literal :
                            LITERAL.matcher(Files.readString(file)).results().toList()) found.add(literal.group(1));
        }
        found.removeAll(NOT_OF_A_DATABASE);
        return found;
    }
}
