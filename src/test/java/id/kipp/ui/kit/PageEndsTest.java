package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageEndsTest {

    final List<Integer> rows = IntStream.range(0, 40).boxed().toList();
    final List<String> asked = new ArrayList<>();
    final PageEnds<Integer> ends = new PageEnds<>();

    List<Integer> read(int offset) {
        return ends.read(
                offset,
                10,
                (from, limit) -> {
                    asked.add("first " + from);
                    return rows.subList(from, from + limit);
                },
                (after, beyond, limit) -> {
                    asked.add("after " + after + " beyond " + beyond);
                    return rows.subList(after + 1 + beyond, after + 1 + beyond + limit);
                });
    }

    @Test
    void a_page_begins_at_the_key_of_the_one_before() {
        assertThat(read(0)).startsWith(0);
        assertThat(read(10)).startsWith(10);
        assertThat(read(20)).startsWith(20);
        assertThat(asked).containsExactly("first 0", "after 9 beyond 0", "after 19 beyond 0");
    }

    @Test
    void a_jump_passes_over_what_lies_between_and_the_beginning_forgets() {
        read(0);
        assertThat(read(25)).startsWith(25);
        assertThat(read(10)).startsWith(10);
        read(0);
        read(25);
        assertThat(asked)
                .containsExactly("first 0", "after 9 beyond 15", "after 9 beyond 0", "first 0", "after 9 beyond 15");
    }
}
