package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The yearly question, and the figures that come of the answers. */
class StillRunningTest extends ServiceTest implements Refusals {

    private StillRunning at(Instant now) {
        return new StillRunning(
                bean(EntryStore.class),
                bean(CaseStoryStore.class),
                bean(CaseHolders.class),
                bean(Accounts.class),
                bean(Mails.class),
                bean(Site.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void a_link_is_answered_once_and_shown_at_once() {
        var entry = CaseDeskTest.entry("Mercu Anggrek");
        var asking = bean(StillRunning.class);
        var code = "kode-satu-kali";
        var question = new Pulse.Question(StillRunning.hash(code), Instant.now());
        bean(CaseStoryStore.class)
                .save(CaseStory.none(entry.id(), new Holder(CaseDeskTest.AGENCY, null))
                        .asked(actor(Role.ADMINISTRATOR), question, Instant.now()));
        assertThat(asking.asked(code).title()).isEqualTo("Mercu Anggrek");
        assertRefused(
                CatalogueRefusal.STOP_REASON_MISSING,
                () -> asking.answer(actor(Role.PANELIST), code, Running.UNKNOWN, null));
        asking.answer(actor(Role.PANELIST), code, Running.STOPPED, StopReason.MERGED);
        assertRefused(CatalogueRefusal.LINK_UNKNOWN, () -> asking.asked(code));
        assertRefused(CatalogueRefusal.LINK_UNKNOWN, () -> asking.asked("x".repeat(5_000_000)));
        var pulse =
                bean(Catalogue.class).known(List.of(entry)).getFirst().shown().pulse();
        assertThat(pulse.running()).isEqualTo(Running.STOPPED);
        assertThat(pulse.why()).isEqualTo(StopReason.MERGED);
    }

    @Test
    void whoever_keeps_it_is_asked_after_a_year_and_not_again_while_the_link_is_good() {
        CaseDeskTest.entry("Mercu Bakung");
        bean(Accounts.class)
                .invite(
                        actor(Role.SECRETARIAT),
                        Invitation.agencyAdmin("Pemilik", "pemilik@uji.go.id", CaseDeskTest.AGENCY));
        var later = Instant.now().plus(Duration.ofDays(370));
        var before = letters();
        at(later).round(actor(Role.ADMINISTRATOR));
        var asked = letters();
        assertThat(asked).isGreaterThan(before);
        at(later.plus(Duration.ofDays(2))).round(actor(Role.ADMINISTRATOR));
        assertThat(letters()).isEqualTo(asked);
    }

    @Test
    void killed_before_the_letter_it_is_asked_again_the_next_day() {
        var entry = CaseDeskTest.entry("Mercu Dahlia");
        bean(Accounts.class)
                .invite(
                        actor(Role.SECRETARIAT),
                        Invitation.agencyAdmin("Pemilik kedua", "pemilik2@uji.go.id", CaseDeskTest.AGENCY));
        var later = Instant.now().plus(Duration.ofDays(370));
        var begun = new Pulse.Question(StillRunning.hash("hilang"), Instant.EPOCH);
        bean(CaseStoryStore.class)
                .save(CaseStory.none(entry.id(), new Holder(CaseDeskTest.AGENCY, null))
                        .asked(actor(Role.ADMINISTRATOR), begun, later));
        var before = letters();
        at(later.plus(Duration.ofDays(1))).round(actor(Role.ADMINISTRATOR));
        assertThat(letters()).isGreaterThan(before);
        assertThat(bean(CaseStoryStore.class)
                        .find(entry.id())
                        .orElseThrow()
                        .pulse()
                        .asked())
                .isNotNull()
                .extracting(Pulse.Question::at)
                .isNotEqualTo(Instant.EPOCH);
    }

    private long letters() {
        return bean(Mails.class).page(actor(Role.ADMINISTRATOR), LetterOrder.NEWEST, 0, 500).stream()
                .filter(m ->
                        m.subject().contains("masih berjalan") || m.subject().contains("still running"))
                .count();
    }

    @Test
    void what_nobody_has_spoken_of_for_thirteen_months_is_overdue_and_what_stopped_is_not() {
        var entry = CaseDeskTest.entry("Mercu Cempaka");
        var now = Instant.now();
        assertThat(Pulse.NONE.isOverdue(now, now)).isFalse();
        var late = at(now.plus(Duration.ofDays(400)));
        assertThat(Pulse.NONE.isOverdue(now, now.plus(Duration.ofDays(400)))).isTrue();
        late.round(actor(Role.ADMINISTRATOR));
        assertThat(late.overdue(actor(Role.SECRETARIAT), 100))
                .extracting(StillRunning.Overdue::id)
                .contains(entry.id());
        bean(CaseOwners.class)
                .say(
                        CaseDeskTest.person("pemilik", Role.AGENCY, CaseDeskTest.AGENCY),
                        entry.id(),
                        Running.STOPPED,
                        StopReason.GOAL_REACHED);
        assertThat(late.overdue(actor(Role.SECRETARIAT), 100))
                .extracting(StillRunning.Overdue::id)
                .doesNotContain(entry.id());
    }

    @Test
    void the_figures_of_2024_come_out_of_what_is_recorded() {
        var catalogue = bean(Catalogue.class);
        var before = catalogue.search("", Map.of(), 0, 0);
        var secretary = actor(Role.SECRETARIAT);
        var earlier = new Earlier(
                2019,
                "TOP_99",
                "UMUM",
                "Inovasi benih",
                new Earlier.Owner(null, "Kabupaten Benih", "KABUPATEN", "Bali"),
                "",
                "Ringkas",
                "");
        var entries = IntStream.range(0, 2_928)
                .mapToObj(i -> seeded(secretary, earlier, i))
                .toList();
        bean(EntryStore.class).insert(entries);
        var known = new ArrayList<CaseFilling.Known>();
        var day = Instant.parse("2024-10-18T00:00:00Z");
        for (var i = 0; i < 2_355; i++) {
            var running = i < 1_916 ? (i % 3 == 0 ? Running.DEVELOPED : Running.RUNNING) : Running.STOPPED;
            var pulse = i >= 1_916 + 429
                    ? new Pulse(Running.UNKNOWN, null, null, day, null)
                    : new Pulse(running, running == Running.STOPPED ? StopReason.OTHER : null, day, day, null);
            known.add(new CaseFilling.Known(entries.get(i).id(), CaseText.NOTHING, pulse));
        }
        bean(CaseStoryStore.class).updateAll(() -> known.stream()
                .map(k -> new CaseStory(
                        k.id(), 1, Holder.NOBODY, k.text(), null, List.of(), k.pulse(), List.of(), List.of()))
                .toList());
        bean(CatalogueIndex.class).fill();
        var found = catalogue.search("Benih", Map.of(), 0, 0);
        assertThat(found.total()).isEqualTo(2_928);
        assertThat(count(found, Facet.CARE, Facet.UPDATED)).isEqualTo(2_355);
        assertThat(count(found, Facet.STATUS, "RUNNING") + count(found, Facet.STATUS, "DEVELOPED"))
                .isEqualTo(1_916);
        assertThat(count(found, Facet.STATUS, "STOPPED")).isEqualTo(429);
        assertThat(catalogue
                        .search(
                                "Benih",
                                Map.of(Facet.CARE, Set.of(Facet.UPDATED), Facet.STATUS, Set.of("UNKNOWN")),
                                0,
                                0)
                        .total())
                .isEqualTo(10);
        assertThat(before.total()).isLessThan(2_928);
    }

    /** Published without a line, which this is not about and which take long to chain. */
    private static Entry seeded(Actor actor, Earlier earlier, int number) {
        var entry = Entry.brought(
                actor,
                new EntryId("TI-2019-9" + number),
                earlier.origin(List.of()),
                earlier.tier(),
                earlier.text(),
                Instant.EPOCH);
        return new Entry(
                entry.id(),
                1,
                entry.known(),
                new Entry.Copy(entry.text(), entry.state(), List.of(), entry.publishedAt()),
                entry.changedAt(),
                List.of());
    }

    private static int count(Page page, Facet facet, String key) {
        return page.facets().get(facet).stream()
                .filter(c -> c.key().equals(key))
                .mapToInt(Count::entries)
                .sum();
    }
}
