package id.kipp.library;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.document.Documents;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.site.PublicSite;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Files of the library: taken in from the secretariat, handed out to everybody once they have been looked at. */
class LibraryFilesTest extends ServiceTest implements Refusals {

    private static final String PDF = "%PDF-1.4 buku pemenang";

    final Library library = bean(Library.class);
    final Actor secretary = actor(Role.SECRETARIAT);

    private LibraryItem written(String text) {
        return library.write(
                secretary, new LibraryText(LibraryKind.BOOK, "Buku", "Ringkas.", text, "", LocalDate.of(2024, 1, 2)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void looked(LibraryItem item, String state) {
        var id = item.file().document().value();
        var found = bean(MongoDatabase.class)
                .getCollection("documents")
                .updateOne(new Document("_id", id), new Document("$set", new Document("state", state)));
        assertThat(found.getMatchedCount()).isEqualTo(1);
    }

    private String page(LibraryItem item) {
        // a page is kept for a while, so each is asked for once
        var served = bean(PublicSite.class).get("/pustaka/" + item.id(), Map.of(), "https://kipp.test");
        return new String(served.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_attached_is_handed_out_once_it_has_been_looked_at() throws Exception {
        var item = library.attach(secretary, written("Isi."), "Buku Pemenang.pdf", bytes(PDF));
        assertThat(library.file(item.id())).isEmpty();
        assertThat(page(library.attach(secretary, written("Lain."), "Lain.pdf", bytes(PDF))))
                .doesNotContain("berkas.pdf");
        looked(item, "DAMAGED");
        assertThat(library.file(item.id())).isEmpty();
        looked(item, "READ");
        var file = library.file(item.id()).orElseThrow();
        assertThat(file.name()).isEqualTo("Buku Pemenang.pdf");
        assertThat(file.content().get().readAllBytes()).isEqualTo(PDF.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(page(item)).contains("/pustaka/" + item.id() + "/berkas.pdf");
        library.hide(secretary, item.id(), item.version(), true);
        assertThat(library.file(item.id())).isEmpty();
    }

    @Test
    void the_archive_takes_the_file_along() {
        var item = library.attach(secretary, written("Isi."), "b.pdf", bytes(PDF));
        looked(item, "READ");
        var site = bean(PublicSite.class);
        assertThat(site.file(item.id(), "berkas.pdf")).isPresent();
        assertThat(site.file(item.id(), "berkas.docx")).isEmpty();
        // as a page it would be shown and kept in memory: there is no such page
        assertThat(site.get("/pustaka/" + item.id() + "/berkas.pdf", Map.of(), "https://kipp.test")
                        .status())
                .isEqualTo(404);
        assertThat(site.get("/pustaka/" + item.id() + "/berkas.docx", Map.of(), "https://kipp.test")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pictures_are_not_handed_out_as_they_came() {
        var item = library.attach(secretary, written("Isi."), "b.png", bytes("\u0089PNG\r\n\u001a\n...."));
        looked(item, "READ");
        assertThat(library.file(item.id())).isEmpty();
    }

    @Test
    void another_file_takes_its_place_and_a_page_is_never_empty() {
        var item = library.attach(secretary, written("Isi."), "a.pdf", bytes(PDF));
        var other = library.attach(secretary, item, "b.pdf", bytes(PDF + " lagi"));
        assertThat(other.file().name()).isEqualTo("b.pdf");
        assertRefused("problem.stale", () -> library.attach(secretary, item, "c.pdf", bytes(PDF)));
        var bare = new LibraryText(LibraryKind.BOOK, "Buku", "Ringkas.", "", "", LocalDate.of(2024, 1, 2));
        var all = library.rewrite(secretary, other, bare);
        assertRefused(LibraryRefusal.NOTHING_IN_IT, () -> library.detach(secretary, all));
        var again = library.rewrite(secretary, all, all.written());
        assertThat(again.file()).isEqualTo(other.file());
    }

    @Test
    void only_the_secretariat_attaches_and_there_is_an_end_to_the_room() {
        var item = written("Isi.");
        var agency = actor(Role.AGENCY);
        assertRefused("actor.not-allowed", () -> library.attach(agency, item, "a.pdf", bytes(PDF)));
        assertRefused("actor.not-allowed", () -> library.detach(agency, item));
        assertRefused("actor.not-allowed", () -> library.document(agency, item));
        var full = new LibraryFiles(bean(Documents.class), bean(LibraryStore.class), 0, 0);
        assertRefused("document.library-full", () -> full.take(secretary, item, "a.pdf", bytes(PDF)));
    }
}
