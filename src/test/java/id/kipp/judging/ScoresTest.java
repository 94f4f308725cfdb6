package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Merging.After;
import id.kipp.edition.Merging.How;
import id.kipp.edition.Merging.Prior;
import id.kipp.edition.Round;
import id.kipp.kernel.AccountId;
import id.kipp.ranking.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoresTest extends ServiceTest {

    static final Merging PLAIN = new Merging(How.MEAN, 0, null, false, 0, null);

    @Test
    void a_result_is_the_mean_without_rounding() {
        assertThat(Scores.mean(round(PLAIN), List.of(sealed("a", 8000), sealed("b", 8001), sealed("c", 8001))))
                .isEqualTo(Exact.of(24002, 300));
    }

    @Test
    void with_a_prior_few_sheets_weigh_less_than_many() {
        var prior = new Merging(How.MEAN, 0, null, false, 0, new Prior(6000, 2));
        assertThat(Scores.mean(round(prior), List.of(sealed("a", 9000)))).isEqualTo(Exact.of(70));
        assertThat(Scores.mean(round(prior), List.of(sealed("a", 9000), sealed("b", 9000))))
                .isEqualTo(Exact.of(75));
    }

    @Test
    void a_result_needs_as_many_sheets_as_the_edition_says() {
        var two = new Merging(How.MEAN, 0, null, false, 2, null);
        var play = new Competition(
                context, 1, 1, c -> c.with(c.round(TestRounds.PANEL).with(two)));
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var subject = List.of(finalist.id());
        var scores = bean(Scores.class);
        play.heardBy(play.panelists.get(0), finalist.id(), 80);
        assertThat(scores.unscored(play.edition(), TestRounds.PANEL, subject)).containsExactly(finalist.id());
        play.heardBy(play.panelists.get(1), finalist.id(), 70);
        assertThat(scores.unscored(play.edition(), TestRounds.PANEL, subject)).isEmpty();
        assertThat(scores.basis(play.edition(), TestRounds.PANEL, subject).get(finalist.id()))
                .extracting(Consolidation.Basis::total)
                .containsExactly(Total.of(8000), Total.of(7000));
    }

    @Test
    void only_where_one_judge_more_was_called_the_edition_s_rule_for_it_counts() {
        var three = List.of(sealed("a", 9000), sealed("b", 6000), sealed("c", 8500));
        assertThat(Scores.mean(round(PLAIN), three)).isEqualTo(Exact.of(235, 3));
        assertThat(Scores.mean(round(more(null)), three)).isEqualTo(Exact.of(175, 2));
        assertThat(Scores.mean(round(more(After.MEDIAN)), three)).isEqualTo(Exact.of(85));
        assertThat(Scores.mean(round(more(After.ALL)), three)).isEqualTo(Exact.of(235, 3));
        assertThat(Scores.mean(round(more(After.MEDIAN)), three.subList(0, 2))).isEqualTo(Exact.of(75));
    }

    @Test
    void what_is_more_depends_on_how_many_judge_each() {
        var four = List.of(sealed("a", 9000), sealed("b", 6000), sealed("c", 8500), sealed("d", 8400));
        var three =
                round(more(After.MEDIAN)).with(new Judges(Judges.Who.ASSIGNED, "evaluators", 3, Judges.Reopens.CHAIR));
        assertThat(Scores.mean(three, four)).isEqualTo(Exact.of(169, 2));
        assertThat(Scores.mean(three, four.subList(0, 3))).isEqualTo(Exact.of(235, 3));
        assertThat(Scores.mean(round(more(null)), four)).isEqualTo(Exact.of(319, 4)); // rules of before mean three
    }

    private static Merging more(@Nullable After after) {
        return new Merging(How.MEAN, 15, null, true, 0, null, null, after);
    }

    /** Two judge each. */
    private static Round round(Merging merging) {
        return EditionFixture.preset().assigned().with(merging);
    }

    private static Consolidation.Basis sealed(String judge, int total) {
        return new Consolidation.Basis(new AccountId(judge), 1, Total.of(total));
    }
}
