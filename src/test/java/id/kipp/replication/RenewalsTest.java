package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.KernelRefusal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Heads change, positions stay: what a region has committed itself to is renewed or ended, and asked for once. */
class RenewalsTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final Renewals renewals = bean(Renewals.class);
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void a_new_head_is_asked_once_and_renews() {
        var one = world.committed();
        var asked = renewals.ask(world.adoptersAdmin, "Bupati", today);
        assertThat(renewals.ask(world.adoptersAdmin, "Bupati", today).version()).isOne();
        assertThat(renewals.file(world.adoptersAdmin, asked.id()).replications())
                .containsKey(one.id());
        assertRefused(
                ReplicationRefusal.NUMBER_MISSING,
                () -> renewals.renew(world.adoptersAdmin, asked.id(), one.id(), " "));
        var renewed = renewals.renew(world.adoptersAdmin, asked.id(), one.id(), "K/7");
        assertThat(renewals.renew(world.adoptersAdmin, asked.id(), one.id(), "K/8")
                        .version())
                .as("pressed twice")
                .isEqualTo(renewed.version());
        assertThat(renewed.open()).isFalse();
        assertThat(renewals.open(world.adoptersAdmin)).isEmpty();
        assertThat(stored(one).papers().renewed())
                .extracting(ReplicationPapers.Renewed::number)
                .containsExactly("K/7");
        assertThat(stored(one).state()).isEqualTo(ReplicationState.COMMITTED);
    }

    @Test
    void or_ends_it_with_a_reason() {
        var one = world.begun();
        var asked = renewals.ask(world.adoptersAdmin, "Wali Kota", today);
        assertRefused(
                ReplicationRefusal.REASON_MISSING, () -> renewals.end(world.adoptersAdmin, asked.id(), one.id(), ""));
        var ended = renewals.end(world.adoptersAdmin, asked.id(), one.id(), "Prioritas berubah.");
        assertThat(ended.cases().getFirst().answer().renewed()).isFalse();
        assertThat(stored(one).state()).isEqualTo(ReplicationState.CANCELLED);
    }

    @Test
    void nobody_else_asks_or_answers_and_nobody_in_advance() {
        var one = world.committed();
        var asked = renewals.ask(world.adoptersAdmin, "Bupati", today);
        assertRefused(ReplicationRefusal.UNKNOWN, () -> renewals.file(world.ownersAdmin, asked.id()));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> renewals.renew(world.ownersAdmin, asked.id(), one.id(), "K/1"));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> renewals.ask(world.writer, "Bupati", today));
        assertRefused(ReplicationRefusal.BAD_DAY, () -> renewals.ask(world.adoptersAdmin, "Bupati", today.plusDays(2)));
        assertRefused(ReplicationRefusal.NOTHING_TO_RENEW, () -> renewals.ask(world.ownersAdmin, "Bupati", today));
    }

    @Test
    void what_ended_before_it_was_answered_is_only_answered() {
        var one = world.committed();
        var asked = renewals.ask(world.adoptersAdmin, "Bupati", today);
        bean(CarryingOut.class).cancel(world.adoptersAdmin, one, "Terhenti sebelum dijawab.");
        assertRefused(
                ReplicationRefusal.NOT_NOW, () -> renewals.renew(world.adoptersAdmin, asked.id(), one.id(), "K/1"));
        assertThat(renewals.end(world.adoptersAdmin, asked.id(), one.id(), "Sudah.")
                        .open())
                .isFalse();
    }

    private Replication stored(Replication one) {
        return bean(ReplicationStore.class).find(one.id()).orElseThrow();
    }
}
