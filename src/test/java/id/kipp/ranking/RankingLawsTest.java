package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingLawsTest {

    @Property
    void the_order_of_arrival_changes_nothing(@ForAll("pools") List<Ballot> pool, @ForAll long seed) {
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Ranking.of(shuffled)).isEqualTo(Ranking.of(pool));
    }

    @Property
    void a_rank_is_one_more_than_the_number_of_those_who_are_better(@ForAll("pools") List<Ballot> pool) {
        for (var place : Ranking.of(pool)) {
            var better = pool.stream()
                    .filter(other -> beats(other, find(pool, place.candidate())))
                    .count();
            assertThat((long) place.rank()).isEqualTo(1 + better);
        }
    }

    @Property
    void people_decide_exactly_where_a_rank_is_shared(@ForAll("pools") List<Ballot> pool) {
        var places = Ranking.of(pool);
        for (var place : places) {
            var shared = places.stream().filter(p -> p.rank() == place.rank()).count() > 1;
            assertThat(place.tie().equals(Tie.PEOPLE)).isEqualTo(shared);
        }
    }

    @Property
    void a_better_total_never_costs_a_place(@ForAll("pools") List<Ballot> pool, @ForAll("values") Exact more) {
        for (var lucky : pool) {
            var raised = new ArrayList<>(pool);
            raised.remove(lucky);
            raised.add(new Ballot(lucky.candidate(), lucky.total().plus(more), lucky.ladder()));
            assertThat(rank(raised, lucky)).isLessThanOrEqualTo(rank(pool, lucky));
        }
    }

    @Property
    void every_place_is_in_level_or_out_and_level_ones_are_more_than_their_seats(
            @ForAll("pools") List<Ballot> pool, @ForAll("seats") int seats) {
        var places = Ranking.of(pool);
        var cut = Cut.of(places, seats);
        var all = new ArrayList<>(cut.in());
        all.addAll(cut.level());
        all.addAll(cut.out());
        assertThat(all).isEqualTo(places);
        assertThat(cut.in().size() + cut.seatsLeft()).isEqualTo(seats);
        if (!cut.isClear()) {
            assertThat(cut.level())
                    .hasSizeGreaterThan(cut.seatsLeft())
                    .extracting(RankedPlace::rank)
                    .containsOnly(cut.in().size() + 1);
        } else {
            assertThat(cut.in()).hasSize(Math.min(seats, pool.size()));
        }
    }

    static boolean beats(Ballot one, Ballot other) {
        var order = one.total().compareTo(other.total());
        for (var i = 0; order == 0 && i < one.ladder().size(); i++) {
            order = one.ladder().get(i).value().compareTo(other.ladder().get(i).value());
        }
        return order > 0;
    }

    static Ballot find(List<Ballot> pool, String candidate) {
        return pool.stream()
                .filter(b -> b.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    static int rank(List<Ballot> pool, Ballot whose) {
        return Ranking.of(pool).stream()
                .filter(p -> p.candidate().equals(whose.candidate()))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    /** Few different values, so that ties are the rule and not the exception. */
    @Provide
    Arbitrary<List<Ballot>> pools() {
        var ballot = Combinators.combine(Arbitraries.integers().between(0, 30), values(), values(), values())
                .as((name, total, first, second) ->
                        new Ballot("P-" + name, total, List.of(new Rung("first", first), new Rung("second", second))));
        return ballot.list().ofMaxSize(14).uniqueElements(Ballot::candidate);
    }

    @Provide
    Arbitrary<Exact> values() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 3))
                .as((n, d) -> Exact.of(n, d));
    }

    @Provide
    Arbitrary<Integer> seats() {
        return Arbitraries.integers().between(0, 20);
    }
}
