package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.SimpleFileServer;
import id.kipp.Competition;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Refusal;
import id.kipp.library.Library;
import id.kipp.library.LibraryItem;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest extends SiteTesting {

    @TempDir
    static Path folder;

    static Entry entry;
    static LibraryItem book;
    static Path site;
    static Archive.Written written;

    @BeforeAll
    static void published() {
        var competition = new Competition(context, 1, 1);
        var finalist = competition.entered("Loket <i>Sungai</i> & pasar", 90);
        competition.confirmed();
        var publishing = bean(Publishing.class);
        entry = publishing.publish(competition.secretary, publishing.prepare(competition.secretary, finalist.id()));
        var told = new LibraryText(
                LibraryKind.BOOK, "Buku juara", "Ringkas.", "", "https://kipp.test/buku.pdf", LocalDate.of(2024, 5, 2));
        book = bean(Library.class).write(competition.secretary, told);
        settle();
        site = folder.resolve("situs");
        written = bean(Archive.class).write(site, n -> true);
    }

    @Test
    void every_link_of_the_folder_served_leads_to_a_file_or_says_that_it_leads_outside() throws Exception {
        var server = SimpleFileServer.createFileServer(
                new InetSocketAddress("127.0.0.1", 0), site, SimpleFileServer.OutputLevel.NONE);
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            var ahead = new ArrayDeque<>(List.of(root.resolve("index.html")));
            var seen = new HashSet<URI>(ahead);
            while (!ahead.isEmpty()) {
                var here = ahead.remove();
                var answer = client.send(HttpRequest.newBuilder(here).build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(here.toString()).isEqualTo(200);
                if (!here.getPath().endsWith(".html")) continue;
                for (var link : Jsoup.parse(answer.body()).select("[href], [src], [action]")) {
                    if (link.attr("rel").contains("external")) continue;
                    var to = to(link);
                    if (to.startsWith("#")) continue;
                    assertThat(to)
                            .as(here.toString())
                            .doesNotStartWith("/")
                            .doesNotContain(":")
                            .doesNotEndWith("/");
                    var there = here.resolve(to.replaceFirst("[?#].*", ""));
                    if (seen.add(there)) ahead.add(there);
                }
            }
            assertThat(seen)
                    .contains(
                            root.resolve("en/index.html"),
                            root.resolve("katalog/" + entry.id().value() + "/index.html"),
                            root.resolve("katalog/" + entry.id().value() + ".pdf"),
                            root.resolve("en/katalog/" + entry.id().value() + ".pdf"),
                            root.resolve("katalog/katalog.csv"),
                            root.resolve("en/katalog/katalog.xlsx"),
                            root.resolve("katalog/atom.xml"),
                            root.resolve("pustaka/jenis-buku/index.html"),
                            root.resolve("en/pustaka/" + book.id() + "/index.html"),
                            root.resolve("aset/indeks.js"));
            assertThat(seen)
                    .as("files that nothing leads to")
                    .hasSize(written.files() - 1 - looked()); // the style sheet leads to the font
        } finally {
            server.stop(0);
        }
    }

    /** What a script loads as words are looked up. */
    private static int looked() throws IOException {
        try (var parts = Files.list(site.resolve(ArchiveIndex.FOLDER))) {
            return (int) parts.count();
        }
    }

    private static String to(Element link) {
        return link.hasAttr("href") ? link.attr("href") : link.hasAttr("src") ? link.attr("src") : link.attr("action");
    }

    @Test
    void what_needs_a_server_is_left_out_and_the_index_holds_what_is_public() throws Exception {
        var home = Jsoup.parse(Files.readString(site.resolve("index.html")));
        assertThat(home.select("a[href*=login], a[href*=periksa], form[method=post]"))
                .isEmpty();
        assertThat(home.select(".legal").text()).contains("salinan arsip");
        assertThat(Files.readString(site.resolve("aset/indeks.js"))).contains("\"su\"");
        assertThat(Files.readString(site.resolve("aset/indeks/k-su.js"))).contains("\"sungai\":\"0\"");
        assertThat(Files.readString(site.resolve("aset/indeks/0.js")))
                .contains("Loket <i>Sungai</i> & pasar", entry.id().value());
        assertThat(Files.readString(site.resolve("katalog/" + entry.id().value() + "/index.html")))
                .doesNotContain("<i>Sungai");
    }

    @Test
    void words_are_taken_without_case_and_accents_and_lie_by_their_first_letters() {
        assertThat(ArchiveIndex.words("Ébène: PASAR-pasar, ½ x2 漢字"))
                .containsExactly("ebene", "pasar", "1", "2", "x2", "漢字");
        assertThat(ArchiveIndex.key("pasar")).isEqualTo("pa");
        assertThat(ArchiveIndex.key("x")).isEqualTo("x");
        assertThat(ArchiveIndex.key("漢字")).isEqualTo("__");
    }

    @Test
    void whoever_breaks_it_off_has_the_archive_from_before_and_nothing_beside_it() throws Exception {
        var place = Files.createDirectories(site.resolveSibling("tengah"));
        var out = place.resolve("situs");
        assertThatThrownBy(() -> bean(Archive.class).write(out, files -> files < 100))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.is(SiteRefusal.STOPPED))
                        .isTrue());
        try (var left = Files.list(place)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_folder_of_its_own_is_written_anew_and_another_one_never() throws Exception {
        Files.writeString(site.resolve("lama.html"), "lama");
        bean(Archive.class).write(site, n -> true);
        assertThat(site.resolve("lama.html")).doesNotExist();
        assertThat(site.resolve("index.html")).exists();
        assertThat(site.resolve("katalog/" + entry.id().value() + ".pdf")).exists();
        var other = Files.createDirectories(folder.resolve("lain"));
        Files.writeString(other.resolve("surat.txt"), "penting");
        assertThatThrownBy(() -> bean(Archive.class).write(other, n -> true))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("site.folder-taken"));
        assertThat(other.resolve("surat.txt")).hasContent("penting");
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(p -> p.getFileName().toString())).noneMatch(n -> n.startsWith(".kipp"));
        }
    }

    @Test
    void where_nothing_can_be_written_it_says_so() throws IOException {
        var file = Files.writeString(folder.resolve("berkas"), "bukan folder");
        assertThatThrownBy(() -> bean(Archive.class).write(file.resolve("situs"), n -> true))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("site.folder-unwritable"));
    }
}
