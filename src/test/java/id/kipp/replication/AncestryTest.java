package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AncestryTest {

    private static final int EDGES = 10_000;
    private static final int NODES = 400;

    @Property(tries = 2)
    void of_ten_thousand_random_edges_none_makes_a_circle_and_a_generation_is_the_longest_way(@ForAll long seed) {
        var random = new Random(seed);
        var made = new Ancestry<Integer>();
        Map<Integer, TreeSet<Integer>> kept = new HashMap<>();
        for (var i = 0; i < EDGES; i++) {
            int parent = random.nextInt(NODES);
            int child = random.nextInt(NODES);
            if (made.add(parent, child))
                kept.computeIfAbsent(child, c -> new TreeSet<>()).add(parent);
        }
        var longest = longest(kept);
        for (var node = 0; node < NODES; node++)
            assertThat(made.generation(node)).isEqualTo(longest[node]);
    }

    /** Round by round, as nobody would do it in earnest; with a circle it would not end. */
    private static int[] longest(Map<Integer, TreeSet<Integer>> parents) {
        var longest = new int[NODES];
        for (var round = 0; ; round++) {
            assertThat(round).as("there is no circle").isLessThanOrEqualTo(NODES);
            var changed = false;
            for (var one : parents.entrySet())
                for (int parent : one.getValue())
                    if (longest[one.getKey()] < longest[parent] + 1) {
                        longest[one.getKey()] = longest[parent] + 1;
                        changed = true;
                    }
            if (!changed) return longest;
        }
    }

    @Test
    void children_of_children_are_the_second_generation() {
        var made = new Ancestry<String>();
        assertThat(List.of(made.add("asal", "Si Jempol"), made.add("Si Jempol", "Kalbar")))
                .containsExactly(true, true);
        assertThat(made.generation("Kalbar")).isEqualTo(2);
        assertThat(made.ancestors("Kalbar")).containsExactly("Si Jempol", "asal");
        assertThat(made.add("Kalbar", "asal")).isFalse();
        assertThat(made.add("asal", "asal")).isFalse();
        assertThat(made.generation("asal")).isZero();
    }
}
