package id.kipp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A whole list is sent while it is read, however long it is. */
class WholeListTest {

    private static final int MANY = 50_000;
    private static final int PAGE = 200;

    private final DataQuestion asked = new DataQuestion("/innovations.csv", Map.of(), "", "https://kipp.test");
    private int read;
    private int lines;
    private int most;

    private Listed page(String after, int limit, DataQuestion question) {
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(MANY, from + limit);
        read = to;
        most = Math.max(most, read - lines);
        var items = IntStream.range(from, to)
                .mapToObj(i -> Map.of("number", "IGA-" + i, "title", "Layanan warga, nomor " + i))
                .toList();
        return new Listed(items, to < MANY ? OpenData.cursor(Integer.toString(to)) : null);
    }

    @Test
    void fifty_thousand_lines_never_lie_in_memory_together() throws Exception {
        var counting = new OutputStream() {
            @Override
            public void write(int letter) {
                if (letter == '\n') lines++;
            }
        };
        new Lists.OpenList(List.of("number", "title"), this::page).csv(asked, counting);
        assertThat(lines).isEqualTo(MANY + 1);
        assertThat(most).as("read and not yet sent").isLessThan(5 * PAGE);
    }
}
