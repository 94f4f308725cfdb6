package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import id.kipp.replication.Owning;
import id.kipp.replication.ReplicationId;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.Replications;
import org.junit.jupiter.api.Test;

class CoachingNotesTest extends HubPlay implements Refusals {

    final CoachingNotes notes = bean(CoachingNotes.class);
    final HubPeople people = bean(HubPeople.class);

    @Test
    void a_mentor_writes_of_the_regions_replications_as_long_as_the_letter_holds() {
        var world = new ReplicationWorld(context);
        var number = world.sent().id().value();
        var hub = designated("19"); // where the adopter lies
        var me = mentor(hub, "sari");
        assertRefused(HubRefusal.NO_MENTOR, () -> notes.write(me, note(number)));
        assertRefused(HubRefusal.MENTOR_ACCOUNT, () -> people.appoint(one, hub, appointed(), "koordinator@kipp.test"));
        var appointed = people.appoint(one, hub, appointed(), "sari@kipp.test");
        assertThat(notes.cases(me, 0, 10)).extracting(r -> r.id().value()).contains(number);
        var cases = bean(Replications.class);
        var opened = cases.get(me, new ReplicationId(number));
        assertThat(cases.parties(me, opened)).as("reads, and does no step").isEmpty();
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> bean(Owning.class).accept(me, opened, "Silakan."));
        var written = notes.write(me, note(number));
        assertThat(written.text().kind()).as("whatever was asked for").isEqualTo(EventKind.COACHING);
        assertThat(notes.own(me, 0, 10)).hasSize(1);
        assertRefused(HubRefusal.MENTOR_CASE, () -> notes.write(me, note("REP-1999-0001")));
        assertRefused(HubRefusal.MENTOR_CASE, () -> notes.write(me, note("")));
        var seen = notes.get(me, written.id());
        assertThat(notes.rewrite(me, seen, note(number)).version()).isEqualTo(2);

        var other = mentor(hub, "budi");
        var both = people.appoint(one, appointed, appointed(), "budi@kipp.test");
        assertRefused(HubRefusal.UNKNOWN, () -> notes.get(other, written.id()));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED, () -> bean(HubEvents.class).plan(me, "19", note(number)));
        var over = both.setup().mentors().stream()
                .map(m -> new HubMentor(m.name(), m.from(), m.letter(), TODAY.minusDays(1), m.account()))
                .toList();
        people.appoint(one, both, over);
        assertRefused(HubRefusal.NO_MENTOR, () -> notes.write(me, note(number)));
        assertRefused(HubRefusal.NO_MENTOR, () -> notes.cases(other, 0, 10));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> cases.get(me, new ReplicationId(number)));
    }

    private static HubMentor appointed() {
        return new HubMentor("Sari", "Universitas Bangka Belitung", paper(HubPaper.SK_PENDAMPING), TODAY, null);
    }

    private static EventText note(String number) {
        return new EventText(EventKind.MESSAGE, "Pendampingan pertama", "", TODAY, TODAY, number, "SOP dibaca.");
    }

    private static Actor mentor(Hub hub, String id) {
        Account account =
                anAccount(Role.MENTOR).id(id).agency(hub.head().agency()).build();
        TestSessions.store(account, context);
        return TestSessions.actor(account);
    }
}
