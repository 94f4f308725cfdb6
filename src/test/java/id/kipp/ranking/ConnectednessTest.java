package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which judges' severities can be compared, and what would make them comparable. */
class ConnectednessTest {

    @Test
    void judges_are_joined_by_a_chain_of_shared_candidates() {
        var joined = Connectedness.of(List.of(given("a", "A"), given("a", "B"), given("b", "B"), given("b", "C")));
        assertThat(joined.isConnected()).isTrue();
        assertThat(joined.obstacle()).isEmpty();
        assertThat(joined.islands()).containsExactly(new Island(List.of("A", "B", "C"), 2));
        assertThat(joined.bridges()).isEmpty();
    }

    @Test
    void the_largest_island_comes_first_and_its_judges_take_turns_at_bridges_to_the_others() {
        var apart = Connectedness.of(islands(4));
        assertThat(apart.islands()).extracting(Island::candidates).containsExactly(2, 1, 1, 1);
        assertThat(apart.islands().getFirst().judges()).containsExactly("J0", "K0");
        assertThat(apart.bridges())
                .containsExactly(new Bridge("J0", "p", "c1"), new Bridge("K0", "p", "c2"), new Bridge("J0", "p", "c3"));
    }

    @Test
    void of_five_islands_each_is_named_and_of_six_the_rest_is_dots() {
        assertThat(said(islands(5))).startsWith("J0, K0; J1, K1").endsWith("J4, K4");
        assertThat(said(islands(6))).endsWith("J4, K4; …");
    }

    @Test
    void where_each_has_one_judge_that_is_said_however_many_islands_there_are() {
        var alone = Connectedness.of(List.of(given("a", "A"), given("b", "A")));
        assertThat(alone.islands()).hasSize(1);
        assertThat(alone.isConnected()).isFalse();
        assertThat(alone.obstacle().orElseThrow().is(RankingRefusal.ONE_JUDGE_EACH))
                .isTrue();
    }

    @Test
    void of_pools_fitted_each_for_itself_the_first_that_is_not_connected_speaks() {
        var all = new ArrayList<Judgement>(islands(2));
        all.add(new Judgement("a", "x", "J0", Exact.of(70)));
        all.add(new Judgement("a", "x", "K0", Exact.of(70)));
        assertThat(Connectedness.of(all, Fit.POOL).islands()).hasSize(2);
        assertThat(Connectedness.of(all, Fit.FILE).islands())
                .extracting(Island::candidates)
                .containsExactly(3, 1);
        assertThat(Connectedness.of(List.of(), Fit.POOL).islands()).isEmpty();
    }

    @Test
    void pools_are_fitted_apart_only_where_that_helps() {
        var both = List.of(pooled("p", "A"), pooled("p", "B"), pooled("q", "C"), pooled("q", "D"));
        assertThat(Certainty.fit(both)).isEqualTo(Fit.POOL);
        assertThat(Certainty.fit(List.of(pooled("p", "A"), pooled("p", "B")))).isEqualTo(Fit.FILE);
        assertThat(Certainty.fit(islands(2))).isEqualTo(Fit.FILE);
    }

    private static String said(List<Judgement> given) {
        return (String) Connectedness.of(given).obstacle().orElseThrow().details()[1];
    }

    /** Of two judges each, who share nothing with others; the first has two candidates. */
    private static List<Judgement> islands(int count) {
        var all = new ArrayList<Judgement>();
        for (var i = 0; i < count; i++) {
            all.add(given("c" + i, "J" + i));
            all.add(given("c" + i, "K" + i));
        }
        all.add(given("more", "J0"));
        return all;
    }

    private static Judgement given(String candidate, String judge) {
        return new Judgement("p", candidate, judge, Exact.of(70));
    }

    private static Judgement pooled(String pool, String judge) {
        return new Judgement(pool, pool + "1", judge, Exact.of(70));
    }
}
