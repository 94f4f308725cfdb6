package id.kipp.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Twelve papers, each with A; half of them are about health. N came later. */
class ShareTest {

    static final List<Paper> PAPERS = IntStream.range(0, 12)
            .mapToObj(i -> new Paper("P%02d".formatted(i), "Kota " + i, "", i % 2 == 0 ? "health" : "energy"))
            .toList();

    @Test
    void a_newcomer_gets_as_many_as_everybody_would_have_and_first_what_they_know() {
        var shared = new Share(problem(Set.of(), "A", "N"), all("A"), Set.of()).pairs();
        assertThat(load(shared, "A")).isEqualTo(6);
        assertThat(shared.stream().filter(p -> p.judge().equals("N")).map(Pair::proposal))
                .containsExactlyInAnyOrder("P00", "P02", "P04", "P06", "P08", "P10");
    }

    @Test
    void what_is_opened_stays_and_does_not_count() {
        var opened =
                all("A").stream().filter(p -> p.proposal().compareTo("P08") < 0).collect(Collectors.toSet());
        var shared = new Share(problem(Set.of(), "A", "N"), all("A"), opened).pairs();
        assertThat(shared).containsAll(opened);
        assertThat(load(shared, "N")).isEqualTo(2); // of the four that nobody has opened
    }

    @Test
    void a_newcomer_gets_nothing_they_are_in_conflict_with() {
        var conflicts = PAPERS.stream()
                .filter(p -> p.category().equals("health"))
                .map(p -> new Pair(p.id(), "N"))
                .collect(Collectors.toSet());
        var shared = new Share(problem(conflicts, "A", "N"), all("A"), Set.of()).pairs();
        assertThat(shared).doesNotContainAnyElementsOf(conflicts);
        assertThat(load(shared, "N")).isEqualTo(6);
    }

    @Test
    void it_is_taken_from_whoever_has_most_left() {
        var standing = new HashSet<Pair>();
        PAPERS.forEach(p -> standing.add(new Pair(p.id(), p.id().compareTo("P09") < 0 ? "A" : "B")));
        var shared = new Share(problem(Set.of(), "A", "B", "N"), standing, Set.of()).pairs();
        assertThat(load(shared, "A")).isEqualTo(5);
        assertThat(load(shared, "B")).isEqualTo(3);
        assertThat(load(shared, "N")).isEqualTo(4);
    }

    @Test
    void every_paper_keeps_as_many_judges_as_it_had() {
        var standing = all("A");
        standing.addAll(all("B"));
        var shared = new Share(problem(Set.of(), "A", "B", "M", "N"), standing, Set.of()).pairs();
        assertThat(shared).hasSize(24);
        assertThat(shared.stream().collect(Collectors.groupingBy(Pair::proposal, Collectors.counting())))
                .allSatisfy((paper, judges) -> assertThat(judges).isEqualTo(2));
    }

    private static Set<Pair> all(String judge) {
        return PAPERS.stream().map(p -> new Pair(p.id(), judge)).collect(Collectors.toCollection(HashSet::new));
    }

    private static long load(Set<Pair> pairs, String judge) {
        return pairs.stream().filter(p -> p.judge().equals(judge)).count();
    }

    private static PlanProblem problem(Set<Pair> conflicts, String... judges) {
        var all = java.util.Arrays.stream(judges)
                .map(j -> new Judge(j, 12, "", "", j.equals("N") ? Set.of("health") : Set.of()))
                .toList();
        return new PlanProblem(PAPERS, all, conflicts, 1, 1, Map.of());
    }
}
