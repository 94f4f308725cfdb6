package id.kipp.ui.security;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a page is, those say who have the pages; a service that writes a path sends people to what has moved. */
class PathsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/kipp");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ROUTE = Pattern.compile("@Route\\(\\s*(?:value = )?\"([^\"/]+)");
    private static final Pattern WORD = Pattern.compile("(?:^|[^a-z0-9-])([a-z0-9-]+)(?=/)");

    /** What is mailed or printed with a code: no word of theirs either, with a slash or without. */
    private static final Set<String> WITH_A_CODE = Set.of("sandi", "undangan", "siapkan", "periksa", "kabar");

    /** The one place of what is mailed or printed. */
    private static final String ONE_PLACE = "mail/Site.java";

    /** Who has no pages and names one nevertheless, and why. */
    private static final Map<String, String> NAMED = Map.of(
            "opendata/Described.java",
            "the published schema says where it lies",
            "opendata/JsonShape.java",
            "the address is a field of the published format");

    private static Map<String, String> sources;
    private static Set<String> pages;

    @BeforeAll
    static void read() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            sources = all.filter(p -> p.toString().endsWith(".java"))
                    .collect(java.util.stream.Collectors.toMap(
                            p -> SOURCES.relativize(p).toString().replace('\\', '/'), PathsTest::text));
        }
        pages = Stream.concat(
                        SiteAddresses.OWN.stream(),
                        sources.values().stream()
                                .flatMap(s -> ROUTE.matcher(s).results())
                                .map(m -> m.group(1)))
                .filter(w -> w.length() > 2) // "en" is a language and a word
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void no_service_writes_the_path_of_a_page() {
        assertThat(pages).contains("katalog", "evaluasi", "sandi", "kabar");
        var written = new TreeSet<String>();
        sources.forEach((file, source) -> {
            if (!isOfPages(file) && !file.equals(ONE_PLACE) && named(source)) written.add(file);
        });
        assertThat(written)
                .as("ask mail.Site for a link with a code, notice.Links for a screen's")
                .isEqualTo(new TreeSet<>(NAMED.keySet()));
    }

    @Test
    void what_has_a_code_leads_to_a_page_and_stands_once() {
        var place = texts(sources.get(ONE_PLACE)).stream()
                .filter(t -> t.matches("[a-z-]+/"))
                .map(t -> t.substring(0, t.length() - 1))
                .toList();
        assertThat(place).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(WITH_A_CODE);
        assertThat(pages).containsAll(place);
    }

    @Test
    void a_path_that_is_written_is_found() {
        for (var one :
                List.of("\"sandi/\" + x", "\"/evaluasi/\" + id", "\"x/kabar\"", "base + \"/katalog/\"", "\"periksa\""))
            assertThat(named(one)).as(one).isTrue();
        for (var one : List.of("\"kabar baik\"", "\"/tidak/\"", "\"file:nilai\"", "\"hub\""))
            assertThat(named(one)).as(one).isFalse();
    }

    private static boolean isOfPages(String file) {
        return file.startsWith("ui/") || file.startsWith("site/");
    }

    private static boolean named(String source) {
        return texts(source).stream()
                .anyMatch(t -> Stream.of(t.split("[/?]")).anyMatch(WITH_A_CODE::contains)
                        || WORD.matcher(t).results().map(m -> m.group(1)).anyMatch(pages::contains));
    }

    private static List<String> texts(String source) {
        return source.lines()
                .flatMap(l -> TEXT.matcher(l).results())
                .map(m -> m.group(1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
