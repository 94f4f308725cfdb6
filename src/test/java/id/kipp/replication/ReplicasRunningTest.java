package id.kipp.replication;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.catalogue.CatalogueRefusal;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The yearly question to adopters, answered by a link; steps are taken by people. */
class ReplicasRunningTest extends ServiceTest implements Refusals {

    private static final Actor STRANGER = actor(Role.PANELIST);

    final ReplicationWorld world = new ReplicationWorld(context);
    final Replication one =
            world.certified(anAccount(Role.SECRETARIAT).id("kementerian-2").actor());
    final ReplicationStore store = bean(ReplicationStore.class);
    final ReplicaPulseStore pulses = bean(ReplicaPulseStore.class);
    final Instant year = Instant.now().plus(Duration.ofDays(366));

    private ReplicasRunning at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new ReplicasRunning(store, pulses, bean(Accounts.class), bean(Mails.class), bean(Site.class), clock);
    }

    private void round(Instant now) {
        var round = new ReplicaRound(store, pulses, at(now), Clock.fixed(now, ZoneOffset.UTC));
        for (var turn = 0; turn < 5; turn++) round.look(world.secretary);
    }

    private ReplicaPulse pulse() {
        return pulses.find(one.id()).orElseThrow();
    }

    /** As if this were in the letter. */
    private String link(Instant now) {
        var code = ReplicasRunning.SIGN + "uji-" + one.id().value();
        pulses.update(one.id(), p -> p.asking(world.secretary, ReplicasRunning.hash(code), now));
        pulses.update(one.id(), p -> p.asked(world.secretary, now));
        return code;
    }

    private long letters() {
        return bean(Mails.class).page(actor(Role.ADMINISTRATOR), LetterOrder.NEWEST, 0, 500).stream()
                .filter(m -> m.subject().contains("replika"))
                .count();
    }

    @Test
    void the_adopter_is_asked_after_a_year_and_not_again_while_the_link_is_good() {
        bean(Accounts.class)
                .invite(
                        world.secretary,
                        Invitation.agencyAdmin("Pengadopsi", "pengadopsi@uji.go.id", world.adopter.id()));
        var before = letters();
        round(Instant.now().plus(Duration.ofDays(300)));
        assertThat(pulses.find(one.id())).isEmpty();
        round(year);
        assertThat(letters()).isEqualTo(before + 1);
        assertThat(at(year).waiting(world.secretary, 100))
                .filteredOn(w -> w.id().equals(one.id()))
                .extracting(ReplicasRunning.Waiting::said)
                .containsOnlyNulls()
                .hasSize(1);
        round(year.plus(Duration.ofDays(30)));
        assertThat(letters()).isEqualTo(before + 1);
        round(year.plus(Duration.ofDays(91)));
        assertThat(letters()).as("the link is no longer good").isEqualTo(before + 2);
        assertThat(pulse().waits()).as("since the first question").isEqualTo(year.truncatedTo(ChronoUnit.MILLIS));
        assertRefused("actor.not-allowed", () -> at(year).waiting(world.adoptersAdmin, 100));
    }

    @Test
    void killed_before_the_letter_it_is_asked_again_the_next_day() {
        bean(Accounts.class)
                .invite(world.secretary, Invitation.agencyAdmin("Kedua", "kedua@uji.go.id", world.adopter.id()));
        var before = letters();
        pulses.update(one.id(), p -> p.asking(world.secretary, ReplicasRunning.hash("r.hilang"), year));
        round(year.plus(Duration.ofDays(1)));
        assertThat(letters()).isEqualTo(before + 1);
        round(year.plus(Duration.ofDays(2)));
        assertThat(letters()).isEqualTo(before + 1);
    }

    @Test
    void what_runs_is_not_asked_for_another_year() {
        var code = link(year);
        var asking = at(year.plusSeconds(60));
        assertThat(asking.asked(code).by()).isEqualTo(world.adopter.name());
        assertRefused(CatalogueRefusal.STOP_REASON_MISSING, () -> asking.answer(STRANGER, code, Running.UNKNOWN, null));
        asking.answer(STRANGER, code, Running.DEVELOPED, null);
        assertRefused(CatalogueRefusal.LINK_UNKNOWN, () -> asking.asked(code));
        assertRefused(CatalogueRefusal.LINK_UNKNOWN, () -> asking.asked("r." + "x".repeat(5_000_000)));
        assertThat(pulse().waits()).isNull();
        round(year.plus(Duration.ofDays(360)));
        assertThat(pulse().code()).isEmpty();
        round(year.plus(Duration.ofDays(366)));
        assertThat(pulse().code()).isNotEmpty();
    }

    @Test
    void what_is_said_to_be_stopped_is_stopped_by_a_person_alone() {
        var code = link(year);
        var asking = at(year.plusSeconds(60));
        assertRefused(CatalogueRefusal.STOP_REASON_MISSING, () -> asking.answer(STRANGER, code, Running.STOPPED, null));
        asking.answer(STRANGER, code, Running.STOPPED, StopReason.GOAL_REACHED);
        var found = store.find(one.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(ReplicationState.CERTIFIED);
        assertThat(asking.waiting(world.secretary, 100))
                .filteredOn(w -> w.id().equals(one.id()))
                .extracting(w -> w.said().why())
                .containsExactly(StopReason.GOAL_REACHED);
        round(year.plus(Duration.ofDays(800)));
        assertThat(pulse().code())
                .as("nobody asks again what waits for a person")
                .isEmpty();
        bean(CarryingOut.class).check(world.adoptersAdmin, found, false, "Tujuannya tercapai.");
        assertThat(asking.waiting(world.secretary, 100))
                .extracting(ReplicasRunning.Waiting::id)
                .doesNotContain(one.id());
        round(year.plus(Duration.ofDays(900)));
        assertThat(pulse().waits()).as("settled").isNull();
    }

    @Test
    void many_that_came_to_a_state_at_once_are_read_a_page_at_a_time_and_each_once() {
        var since = store.find(one.id()).orElseThrow().standing().since();
        var until = since.plusSeconds(1);
        var first = store.silentSince(ReplicationState.CERTIFIED, null, until, 1);
        assertThat(first).hasSize(1);
        var next = store.silentSince(ReplicationState.CERTIFIED, first.getFirst(), until, 100);
        assertThat(next)
                .extracting(ReplicationRow::id)
                .doesNotContain(first.getFirst().id());
        assertThat(first.size() + next.size())
                .isEqualTo(store.silentSince(ReplicationState.CERTIFIED, null, until, 101)
                        .size());
    }
}
