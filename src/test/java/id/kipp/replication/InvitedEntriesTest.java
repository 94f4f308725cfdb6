package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.KernelRefusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The fixed list of a programme by invitation. */
class InvitedEntriesTest extends ServiceTest implements Refusals {

    private static final String GROUP = "KEBERLANJUTAN";

    final ReplicationWorld world = new ReplicationWorld(context);
    final InvitedEntries invited = bean(InvitedEntries.class);

    @Test
    void the_list_is_filled_from_the_catalogue_once_and_what_is_taken_from_it_stays_away() {
        var edition = monitoring("pkri-uji");
        var second = world.entry(world.owner, "Kedai Susu");
        assertThat(invited.fill(world.secretary, edition, GROUP, 2023, 2023, share -> {}))
                .isGreaterThanOrEqualTo(2);
        assertThat(invited.fill(world.secretary, edition, GROUP, 2023, 2023, share -> {}))
                .isZero();
        var size = invited.size(world.secretary, edition);
        var all = invited.page(world.secretary, edition, 0, 200);
        assertThat(all).hasSize((int) size.innovations());
        assertThat(size.institutions()).isEqualTo((int)
                all.stream().map(i -> i.of().agencyName()).distinct().count());
        var one = all.stream()
                .filter(i -> i.of().entry().equals(second))
                .findFirst()
                .orElseThrow();
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> invited.withdraw(world.secretary, one, " "));
        invited.withdraw(world.secretary, one, "Sudah berhenti.");
        assertThat(invited.fill(world.secretary, edition, GROUP, 2023, 2023, share -> {}))
                .isZero();
        assertThat(invited.size(world.secretary, edition).innovations()).isEqualTo(size.innovations() - 1);
        invited.invite(world.secretary, edition, GROUP, second);
        var again = invited.invite(world.secretary, edition, GROUP, second);
        assertThat(again.version()).as("pressed twice").isEqualTo(3);
        assertThat(again.stands()).isTrue();
    }

    @Test
    void a_filling_that_is_cut_off_goes_on_when_it_is_asked_again_and_its_pages_follow_each_other_by_key() {
        var edition = monitoring("pkri-uji-4");
        for (var i = 0; i < 7; i++) world.entry(i % 2 == 0 ? world.owner : world.adopter, "Antre " + i);
        assertThatThrownBy(() -> invited.fill(world.secretary, edition, GROUP, 2014, 2026, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        var shares = new ArrayList<Double>();
        invited.fill(world.secretary, edition, GROUP, 2014, 2026, shares::add);
        assertThat(shares).isSorted().endsWith(1.0);
        var whole = invited.page(world.secretary, edition, 0, 200);
        assertThat(whole).hasSize((int) invited.size(world.secretary, edition).innovations());
        for (var at = 0; at < whole.size(); at++)
            for (var beyond = 0; beyond < 4; beyond++) {
                var from = Math.min(whole.size(), at + 1 + beyond);
                assertThat(invited.after(world.secretary, whole.get(at), beyond, 3))
                        .isEqualTo(whole.subList(from, Math.min(whole.size(), from + 3)));
            }
    }

    @Test
    void two_who_fill_at_once_invite_each_innovation_once() throws Exception {
        var edition = monitoring("pkri-uji-5");
        world.entry(world.owner, "Bersama");
        Runnable fill = () -> invited.fill(world.secretary, edition, GROUP, 2014, 2026, share -> {});
        var two = List.of(Thread.ofVirtual().start(fill), Thread.ofVirtual().start(fill));
        for (var one : two) one.join();
        assertThat(invited.size(world.secretary, edition).innovations()).isPositive();
        assertThat(invited.page(world.secretary, edition, 0, 200))
                .allSatisfy(i -> assertThat(i.version()).isEqualTo(1));
    }

    @Test
    void nobody_is_invited_to_what_is_not_by_invitation_or_for_what_is_not_there() {
        var edition = monitoring("pkri-uji-2");
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> invited.fill(world.ownersAdmin, edition, GROUP, 2023, 2023, share -> {}));
        assertRefused(
                ReplicationRefusal.YEARS_BACKWARDS,
                () -> invited.fill(world.secretary, edition, GROUP, 2023, 2014, share -> {}));
        assertRefused(
                ReplicationRefusal.NO_INVITATION,
                () -> invited.invite(world.secretary, edition, "UMUM", world.original));
        assertRefused(
                ReplicationRefusal.ORIGINAL_MISSING,
                () -> invited.invite(world.secretary, edition, GROUP, new EntryId("TIDAK-ADA")));
    }

    @Test
    void of_an_institution_the_list_knows_in_which_group_it_is_invited() {
        var edition = monitoring("pkri-uji-3");
        var check = bean(InvitedEntryStore.class);
        assertThat(check.isInvited(edition, world.owner.id(), GROUP)).isFalse();
        invited.invite(world.secretary, edition, GROUP, world.original);
        assertThat(check.isInvited(edition, world.owner.id(), GROUP)).isTrue();
        assertThat(check.isInvited(edition, world.owner.id(), "REPLIKASI")).isFalse();
        assertThat(check.isInvited(edition, world.adopter.id(), GROUP)).isFalse();
    }

    private EditionId monitoring(String id) {
        var editions = bean(Editions.class);
        Edition opened = editions.open(
                world.secretary,
                new EditionId(id),
                editions.programme("pkri-2024"),
                LocalDate.now(ZoneId.of("Asia/Jakarta")));
        return opened.id();
    }
}
