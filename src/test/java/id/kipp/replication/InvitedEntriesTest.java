package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.KernelRefusal;
import java.time.LocalDate;
import java.time.ZoneId;
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
        assertThat(invited.fill(world.secretary, edition, GROUP, 2023, 2023)).isGreaterThanOrEqualTo(2);
        assertThat(invited.fill(world.secretary, edition, GROUP, 2023, 2023)).isZero();
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
        assertThat(invited.fill(world.secretary, edition, GROUP, 2023, 2023)).isZero();
        assertThat(invited.size(world.secretary, edition).innovations()).isEqualTo(size.innovations() - 1);
        invited.invite(world.secretary, edition, GROUP, second);
        var again = invited.invite(world.secretary, edition, GROUP, second);
        assertThat(again.version()).as("pressed twice").isEqualTo(3);
        assertThat(again.stands()).isTrue();
    }

    @Test
    void nobody_is_invited_to_what_is_not_by_invitation_or_for_what_is_not_there() {
        var edition = monitoring("pkri-uji-2");
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED, () -> invited.fill(world.ownersAdmin, edition, GROUP, 2023, 2023));
        assertRefused(
                ReplicationRefusal.YEARS_BACKWARDS, () -> invited.fill(world.secretary, edition, GROUP, 2023, 2014));
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
