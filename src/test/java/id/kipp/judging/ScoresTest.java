package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.edition.Merging;
import id.kipp.edition.Merging.How;
import id.kipp.edition.Merging.Prior;
import id.kipp.kernel.AccountId;
import id.kipp.ranking.Exact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest extends ServiceTest {

    static final Merging PLAIN = new Merging(How.MEAN, 0, null, false, 0, null);

    @Test
    void a_result_is_the_mean_without_rounding() {
        assertThat(Scores.mean(PLAIN, List.of(sealed("a", 8000), sealed("b", 8001), sealed("c", 8001))))
                .isEqualTo(Exact.of(24002, 300));
    }

    @Test
    void with_a_prior_few_sheets_weigh_less_than_many() {
        var prior = new Merging(How.MEAN, 0, null, false, 0, new Prior(6000, 2));
        assertThat(Scores.mean(prior, List.of(sealed("a", 9000)))).isEqualTo(Exact.of(70));
        assertThat(Scores.mean(prior, List.of(sealed("a", 9000), sealed("b", 9000))))
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

    private static Consolidation.Basis sealed(String judge, int total) {
        return new Consolidation.Basis(new AccountId(judge), 1, Total.of(total));
    }
}
