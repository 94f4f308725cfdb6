package id.kipp.ranking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** One pool's lines. */
final class PoolLines {

    private final Design design;
    private final Design.Pool pool;
    private final List<RankedPlace> raw;
    private final Map<String, Integer> rankRaw;

    PoolLines(Design design, Design.Pool pool) {
        this.design = design;
        this.pool = pool;
        raw = Ranking.of(
                items().mapToObj(i -> new Ballot(name(i), design.items().get(i).mean()))
                        .toList());
        rankRaw = ranks(raw);
    }

    List<RankStanding> counted() {
        return sorted(items().mapToObj(i -> standing(i, Optional.empty())).toList(), RankStanding::rankRaw);
    }

    List<RankStanding> estimated(List<Estimate> estimates, Draws draws, int seats, Method method) {
        var calibrated = Ranking.of(
                items().mapToObj(i -> new Ballot(name(i), exact(estimates.get(i).calibrated())))
                        .toList());
        var rankCalibrated = ranks(calibrated);
        var grey = grey(draws, seats, method == Method.RAW ? raw : calibrated);
        var standings = items().mapToObj(i -> {
                    var name = name(i);
                    var outlook = new Outlook(
                            estimates.get(i).calibrated(),
                            estimates.get(i).se(),
                            rankCalibrated.getOrDefault(name, 0),
                            draws.expected(i),
                            draws.quantile(i, 5),
                            draws.quantile(i, 95),
                            draws.seated(i, seats),
                            grey.contains(name));
                    return standing(i, Optional.of(outlook));
                })
                .toList();
        return sorted(standings, standing -> standing.rank(method));
    }

    private Set<String> grey(Draws draws, int seats, List<RankedPlace> places) {
        var grey = new HashSet<>(GreyBand.of(items().mapToObj(i ->
                        new GreyBand.Doubt(name(i), draws.seated(i, seats), Math.abs(draws.expected(i) - seats - 0.5)))
                .toList()));
        Cut.of(places, seats).level().forEach(place -> grey.add(place.candidate()));
        return grey;
    }

    private RankStanding standing(int i, Optional<Outlook> outlook) {
        var item = design.items().get(i);
        var rank = rankRaw.getOrDefault(item.candidate(), 0);
        return new RankStanding(pool.name(), item.candidate(), item.n(), item.mean(), rank, outlook);
    }

    private IntStream items() {
        return IntStream.range(pool.from(), pool.to());
    }

    private String name(int i) {
        return design.items().get(i).candidate();
    }

    private static Exact exact(double sixDecimals) {
        return Exact.of(BigDecimal.valueOf(sixDecimals));
    }

    private static Map<String, Integer> ranks(List<RankedPlace> places) {
        return places.stream().collect(toMap(RankedPlace::candidate, RankedPlace::rank));
    }

    private static List<RankStanding> sorted(List<RankStanding> standings, ToIntFunction<RankStanding> rank) {
        return standings.stream()
                .sorted(comparing((RankStanding s) -> rank.applyAsInt(s)).thenComparing(RankStanding::candidate))
                .toList();
    }
}
