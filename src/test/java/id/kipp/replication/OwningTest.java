package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwningTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final Adopting adopting = bean(Adopting.class);
    final Owning owning = bean(Owning.class);

    @Test
    void an_owner_is_willing_or_says_why_not() {
        var sent = world.sent();
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> owning.accept(world.adoptersAdmin, sent, "Ya."));
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> owning.decline(world.ownersAdmin, sent, ""));
        var accepted = owning.accept(world.ownersAdmin, sent, "Kunjungan hari Rabu.");
        assertThat(accepted.state()).isEqualTo(ReplicationState.INTEREST_ACCEPTED);
        assertRefused(ReplicationRefusal.NOT_NOW, () -> owning.accept(world.ownersAdmin, accepted, ""));
        var declined = owning.decline(world.ownersAdmin, anotherSent(), "Tim sedang mendampingi tiga daerah.");
        assertThat(declined.state()).isEqualTo(ReplicationState.INTEREST_DECLINED);
        assertThat(declined.standing().passages().getLast().says()).startsWith("Tim sedang");
    }

    private Replication anotherSent() {
        var admin = world.admin(world.agency("Kabupaten Kedua", Province.BALI));
        var wish = world.forUnit(null, "Dinas", ReplicationWorld.interest("Sampah."), java.util.List.of());
        return adopting.send(admin, adopting.begin(admin, wish));
    }

    @Test
    void of_several_owners_each_answers_for_its_own_and_it_goes_on_with_what_was_accepted() {
        var second = world.agency("Kota Kedua", Province.JAWA_TIMUR);
        var theirs = world.entry(second, "Inovasi kedua");
        var sent = adopting.send(
                world.adoptersAdmin, adopting.begin(world.adoptersAdmin, world.wish(world.original, theirs)));
        var half = owning.decline(world.admin(second), sent, "Belum siap.");
        assertThat(half.state()).isEqualTo(ReplicationState.INTEREST);
        assertRefused(ReplicationRefusal.ANSWERED, () -> owning.accept(world.admin(second), half, ""));
        var whole = owning.accept(world.ownersAdmin, half, "");
        assertThat(whole.state()).isEqualTo(ReplicationState.INTEREST_ACCEPTED);
        assertThat(whole.about().originals()).extracting(Original::isOpen).containsExactly(true, false);
    }

    @Test
    void for_a_silent_owner_the_ministry_answers_once_the_time_is_over() {
        var sent = world.sent();
        assertRefused(ReplicationRefusal.NOT_SILENT_YET, () -> owning.accept(world.secretary, sent, "Pemilik diam."));
        var later = Clock.offset(bean(Clock.class), Duration.ofDays(20));
        var then = new Owning(bean(ReplicationStore.class), bean(ReplicationAccess.class), bean(Passing.class), later);
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> then.accept(world.secretary, sent, ""));
        var accepted = then.accept(world.secretary, sent, "Pemilik diam.");
        assertThat(accepted.about().originals().getFirst().reply().as()).isEqualTo(Party.MINISTRY);
    }

    @Test
    void an_owner_who_is_in_no_register_need_not_be_waited_for() {
        var told = world.entry(null, "Inovasi lama");
        var sent = adopting.send(world.adoptersAdmin, adopting.begin(world.adoptersAdmin, world.wish(told)));
        assertThat(owning.accept(world.secretary, sent, "Pemilik belum terdaftar.")
                        .state())
                .isEqualTo(ReplicationState.INTEREST_ACCEPTED);
    }
}
