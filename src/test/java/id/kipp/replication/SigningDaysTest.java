package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.KernelRefusal;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningDaysTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final SigningDays days = bean(SigningDays.class);

    @AfterEach
    void nothingWaits() {
        settle();
        bean(MongoDatabase.class).getCollection("replications").deleteMany(new Document());
    }

    @Test
    void the_regions_sign_in_their_order_and_with_the_province_all_is_committed_to() {
        var signing = new SigningWorld(world, 3, 2);
        var day = days.open(world.secretary, SigningWorld.head());
        assertThat(day.seats())
                .extracting(SigningDay.Seat::kind)
                .containsExactly(
                        SigningDay.SeatKind.REGION,
                        SigningDay.SeatKind.REGION,
                        SigningDay.SeatKind.REGION,
                        SigningDay.SeatKind.PROVINCE,
                        SigningDay.SeatKind.WITNESS);
        assertThat(day.cells()).hasSize(6);
        var second = day.seats().get(1).key();
        assertRefused(ReplicationRefusal.NOT_YOUR_TURN, () -> days.sign(world.secretary, day.id(), second));
        assertRefused(ReplicationRefusal.SEAT_UNKNOWN, () -> days.sign(world.secretary, day.id(), "niemand"));
        days.sign(world.secretary, day.id(), day.seats().getFirst().key());
        assertThat(stored(signing, 0).state())
                .as("before the province has signed")
                .isEqualTo(ReplicationState.PLAN_APPROVED);
        var absent = days.absent(world.secretary, day.id(), second);
        assertThat(absent.turn()).hasValueSatisfying(s -> assertThat(s.key())
                .isEqualTo(day.seats().get(2).key()));
        days.sign(world.secretary, day.id(), day.seats().get(2).key());
        days.sign(world.secretary, day.id(), "PROVINCE");
        assertThat(stored(signing, 0).state()).isEqualTo(ReplicationState.COMMITTED);
        assertThat(stored(signing, 0).papers().commitment()).isEqualTo("K/19/2026");
        assertThat(stored(signing, 2).state()).as("of who was absent").isEqualTo(ReplicationState.PLAN_APPROVED);
        days.sign(world.secretary, day.id(), "WITNESS");
        days.close(world.secretary, day.id());
        var checked = days.check(day.code()).orElseThrow();
        assertThat(checked.innovations()).isEqualTo(4);
        assertThat(checked.missing()).containsExactly("Kabupaten 02");
        var whole = days.sign(world.secretary, day.id(), second);
        assertThat(stored(signing, 2).state()).as("signed later").isEqualTo(ReplicationState.COMMITTED);
        assertThat(whole.open().pending()).isFalse();
    }

    @Test
    void who_was_recorded_as_absent_by_mistake_has_its_turn_again_while_the_sitting_lasts() {
        new SigningWorld(world, 2, 1);
        var day = days.open(world.secretary, SigningWorld.head());
        var first = day.seats().getFirst().key();
        days.absent(world.secretary, day.id(), first);
        days.present(world.secretary, day.id(), first);
        var back = days.present(world.secretary, day.id(), first);
        assertThat(back.turn()).hasValueSatisfying(s -> assertThat(s.key()).isEqualTo(first));
        assertThat(back.version()).as("pressed twice").isEqualTo(3);
        days.absent(world.secretary, day.id(), first);
        days.close(world.secretary, day.id());
        assertRefused(ReplicationRefusal.SITTING_OVER, () -> days.present(world.secretary, day.id(), first));
    }

    @Test
    void pressed_twice_or_by_two_at_once_it_is_signed_once() throws Exception {
        new SigningWorld(world, 4, 1);
        var day = days.open(world.secretary, SigningWorld.head());
        var first = day.seats().getFirst().key();
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 4)
                            .<java.util.concurrent.Callable<SigningDay>>mapToObj(
                                    i -> () -> days.sign(world.secretary, day.id(), first))
                            .toList())
                    .forEach(f -> assertThat(f.state()).isEqualTo(java.util.concurrent.Future.State.SUCCESS));
        }
        var now = days.get(world.secretary, day.id());
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.seats().stream().filter(SigningDay.Seat::isSigned)).hasSize(1);
    }

    @Test
    void what_was_signed_before_a_crash_is_written_into_the_replications_by_the_clock_and_once() {
        var signing = new SigningWorld(world, 2, 2);
        var day = days.open(world.secretary, SigningWorld.head());
        var signed = bean(SigningStore.class).update(day.id(), d -> {
            var hand = new SigningDay.Hand(
                    world.secretary.id(),
                    Party.MINISTRY,
                    d.head().day().atStartOfDay(Progression.JAKARTA).toInstant());
            var all = d.seats().stream()
                    .map(s -> s.with(SigningDay.Presence.SIGNED, hand))
                    .toList();
            return d.with(all, world.secretary, "signing.signed", hand.at());
        });
        assertThat(signed.open().pending()).isTrue();
        var carry = bean(SigningCarry.class);
        bean(ReplicationStore.class)
                .update(signing.approved.getFirst().id(), r -> r.with(r.papers().committed("K/19/2026"))
                        .passed(
                                world.secretary,
                                new StepDone(
                                        ReplicationStep.COMMIT,
                                        ReplicationState.COMMITTED,
                                        Party.MINISTRY,
                                        world.secretary.id(),
                                        signed.hand(signed.cells().getFirst()).at(),
                                        "K/19/2026"),
                                null)); // the crash came after the first of them
        carry.look(world.secretary);
        carry.look(world.secretary);
        for (var i = 0; i < 4; i++) {
            assertThat(stored(signing, i).state()).isEqualTo(ReplicationState.COMMITTED);
            assertThat(stored(signing, i).standing().passages().stream()
                            .filter(p -> p.step() == ReplicationStep.COMMIT))
                    .hasSize(1);
        }
        assertThat(days.get(world.secretary, day.id()).open().pending()).isFalse();
    }

    @Test
    void nineteen_regions_sign_for_five_innovations_each_in_one_sitting() {
        var signing = new SigningWorld(world, 19, 5);
        var day = signing.signedByAll(days.open(world.secretary, SigningWorld.head()));
        assertThat(day.carried()).hasSize(95);
        assertThat(bean(ReplicationStore.class).approved(null, 500)).isEmpty();
    }

    @Test
    void nothing_is_signed_on_two_days_and_no_day_is_opened_for_nothing() {
        new SigningWorld(world, 1, 1);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> days.open(world.adoptersAdmin, SigningWorld.head()));
        var head = SigningWorld.head();
        assertRefused(
                ReplicationRefusal.TITLE_MISSING,
                () -> days.open(
                        world.secretary,
                        new SigningDay.Head(" ", head.province(), head.place(), head.day(), head.sheet())));
        var day = days.open(world.secretary, head);
        assertRefused(ReplicationRefusal.NOTHING_TO_SIGN, () -> days.open(world.secretary, head));
        assertRefused(ReplicationRefusal.DAY_UNKNOWN, () -> days.get(world.adoptersAdmin, day.id()));
        assertThat(days.list(world.secretary)).extracting(SigningRow::id).contains(day.id());
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> days.list(world.adoptersAdmin));
        var order = days.sooner(world.secretary, day.id(), "PROVINCE").seats();
        assertThat(order.getFirst().kind()).isEqualTo(SigningDay.SeatKind.PROVINCE);
    }

    @Test
    void a_day_has_an_end() {
        new SigningWorld(world, SigningSetup.MOST + 1, 1);
        assertRefused(ReplicationRefusal.TOO_MANY_TO_SIGN, () -> days.open(world.secretary, SigningWorld.head()));
    }

    private Replication stored(SigningWorld signing, int index) {
        return bean(ReplicationStore.class)
                .find(signing.approved.get(index).id())
                .orElseThrow();
    }
}
