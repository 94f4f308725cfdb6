package id.kipp.library;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.Chained;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What hubs write, whichever they are; who coordinates one is the register's to say. */
class LibraryOfHubsTest extends ServiceTest implements Refusals {

    final Actor secretary = anAccount(Role.SECRETARIAT).actor();
    final Actor barat = anAccount(Role.HUB).id("barat").actor();
    final Actor timur = anAccount(Role.HUB).id("timur").actor();
    final Actor utara = anAccount(Role.HUB).id("utara").actor();
    final Actor nobody = anAccount(Role.HUB).id("tanpa-hub").actor();
    final Map<Actor, LibraryHub> hubs = Map.of(
            barat,
            new LibraryHub("13", "Sumatera Barat"),
            timur,
            new LibraryHub("35", "Jawa Timur"),
            utara,
            new LibraryHub("71", "Sulawesi Utara"));

    final Library library = library(true);

    private Library library(boolean asks) {
        return new Library(
                bean(LibraryStore.class),
                bean(LibraryIndex.class),
                bean(LibraryFiles.class),
                actor -> Optional.ofNullable(hubs.get(actor)),
                asks,
                Clock.systemUTC());
    }

    @Test
    void a_hubs_page_is_read_once_the_secretariat_has_said_yes_and_shown_as_the_hubs() {
        var page = library.write(barat, text("Panduan surau"));
        assertThat(page.isWaiting()).isTrue();
        assertThat(library.find(page.id())).isEmpty();
        assertThat(library.isGone(page.id())).as("nobody has ever read it").isFalse();
        assertThat(library.all(secretary).getFirst().isWaiting()).isTrue();
        assertThat(found("surau")).isZero();
        library.hide(secretary, page.id(), page.version(), false);
        assertThat(library.find(page.id())).hasValueSatisfying(i -> {
            assertThat(i.hub()).isEqualTo(new LibraryHub("13", "Sumatera Barat"));
            assertThat(i.isWaiting()).isFalse();
        });
        assertThat(found("surau")).isOne();
        assertThat(library.ofHub("13", 5)).extracting(LibraryRow::id).contains(page.id());
        assertThat(library.ofHub("35", 5)).isEmpty();
    }

