package id.kipp.ranking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.Canonical;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Figures that were published can be computed again: the same scores and seed give the same digits, next year and on another
 * machine, too. Whoever changes the method on purpose writes the new sums here and says so.
 */
class SameFiguresTest {

    /** 24 candidates, eight judges, two each. */
    private static final List<Judgement> TINY = Scenario.ALL.getLast().world(3).judgements();

    /** Eight pools of thirty, twenty judges. */
    private static final List<Judgement> SMALL =
            Scenario.ALL.get(Scenario.ALL.size() - 2).world(3).judgements();

    /** Fewer candidates than judges. */
    private static final List<Judgement> WIDE = new Scenario("wide", "", 1, 7, 15, 5, 4, Scenario.Trouble.NONE)
            .world(3)
            .judgements();

    @Test
    void how_sure_places_are_of_a_seed_stays_what_it_was() {
        var seats = Map.of("pool-0", 6);
        assertThat(sum(Certainty.of(TINY, seats, Method.CALIBRATED, 5)))
                .isEqualTo("d4341ce1ae1bcc0e570b3db100cb5a53abb0fd06d5d5042050cccaef1db42b15");
        assertThat(sum(Certainty.of(TINY, seats, Method.RAW, 6)))
                .isEqualTo("5da87c40d565caaceeb29ebc033004a329acb9880eb53a4f4ecf02eccec77651");
    }

    @Test
    void of_fewer_candidates_than_judges_it_stays_too() {
        assertThat(sum(Certainty.of(WIDE, Map.of("pool-0", 3), Method.CALIBRATED, 5)))
                .isEqualTo("86eab83cd44f5cd9ef513241cd57aaec50d48717e1ad5e7769ca56501a382f1f");
    }

    @Test
    void of_several_pools_over_the_same_judges_it_stays_too() {
        var certainty = Certainty.of(
                SMALL,
                SMALL.stream().map(Judgement::pool).distinct().collect(toMap(p -> p, p -> 7)),
                new Estimation(Method.CALIBRATED, Fit.FILE, 200, 9, true));
        assertThat(sum(certainty)).isEqualTo("5463e58ebae4ec3b4a0bd0a1fcfb99e8fb8f28f566a5b8bdc3b710346f946ef9");
    }

    @Test
    void whether_better_ones_went_to_harsher_judges_stays_what_it_was() {
        assertThat(Certainty.sorting(TINY, 5).toString())
                .isEqualTo("Optional[Sorting[correlation=0.03632489975474817, chance=0.875]]");
    }

    @Test
    void how_far_judges_agree_stays_what_it_was() {
        assertThat(sum(Reliability.of(TINY, 5)))
                .isEqualTo("56a884e8ba7abb4756be213b307af8d5b4300c22f88c72d9e96b06f4e82b48c7");
        assertThat(sum(Reliability.of(TINY.subList(0, 12), 5)))
                .isEqualTo("f9eecc646e3603c1447e91033fc00c354383284de4a079a7a19c0135efcc6b8d");
        assertThat(sum(Reliability.of(SMALL, 5)))
                .isEqualTo("681319d5b308748dd549aec6f970344764b7acde201742354f1732610c02cfa2");
    }

    private static String sum(Record figures) {
        return Canonical.sha256(figures.toString());
    }
}
