package id.kipp.hub;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.library.HubWriters;
import id.kipp.library.LibraryHub;
import id.kipp.replication.HubCoordinators;
import id.kipp.replication.Replications;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubEventsTest extends HubPlay implements Refusals {

    final HubEvents events = bean(HubEvents.class);

    private static EventText text(EventKind kind, String title) {
        return new EventText(kind, title, "Aula", TODAY, TODAY, "", "Pembahasan.");
    }

    private static Actor coordinator(Hub hub) {
        return anAccount(Role.HUB)
                .id("hub-" + hub.id())
                .agency(hub.head().agency())
                .actor();
    }

    @Test
    void what_is_agreed_in_a_meeting_stays_open_until_it_is_done() {
        var hub = designated("61");
        var me = coordinator(hub);
        var meeting = events.plan(me, "61", text(EventKind.MEETING, "Rapat tindak lanjut"));
        var first = events.agree(me, meeting, new HubAction("SK tim", "Sekda Mempawah", TODAY.plusDays(9), null));
        var both = events.agree(me, first, new HubAction("Anggaran", "Bappeda", TODAY.plusDays(3), null));
        assertThat(both.due()).isEqualTo(TODAY.plusDays(3));
        var one = events.finish(me, both, 1, true);
        assertThat(one.due()).isEqualTo(TODAY.plusDays(9));
        assertThat(events.open(me, "61")).extracting(HubEventRow::id).containsExactly(meeting.id());
        var all = events.finish(me, one, 0, true);
        assertThat(all.actions()).extracting(HubAction::done).containsExactly(TODAY, TODAY);
        assertThat(events.open(me, "61")).isEmpty();
        assertThat(events.finish(me, all, 0, false).due()).isEqualTo(TODAY.plusDays(9));
        assertThatThrownBy(() -> events.finish(me, both, 0, true)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> events.finish(me, both, 2, true)).isInstanceOf(Stale.class);
    }

    @Test
    void a_visit_that_somebody_came_to_counts_as_transfer_and_one_that_nobody_came_to_does_not() {
        var hub = designated("62");
        var rule = HubRules.of(HubMove.ACTIVATE, HubStatus.DITETAPKAN).orElseThrow();
        var visit = events.plan(one, "62", text(EventKind.STUDY_VISIT, "Kunjungan ke Grobogan"));
        assertThat(hubs.missing(one, hub, rule)).contains(HubGuard.TRANSFER);
        var attended = events.attend(one, visit, List.of(new HubAttendee("Pemkot Palangka Raya", "Kepala Dinas", 4)));
        assertThat(attended.people()).isEqualTo(4);
        assertThat(hubs.missing(one, hub, rule)).doesNotContain(HubGuard.TRANSFER);
    }

    @Test
    void a_coordinator_sees_the_own_hub_and_its_region_and_no_other() {
        var hub = designated("63");
        designated("64");
        var me = coordinator(hub);
        assertThat(hubs.own(me).id()).isEqualTo("63");
        assertThat(bean(HubCoordinators.class).coordinates(me, Province.KALIMANTAN_SELATAN))
                .isTrue();
        assertThat(bean(Replications.class).ofRegion(me, Province.KALIMANTAN_SELATAN, 0, 10))
                .isEmpty();
        assertRefused(
                "actor.not-allowed", () -> bean(Replications.class).ofRegion(me, Province.KALIMANTAN_TIMUR, 0, 10));
        assertRefused("actor.not-allowed", () -> events.page(me, "64", false, 0, 10));
        assertRefused("actor.not-allowed", () -> bean(HubPlans.class).of(me, "64", TODAY.getYear()));
        assertRefused("actor.not-allowed", () -> events.plan(actor(Role.AGENCY), "63", text(EventKind.FORUM, "F")));
        var theirs = events.plan(one, "64", text(EventKind.FORUM, "FRIPP"));
        assertRefused("actor.not-allowed", () -> events.get(me, theirs.id()));
        assertRefused("actor.not-allowed", () -> events.rewrite(me, theirs, text(EventKind.FORUM, "Lain")));
    }

    @Test
    void who_coordinates_a_hub_writes_for_it_in_the_library_and_nobody_else() {
        var hub = designated("19");
        var writers = bean(HubWriters.class);
        assertThat(writers.hub(coordinator(hub)))
                .contains(new LibraryHub("19", hub.head().name()));
        assertThat(writers.hub(one)).isEmpty();
        var candidate = hubs.enter(one, "18");
        assertThat(writers.hub(coordinator(candidate))).isEmpty();
    }

    @Test
    void people_of_a_hub_are_told_of_their_own_region_alone() {
        var hub = designated("82");
        var other = designated("91");
        var accounts = bean(Accounts.class);
        var hers = accounts.invite(
                one, Invitation.hub("Sari", "sari@hub.example", hub.head().agency()));
        accounts.invite(
                one, Invitation.hub("Budi", "budi@hub.example", other.head().agency()));
        assertThat(bean(HubCoordinators.class).of(Province.MALUKU_UTARA)).containsExactly(hers.id());
    }

    @Test
    void members_read_what_is_for_all_and_others_do_not() {
        var hub = designated("73");
        var institutions = bean(Institutions.class);
        var forum = events.plan(one, "73", text(EventKind.FORUM, "FRIPP"));
        var note = events.plan(one, "73", text(EventKind.COACHING, "Catatan"));
        var member = anAccount(Role.AGENCY)
                .agency(new AgencyId("pemerintah-kota-makassar"))
                .actor();
        assertThat(events.invited(member, forum.id()).hub())
                .isEqualTo(hub.head().name());
        var makassar = institutions.search("kota makassar").getFirst();
        institutions.rename(one, makassar, "Kota Ujung Pandang", LocalDate.of(2026, 1, 1));
        assertThat(events.invited(member, forum.id()).hub())
                .as("its institution goes by another name now")
                .isEqualTo(hub.head().name());
        assertRefused(HubRefusal.UNKNOWN, () -> events.invited(member, note.id()));
        assertRefused(HubRefusal.UNKNOWN, () -> events.invited(actor(Role.AGENCY), forum.id()));
        assertRefused("actor.not-allowed", () -> events.invited(actor(Role.EVALUATOR), forum.id()));
    }

    @Test
    void a_candidate_has_no_desk() {
        var hub = committed("65");
        var me = coordinator(hub);
        assertRefused(HubRefusal.NO_HUB, () -> hubs.own(me));
        assertThat(bean(HubCoordinators.class).of(Province.KALIMANTAN_UTARA)).isEmpty();
        assertThat(bean(HubCoordinators.class).coordinates(me, Province.KALIMANTAN_UTARA))
                .isFalse();
    }

    @Test
    void events_are_listed_latest_first() {
        var me = coordinator(designated("71"));
        var first = new EventText(EventKind.FORUM, "Lama", "", TODAY.minusDays(9), TODAY.minusDays(8), "", "");
        events.plan(me, "71", first);
        var seen = events.plan(me, "71", text(EventKind.COACHING, "Baru"));
        events.rewrite(me, seen, text(EventKind.COACHING, "Lebih baru"));
        assertThat(events.page(me, "71", false, 0, 10))
                .extracting(r -> r.text().title())
                .containsExactly("Lebih baru", "Lama");
        assertThat(events.count(me, "71")).isEqualTo(2);
    }

    @Test
    void an_event_has_a_title_and_days_and_what_is_agreed_has_an_owner() {
        var me = coordinator(designated("72"));
        assertRefused(HubRefusal.EVENT_TITLE, () -> events.plan(me, "72", text(EventKind.FORUM, " ")));
        var backwards = new EventText(EventKind.FORUM, "F", "", TODAY, TODAY.minusDays(1), "", "");
        assertRefused(HubRefusal.EVENT_DAYS, () -> events.plan(me, "72", backwards));
        var seen = events.plan(me, "72", text(EventKind.FORUM, "FRIPP"));
        assertRefused(HubRefusal.ACTION, () -> events.agree(me, seen, new HubAction("X", " ", LocalDate.MAX, null)));
        assertRefused(HubRefusal.ATTENDEE, () -> events.attend(me, seen, List.of(new HubAttendee("X", "", 0))));
        assertRefused(
                HubRefusal.TOO_MANY,
                () -> events.attend(
                        me, seen, Collections.nCopies(HubEvent.ATTENDEES + 1, new HubAttendee("X", "", 1))));
        assertRefused(HubRefusal.UNKNOWN, () -> events.get(me, "tidak-ada"));
    }
}