    @Test
    void what_a_hub_changes_waits_again_and_what_the_secretariat_changes_does_not() {
        var shown = shown("Kabar rendang");
        var corrected = library.rewrite(secretary, shown, text("Kabar rendang baru"));
        assertThat(library.find(shown.id())).isPresent();
        var changed = library.rewrite(barat, corrected, text("Kabar rendang lama"));
        assertThat(changed.isWaiting()).isTrue();
        assertThat(library.find(shown.id())).isEmpty();
        var again = library.hide(secretary, changed.id(), changed.version(), false);
        var file = library.attach(barat, again, "a.pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes()));
        assertThat(file.isWaiting()).isTrue();
        assertThat(library.detach(barat, library.hide(secretary, file.id(), file.version(), false))
                        .isWaiting())
                .isTrue();
    }

    @Test
    void a_hub_takes_its_page_away_but_only_asks_to_have_it_shown_again() {
        var shown = shown("Kursus songket");
        var hidden = library.hide(barat, shown.id(), shown.version(), true);
        assertThat(library.isGone(shown.id())).isTrue();
        var asked = library.hide(barat, shown.id(), hidden.version(), false);
        assertThat(asked.hidden()).isTrue();
        assertThat(asked.isWaiting()).isTrue();
        var back = library.hide(barat, shown.id(), asked.version(), true);
        assertThat(back.isWaiting()).as("it is asked no more").isFalse();
        var rewritten = library.rewrite(barat, back, text("Kursus songket"));
        assertThat(rewritten.isWaiting()).as("nobody has asked").isFalse();
        assertThat(library.find(shown.id())).isEmpty();
    }

    @Test
    void where_nobody_is_asked_it_is_shown_at_once_and_stays_so() {
        var free = library(false);
        var page = free.write(timur, text("Berita karapan"));
        assertThat(free.find(page.id())).isPresent();
        assertThat(free.rewrite(timur, page, text("Berita karapan sapi")).hidden())
                .isFalse();
        assertThat(free.find(page.id())).isPresent();
    }

    @Test
    void where_nobody_is_asked_a_hub_shows_again_what_it_has_taken_away_and_never_what_the_secretariat_has() {
        var free = library(false);
        var page = free.write(timur, text("Kabar batik"));
        var own = free.hide(timur, page.id(), page.version(), true);
        var again = free.hide(timur, page.id(), own.version(), false);
        assertThat(free.find(page.id())).isPresent();
        var theirs = free.hide(secretary, page.id(), again.version(), true);
        var once = free.hide(timur, page.id(), theirs.version(), true);
        assertThat(free.hide(timur, page.id(), once.version(), false).isWaiting())
                .as("hiding it once more makes it nobody's own")
                .isTrue();
        assertThat(free.find(page.id())).isEmpty();
    }

    @Test
    void the_secretariat_is_told_once_that_a_page_waits_and_not_of_each_change() {
        var concern = new LibraryConcern(bean(LibraryStore.class));
        var page = library.write(barat, text("Panduan randang"));
        var changed = library.rewrite(barat, page, text("Panduan rendang"));
        var line = Chained.last(context, "library:" + page.id(), "library.offered");
        assertThat(line.version()).as("the change is told as a change").isEqualTo(page.version());
        assertThat(concern.about(secretary, line)).singleElement().satisfies(n -> {
            assertThat(n.audience()).isEqualTo(Audience.role(Role.SECRETARIAT));
            assertThat(n.arguments()).containsExactly("Panduan rendang", "Sumatera Barat");
        });
        library.hide(secretary, page.id(), changed.version(), false);
        assertThat(concern.about(secretary, line)).as("nothing waits any more").isEmpty();
    }

    @Test
    void a_hubs_people_see_and_change_their_own_pages_and_no_others() {
        var theirs = shown("Berita jam gadang");
        var ours = library.write(secretary, text("Berita Merdeka"));
        assertThat(library.all(timur))
                .noneMatch(r -> r.hub() == null || !r.hub().id().equals("35"));
        assertThat(library.all(barat))
                .allMatch(r -> r.hub() != null && r.hub().id().equals("13"));
        for (var page : new LibraryItem[] {theirs, ours}) {
            assertRefused("actor.not-allowed", () -> library.get(timur, page.id()));
            assertRefused("actor.not-allowed", () -> library.rewrite(timur, page, text("Lain")));
            assertRefused("actor.not-allowed", () -> library.hide(timur, page.id(), page.version(), true));
            assertRefused("actor.not-allowed", () -> library.document(timur, page));
            assertRefused("actor.not-allowed", () -> library.detach(timur, page));
            assertRefused(
                    "actor.not-allowed",
                    () -> library.attach(timur, page, "a.pdf", new ByteArrayInputStream(new byte[0])));
        }
        assertRefused("actor.not-allowed", () -> library.write(nobody, text("Lain")));
        assertRefused("actor.not-allowed", () -> library.all(nobody));
        assertThat(library.get(barat, theirs.id()).written()).isEqualTo(theirs.written());
    }

    @Test
    void there_is_an_end_to_what_one_hub_writes() {
        var free = library(false);
        for (var n = 0; n < LibraryStore.MOST_OF_HUB; n++) free.write(utara, text("Kabar " + n));
        assertRefused("library.hub-full", () -> free.write(utara, text("Satu lagi")));
        assertThat(free.write(barat, text("Hub lain")).hub()).isNotNull();
    }

    private LibraryItem shown(String title) {
        var page = library.write(barat, text(title));
        return library.hide(secretary, page.id(), page.version(), false);
    }

    private int found(String words) {
        return library.search(words, null, 0, 10).total();
    }

    private static LibraryText text(String title) {
        return new LibraryText(LibraryKind.NEWS, title, "Ringkasan.", "Isi.", "", LocalDate.of(2026, 3, 4));
    }
}
