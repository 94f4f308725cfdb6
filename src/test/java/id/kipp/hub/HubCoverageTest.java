package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.kernel.Province;
import org.junit.jupiter.api.Test;

class HubCoverageTest extends HubPlay implements Refusals {

    @Test
    void what_is_missing_to_the_target_is_told_by_how_far_each_is() {
        designated("34");
        committed("35");
        hubs.enter(one, "36");
        var coverage = HubCoverage.of(hubs.all(one));
        assertThat(coverage.provinces()).isEqualTo(1);
        assertThat(coverage.central()).isZero();
        assertThat(coverage.missing().get(HubStatus.KOMITMEN)).containsExactly(Province.JAWA_TIMUR);
        assertThat(coverage.missing().get(HubStatus.KANDIDAT)).hasSize(36).contains(Province.BANTEN, Province.ACEH);
    }

    @Test
    void a_step_is_due_by_the_table_and_a_candidate_waits_for_nothing() {
        committed("51");
        hubs.enter(one, "52");
        for (var row : hubs.all(one)) {
            if (row.id().equals("52")) assertThat(hubs.due(row)).isEmpty();
            if (row.id().equals("51")) {
                assertThat(hubs.due(row)).get().extracting(HubDue::isLate).isEqualTo(false);
                assertThat(hubs.due(row)).get().extracting(HubDue::day).isEqualTo(TODAY.plusDays(180));
            }
        }
    }

    @Test
    void the_target_is_all_provinces_until_a_paper_says_otherwise() {
        var usual = hubs.target(one);
        assertThat(usual.provinces()).isEqualTo(38);
        assertRefused(HubRefusal.BAD_TARGET, () -> hubs.aim(one, usual, 39, 1, 2030, "RPJMN"));
        assertRefused(HubRefusal.BAD_YEAR, () -> hubs.aim(one, usual, 30, 1, 2000, "RPJMN"));
        assertRefused(HubRefusal.REASON_MISSING, () -> hubs.aim(one, usual, 30, 1, 2030, " "));
        hubs.aim(one, usual, 30, 20, 2028, "RPJMN");
        assertThat(hubs.target(one).year()).isEqualTo(2028);
    }
}
