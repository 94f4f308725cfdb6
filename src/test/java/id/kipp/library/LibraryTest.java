package id.kipp.library;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.Broken;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.search.Indexed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LibraryTest extends ServiceTest implements Refusals {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 13);

    final Library library = bean(Library.class);
    final Actor secretary = actor(Role.SECRETARIAT);

    @Test
    void what_is_written_is_found_by_its_words_at_once_and_by_its_kind() {
        var guide = library.write(secretary, written(LibraryKind.GUIDE, "Panduan meniru", "Mulailah dari kerangkeng."));
        assertThat(found("kerangkeng", null)).containsExactly("Panduan meniru");
        assertThat(found("kerangkeng", LibraryKind.GUIDE)).containsExactly("Panduan meniru");
        assertThat(found("kerangkeng", LibraryKind.NEWS)).isEmpty();
        library.rewrite(secretary, guide, written(LibraryKind.GUIDE, "Panduan menyalin", "Mulailah dari belukar."));
        assertThat(found("kerangkeng", null)).isEmpty();
        assertThat(found("belukar", null)).containsExactly("Panduan menyalin");
    }

    @Test
    void what_is_hidden_nobody_reads_or_finds_until_it_is_shown_again() {
        var news = library.write(secretary, written(LibraryKind.NEWS, "Kabar mercusuar", "Isi."));
        var hidden = library.hide(secretary, news.id(), news.version(), true);
        assertThat(found("mercusuar", null)).isEmpty();
        assertThat(library.find(news.id())).isEmpty();
        assertThat(library.isGone(news.id())).isTrue();
        assertThat(library.all(secretary)).extracting(r -> r.head().title()).contains("Kabar mercusuar");
        var rewritten = library.rewrite(secretary, hidden, written(LibraryKind.NEWS, "Kabar mercusuar", "Baru."));
        assertThat(rewritten.hidden()).isTrue();
        library.hide(secretary, news.id(), rewritten.version(), false);
        assertThat(found("mercusuar", null)).containsExactly("Kabar mercusuar");
        assertThat(library.isGone(news.id())).isFalse();
    }

    @Test
    void the_latest_comes_first() {
        library.write(secretary, dated("Angin barat", LocalDate.of(2020, 1, 1)));
        library.write(secretary, dated("Angin timur", LocalDate.of(2023, 1, 1)));
        library.write(secretary, dated("Angin utara", LocalDate.of(2021, 1, 1)));
        assertThat(library.search("", LibraryKind.COURSE, 0, 10).cards())
                .extracting(c -> c.row().head().title())
                .containsExactly("Angin timur", "Angin utara", "Angin barat");
    }

    @Test
    void what_the_search_lost_or_has_otherwise_is_named_by_the_check_which_changes_nothing() {
        var lost = library.write(secretary, written(LibraryKind.GUIDE, "Panduan hilang", "Isi."));
        var other = library.write(secretary, written(LibraryKind.GUIDE, "Panduan lain", "Isi."));
        found("panduan", null);
        assertThat(broken()).isEmpty();
        var index = bean(LibraryIndex.class).index();
        index.remove(List.of(lost.id()));
        index.put(List.of(
                indexed(other.id(), 2 * other.version()), // as it is numbered there without a file
                indexed("tidak-ada", 2)));
        var named = List.of("library " + lost.id(), "library " + other.id(), "library tidak-ada");
        assertThat(broken()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(broken()).hasSize(3);
        library.rewrite(secretary, lost, written(LibraryKind.GUIDE, "Panduan baru", "Isi."));
        library.rewrite(secretary, other, written(LibraryKind.GUIDE, "Panduan baru", "Isi."));
        index.remove(List.of("tidak-ada"));
        assertThat(broken()).as("what waits for the next question").isEmpty();
        assertThat(found("panduan baru", null)).hasSize(2);
        assertThat(broken()).isEmpty();
    }

    private static Indexed indexed(String id, long version) {
        return new Indexed(id, version, "Palsu", "", "Isi.", Map.of("kind", List.of("GUIDE")), 0);
    }

    private static List<String> broken() {
        var found = new ArrayList<Broken>();
        bean(LibraryHeld.class).check(found::add);
        assertThat(found).allMatch(b -> b.key().equals("check.search"));
        return found.stream().map(b -> b.collection() + " " + b.id()).toList();
    }

    @Test
    void of_two_who_change_it_one_is_told() {
        var seen = library.write(secretary, written(LibraryKind.BOOK, "Bersama", "Isi."));
        library.rewrite(secretary, seen, written(LibraryKind.BOOK, "Bersama kita", "Isi."));
        assertThatThrownBy(() -> library.rewrite(secretary, seen, written(LibraryKind.BOOK, "Bersama saya", "Isi.")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> library.hide(secretary, seen.id(), seen.version(), true))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> library.get(secretary, "tidak-ada")).isInstanceOf(Stale.class);
    }

    @Test
    void it_has_a_title_a_summary_a_text_or_a_link_and_a_date_and_is_the_secretariats() {
        refuses("library.title-missing", new LibraryText(LibraryKind.NEWS, " ", "Ringkas.", "Isi.", "", DAY));
        refuses("library.summary-missing", new LibraryText(LibraryKind.NEWS, "Judul", "\u00a0", "Isi.", "", DAY));
        refuses("library.nothing-in-it", new LibraryText(LibraryKind.NEWS, "Judul", "Ringkas.", " ", " ", DAY));
        refuses("library.bad-date", new LibraryText(LibraryKind.NEWS, "Judul", "Ringkas.", "Isi.", "", null));
        refuses("library.bad-date", dated("Judul", LocalDate.of(1944, 12, 31)));
        refuses("library.bad-date", dated("Judul", LocalDate.of(2101, 1, 1)));
        var one = written(LibraryKind.NEWS, "Milik saya", "Isi.");
        assertRefused("actor.not-allowed", () -> library.write(actor(Role.ADMINISTRATOR), one));
        assertRefused("actor.not-allowed", () -> library.all(actor(Role.EVALUATOR)));
        assertRefused("actor.not-allowed", () -> library.get(actor(Role.AGENCY), "x"));
        assertRefused("actor.not-allowed", () -> library.hide(actor(Role.AGENCY), "x", 1, true));
    }

    @Test
    void a_link_leads_to_a_named_place_by_https_and_nowhere_else() {
        for (var bad : List.of(
                "http://kipp.test/x",
                "javascript:alert(1)",
                "https://kipp",
                "https://",
                "//kipp.test/x",
                "kipp.test",
                "https://siapa@kipp.test/x",
                "https://kipp.test/a b",
                "https://kipp.test/\"onclick"))
            refuses("library.bad-link", new LibraryText(LibraryKind.BOOK, "Judul", "Ringkas.", "", bad, DAY));
        var good = new LibraryText(LibraryKind.BOOK, "Judul", "Ringkas.", "", " https://kipp.test/buku.pdf ", DAY);
        assertThat(library.write(secretary, good).link()).isEqualTo("https://kipp.test/buku.pdf");
    }

    private void refuses(String key, LibraryText text) {
        assertRefused(key, () -> library.write(secretary, text));
    }

    private List<String> found(String words, @Nullable LibraryKind kind) {
        return library.search(words, kind, 0, 10).cards().stream()
                .map(c -> c.row().head().title())
                .toList();
    }

    private static LibraryText written(LibraryKind kind, String title, String text) {
        return new LibraryText(kind, title, "Ringkasan.", text, "", DAY);
    }

    private static LibraryText dated(String title, LocalDate date) {
        return new LibraryText(LibraryKind.COURSE, title, "Ringkasan.", "Isi.", "", date);
    }
}
