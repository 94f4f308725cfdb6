package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.ServiceTest;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Stale;
import id.kipp.store.CommandCount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A server that is killed between two writes leaves nothing half done: an act is one write, or is done again without harm. */
class OneWriteTest extends ServiceTest {

    private static final String GROUP = "KEBERLANJUTAN";

    final ReplicationWorld world = new ReplicationWorld(context);

    @Test
    void an_answer_to_what_a_visit_found_is_one_write_and_of_two_people_the_later_is_told() {
        var carrying = bean(CarryingOut.class);
        var seen = bean(Guarding.class).visit(world.secretary, world.begun(), world.visit(WorkOnIt.Verdict.ON_TRACK));
        assertThat(writes(() -> carrying.mend(world.writer, seen, 0, "Sudah diperbaiki.", "Foto")))
                .hasSize(1);
        assertThatThrownBy(() -> carrying.mend(world.adoptersAdmin, seen, 0, "Belum.", ""))
                .as("of the other, or pressed twice")
                .isInstanceOf(Stale.class);
        var stored = bean(ReplicationStore.class).find(seen.id()).orElseThrow();
        assertThat(stored.progress().visits().getFirst().mended().says()).isEqualTo("Sudah diperbaiki.");
    }

    @Test
    void being_back_from_absent_is_one_write_and_none_when_it_is_said_again() {
        new SigningWorld(world, 2, 1);
        var days = bean(SigningDays.class);
        var day = days.open(world.secretary, SigningWorld.head());
        var first = day.seats().getFirst().key();
        assertThat(writes(() -> days.absent(world.secretary, day.id(), first))).hasSize(1);
        assertThat(writes(() -> days.present(world.secretary, day.id(), first))).hasSize(1);
        assertThat(writes(() -> days.present(world.secretary, day.id(), first))).isEmpty();
    }

    @Test
    void a_page_of_the_invited_is_one_write_and_what_is_missing_of_one_that_was_cut_off_comes_later() {
        var invited = bean(InvitedEntries.class);
        var edition = new EditionId("pkri-terputus");
        var editions = bean(Editions.class);
        editions.open(
                world.secretary, edition, editions.programme("pkri-2024"), LocalDate.now(ZoneId.of("Asia/Jakarta")));
        var one = world.entry(world.owner, "Antrean Terputus");
        invited.invite(world.secretary, edition, GROUP, one); // as if only this one of the page had come
        assertThat(writes(() -> assertThatThrownBy(
                                () -> invited.fill(world.secretary, edition, GROUP, 2014, 2026, share -> {
                                    throw new CancellationException();
                                }))
                        .isInstanceOf(CancellationException.class)))
                .hasSize(1);
        invited.fill(world.secretary, edition, GROUP, 2014, 2026, share -> {});
        assertThat(writes(() -> invited.fill(world.secretary, edition, GROUP, 2014, 2026, share -> {})))
                .as("all have come")
                .isEmpty();
        assertThat(invited.page(world.secretary, edition, 0, 200))
                .allSatisfy(i -> assertThat(i.version()).isEqualTo(1));
    }

    private List<String> writes(Runnable act) {
        return bean(CommandCount.class).during(act).stream()
                .filter(c -> !c.startsWith("find ") && !c.startsWith("aggregate ") && !c.startsWith("count"))
                .toList();
    }
}
