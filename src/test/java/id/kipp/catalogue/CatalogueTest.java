package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.Followers;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.proposal.Proposal;
import id.kipp.search.SearchIndexes;
import id.kipp.store.CommandCount;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class CatalogueTest extends ServiceTest implements Refusals {

    record Finished(Competition play, Proposal winner, Proposal finalist) {}

    Finished finished(String title) {
        var play = new Competition(context, 2, 1);
        var winner = play.entered(title, 90);
        var finalist = play.entered(title + " kedua", 70);
        play.confirmed();
        play.heard(winner.id(), 90);
        play.heard(finalist.id(), 60);
        play.awarded();
        return new Finished(play, winner, finalist);
    }

    static EntryText text(Entry entry, String story) {
        var t = entry.text();
        return new EntryText(
                t.title(),
                List.of(new Block("story", new Text("Cerita", "Story"), story)),
                t.sdgs(),
                t.video(),
                "",
                "Keputusan Menteri PANRB Nomor 1 Tahun 2023");
    }

    List<String> found(String words) {
        return bean(Catalogue.class).search(words, Map.of(), 0, 20).cards().stream()
                .map(c -> c.entry().text().title())
                .toList();
    }

    @Test
    void a_published_winner_is_found_by_anyone_under_its_award() {
        var done = finished("Perahu Zamrud");
        var publishing = bean(Publishing.class);
        assertThat(found("perahu zamrud")).isEmpty();
        publishing.publish(
                done.play().secretary,
                publishing.prepare(done.play().secretary, done.winner().id()));
        var page = bean(Catalogue.class).search("perahu zamrud", Map.of(), 0, 20);
        assertThat(page.cards())
                .extracting(c -> c.entry().text().title(), c -> c.entry().tier().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Perahu Zamrud", "COMMENDED"));
        assertThat(page.facets().get(Facet.TIER))
                .containsExactly(new Count(
                        "COMMENDED", page.cards().getFirst().entry().tier().label(), 1));
    }

    @Test
    void a_finalist_that_won_nothing_is_there_as_a_finalist() {
        var done = finished("Lumbung Kuarsa");
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(
                done.play().secretary,
                publishing.prepare(done.play().secretary, done.finalist().id()));
        assertThat(entry.tier().key()).isEqualTo("FINALIST");
    }

    @Test
    void a_draft_is_for_the_secretariat_alone() {
        var done = finished("Sumur Pirus");
        var entry = bean(Publishing.class)
                .prepare(done.play().secretary, done.winner().id());
        assertThat(bean(Catalogue.class).find(entry.id())).isEmpty();
        assertRefused("actor.not-allowed", () -> bean(Publishing.class).get(actor(Role.PANELIST), entry.id()));
    }

    @Test
    void a_draft_is_neither_edited_in_public_nor_withdrawn() {
        var done = finished("Taman Topas");
        var secretary = done.play().secretary;
        var publishing = bean(Publishing.class);
        var entry = publishing.prepare(secretary, done.winner().id());
        assertRefused(
                CatalogueRefusal.NOT_PUBLISHED,
                () -> publishing.edit(secretary, entry, text(entry, "Cerita baru"), "Salah ketik"));
        assertRefused(CatalogueRefusal.NOT_PUBLISHED, () -> publishing.withdraw(secretary, entry, "Keliru"));
    }

    @Test
    void a_number_that_was_never_given_out_leads_nowhere() {
        assertRefused(CatalogueRefusal.UNKNOWN, () -> bean(Publishing.class)
                .get(actor(Role.SECRETARIAT), new EntryId("TI-1999-001")));
    }

    @Test
    void preparing_twice_gives_the_same_entry() {
        var done = finished("Kebun Opal");
        var publishing = bean(Publishing.class);
        assertThat(publishing.prepare(done.play().secretary, done.winner().id()).id())
                .isEqualTo(publishing
                        .prepare(done.play().secondSecretary, done.winner().id())
                        .id());
    }

    @Test
    void a_first_draft_is_the_frozen_text_without_the_person_behind_it() {
        var done = finished("Pasar Safir");
        var entry = bean(Publishing.class)
                .prepare(done.play().secretary, done.winner().id());
        assertThat(entry.text().blocks()).isNotEmpty();
        assertThat(entry.toString()).doesNotContain("Budi Pencipta", "0812-0000-0001", "budi@contoh.test");
    }

    @Test
    void outside_its_window_nothing_is_published() {
        var done = finished("Rumah Rubi");
        var entry = bean(Publishing.class)
                .prepare(done.play().secretary, done.winner().id());
        done.play().close(TestSteps.PUBLICATION);
        assertRefused("window.closed", () -> bean(Publishing.class).publish(done.play().secretary, entry));
    }

    @Test
    void who_is_not_a_confirmed_finalist_does_not_come_in() {
        var play = new Competition(context, 1, 1);
        var provisional = play.entered("Belum tetap", 90);
        play.announced();
        assertRefused("catalogue.not-finalist", () -> bean(Publishing.class).prepare(play.secretary, provisional.id()));
    }

    @Test
    void an_edit_is_a_version_with_its_reason_and_is_found_at_once() {
        var done = finished("Taman Intan");
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(
                done.play().secretary,
                publishing.prepare(done.play().secretary, done.winner().id()));
        assertRefused(
                "catalogue.reason-missing",
                () -> publishing.edit(done.play().secretary, entry, text(entry, "Cerita baru"), " "));
        publishing.edit(done.play().secretary, entry, text(entry, "Kisah terumbu karang"), "Salah ketik");
        assertThat(bean(Catalogue.class).find(entry.id()).orElseThrow().versions())
                .extracting(Version::no, Version::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, ""),
                        org.assertj.core.groups.Tuple.tuple(2, "Salah ketik"));
        assertThat(found("terumbu karang")).containsExactly("Taman Intan");
    }

    @Test
    void a_draft_is_saved_and_a_published_text_is_not_saved_over() {
        var done = finished("Balai Topas");
        var publishing = bean(Publishing.class);
        var draft = publishing.prepare(done.play().secretary, done.winner().id());
        var saved = publishing.save(done.play().secretary, draft, text(draft, "Kisah yang disunting"));
        assertRefused(
                "problem.stale", () -> publishing.save(done.play().secondSecretary, draft, text(draft, "Bersamaan")));
        var published = publishing.publish(done.play().secretary, saved);
        assertThat(published.text().body()).isEqualTo("Kisah yang disunting");
        assertRefused(
                "catalogue.published",
                () -> publishing.save(done.play().secretary, published, text(published, "Diam-diam")));
    }

    @Test
    void what_is_withdrawn_is_found_by_nobody() {
        var done = finished("Jembatan Giok");
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(
                done.play().secretary,
                publishing.prepare(done.play().secretary, done.winner().id()));
        publishing.withdraw(done.play().secretary, entry, "Penghargaan dicabut");
        assertThat(found("jembatan giok")).isEmpty();
        assertThat(bean(Catalogue.class).find(entry.id())).isEmpty();
    }

    @Test
    void an_index_that_lost_something_is_made_anew_from_the_first_line() {
        var done = finished("Menara Perunggu");
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(
                done.play().secretary,
                publishing.prepare(done.play().secretary, done.winner().id()));
        var sync = bean(IndexSync.class);
        sync.index().remove(List.of(entry.id().value()));
        assertThat(found("menara perunggu")).isEmpty();
        bean(Followers.class).rebuild(actor(Role.ADMINISTRATOR), sync.name());
        settle();
        assertThat(found("menara perunggu")).containsExactly("Menara Perunggu");
    }

    @Test
    void an_index_that_was_lost_has_what_is_published_before_anybody_is_served() {
        var done = finished("Gapura Nila");
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(
                done.play().secretary,
                publishing.prepare(done.play().secretary, done.winner().id()));
        var lost = new IndexSync(bean(EntryStore.class), bean(Knowing.class), bean(SearchIndexes.class));
        lost.prepare();
        assertThat(lost.index().versions()).containsKey(entry.id().value());
    }

    @Test
    void every_earlier_winner_comes_in_once_and_is_found_by_its_title() throws IOException {
        var rows = earlier();
        assertThat(rows).hasSize(133);
        var publishing = bean(Publishing.class);
        var first = publishing.bringIn(actor(Role.SECRETARIAT), rows);
        var again = publishing.bringIn(actor(Role.SECRETARIAT), rows);
        assertThat(again)
                .extracting(Entry::id)
                .isEqualTo(first.stream().map(Entry::id).toList());
        assertThat(first).extracting(Entry::id).doesNotHaveDuplicates();
        for (var row : rows) {
            assertThat(found(row.title() + " " + row.owner().name()))
                    .as(row.title())
                    .contains(row.title());
        }
        var jatim = bean(Catalogue.class).search("", Map.of(Facet.PROVINCE, Set.of("Jawa Timur")), 0, 200);
        assertThat((long) jatim.total())
                .isEqualTo(rows.stream()
                        .filter(r -> r.owner().province().equals("Jawa Timur"))
                        .count());
        assertThat(bean(Catalogue.class).similar(first.getFirst(), 5))
                .noneMatch(c -> c.entry().id().equals(first.getFirst().id()));
    }

    @Test
    void a_page_of_thirty_costs_what_a_page_of_one_costs() throws IOException {
        bean(Publishing.class).bringIn(actor(Role.SECRETARIAT), earlier());
        var catalogue = bean(Catalogue.class);
        var count = bean(CommandCount.class);
        assertThat(count.during(() -> catalogue.search("pelayanan", Map.of(), 0, 1)))
                .containsExactly("find searchWords", "find catalogue", "find cases");
        assertThat(count.during(() -> catalogue.search("", Map.of(), 0, 30)))
                .containsExactly("find searchWords", "find catalogue", "find cases");
    }

    static List<Earlier> earlier() throws IOException {
        var file = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("/demo/top-inovasi.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(r -> new Earlier(
                            Integer.parseInt(r.get("year")),
                            r.get("award"),
                            r.get("group"),
                            r.get("title"),
                            new Earlier.Owner(null, r.get("agency"), r.get("agency_type"), r.get("province")),
                            r.get("category"),
                            r.get("summary"),
                            r.get("source")))
                    .toList();
        }
    }
}
