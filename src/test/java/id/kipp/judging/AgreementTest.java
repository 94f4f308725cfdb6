package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.edition.Merging;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.ranking.Exact;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A score and its reason, which two members may write at once. */
class AgreementTest implements Refusals {

    static final Instant NOW = Instant.parse("2026-08-08T02:00:00Z");
    static final AccountId ONE = new AccountId("satu");
    static final AccountId TWO = new AccountId("dua");

    @Test
    void whoever_puts_a_score_stands_by_it_and_others_join_once() {
        var put = put(80_00, "Bukti");
        assertThat(put.confirmed()).containsExactly(ONE);
        assertThat(put.confirmedBy(TWO).confirmedBy(TWO).confirmed()).containsExactly(ONE, TWO);
    }

    @Test
    void a_score_is_between_nothing_and_a_hundred() {
        assertThat(put(0, "").score()).isZero();
        assertThat(put(100_00, "").score()).isEqualTo(100_00);
        assertRefused(KernelRefusal.SCORE_OUT_OF_RANGE, () -> put(-1, ""));
        assertRefused(KernelRefusal.SCORE_OUT_OF_RANGE, () -> put(100_01, ""));
    }

    @Test
    void what_another_wrote_in_the_field_that_one_left_alone_stays_and_nobody_stands_by_the_mixture() {
        var seen = put(80_00, "Bukti");
        var others = put(80_00, "Bukti baru").over(seen, seen);
        var mixed = put(82_00, "Bukti").over(seen, others);
        assertThat(mixed.score()).isEqualTo(82_00);
        assertThat(mixed.reason()).isEqualTo("Bukti baru");
        assertThat(mixed.confirmed()).isEmpty();
        var higher = put(85_00, "Bukti").over(seen, seen);
        var turned = put(80_00, "Lain").over(seen, higher);
        assertThat(turned.score()).isEqualTo(85_00);
        assertThat(turned.reason()).isEqualTo("Lain");
        assertThat(turned.confirmed()).isEmpty();
    }

    @Test
    void two_who_write_the_same_field_do_not_write_over_each_other() {
        var seen = put(80_00, "Bukti");
        var higher = put(85_00, "Bukti").over(seen, seen);
        assertRefused(JudgingRefusal.CONSOLIDATION_CHANGED_ELSEWHERE, () -> put(70_00, "Bukti")
                .over(seen, higher));
        var reasoned = put(80_00, "Lain").over(seen, seen);
        assertRefused(JudgingRefusal.CONSOLIDATION_CHANGED_ELSEWHERE, () -> put(80_00, "Ketiga")
                .over(seen, reasoned));
        assertRefused(JudgingRefusal.CONSOLIDATION_CHANGED_ELSEWHERE, () -> put(70_00, "Bukti")
                .over(null, seen));
    }

    @Test
    void two_who_write_the_same_have_written_it() {
        var seen = put(80_00, "Bukti");
        var higher = put(85_00, "Bukti").over(seen, seen);
        assertThat(put(85_00, "Bukti").over(seen, higher).confirmed()).containsExactly(ONE);
        assertThat(put(80_00, "Bukti").over(null, seen).score()).isEqualTo(80_00);
    }

    @Test
    void each_field_counts_its_own_changes() {
        var first = put(80_00, "Bukti");
        var second = put(81_00, "Bukti").over(first, first);
        assertThat(second.versions()).isEqualTo(new Agreement.Versions(2, 1));
        var third = put(81_00, "Lain").over(second, second);
        assertThat(third.versions()).isEqualTo(new Agreement.Versions(2, 2));
        assertThat(put(81_00, "Lain").over(third, third).versions()).isEqualTo(third.versions());
        assertThat(first.over(null, null)).isSameAs(first);
        assertThat(Agreement.same(first, second)).isFalse();
        assertThat(Agreement.same(null, null)).isTrue();
        assertThat(Agreement.same(first, null)).isFalse();
    }

    @Test
    void above_or_below_all_it_rests_on_takes_a_reason_and_is_written_down() {
        var totals = List.of(Total.of(70_00), Total.of(80_00));
        assertThat(put(70_00, "").on(totals).outside()).isNull();
        assertThat(put(80_00, "").on(totals).outside()).isNull();
        assertThat(put(80_01, "Wilayah 3T").on(totals).outside()).isTrue();
        assertThat(put(69_99, "Berhenti").on(totals).outside()).isTrue();
        assertRefused(JudgingRefusal.CONSOLIDATION_REASON_MISSING, () -> put(80_01, " ")
                .on(totals));
    }

    @Test
    void what_follows_from_sheets_is_rounded_half_to_even_and_nobody_s() {
        var even = Agreement.follows(Exact.of(80_005, 1_000), Agreement.Way.MEDIAN, ONE, NOW);
        assertThat(even.score()).isEqualTo(80_00);
        assertThat(Agreement.follows(Exact.of(80_015, 1_000), Agreement.Way.ALL, ONE, NOW)
                        .score())
                .isEqualTo(80_02);
        assertThat(even.confirmed()).isEmpty();
        assertThat(even.reason()).isEmpty();
        assertThat(even.way()).isEqualTo(Agreement.Way.MEDIAN);
    }

    @Test
    void each_rule_of_an_edition_for_one_judge_more_is_recorded_by_its_name() {
        for (var after : Merging.After.values())
            assertThat(Agreement.Way.of(after).name()).isEqualTo(after.name());
    }

    private static Agreement put(int score, String reason) {
        return Agreement.of(score, reason, ONE, NOW);
    }
}
