package id.kipp.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MetricsPageTest {

    @Test
    void figures_of_a_name_stand_together_under_what_they_are() {
        var text = MetricsPage.written(List.of(
                new Figure("kipp_behind", "Behind.", "follower", "bells", 3),
                new Figure("kipp_saves_total", "Saves.", 7),
                new Figure("kipp_behind", "Behind.", "follower", "of \"two\"", 0)));
        assertThat(text)
                .isEqualTo(
                        """
                        # HELP kipp_behind Behind.
                        # TYPE kipp_behind gauge
                        kipp_behind{follower="bells"} 3
                        kipp_behind{follower="of \\"two\\""} 0
                        # HELP kipp_saves_total Saves.
                        # TYPE kipp_saves_total counter
                        kipp_saves_total 7
                        """);
    }

    @Test
    void asked_by_many_they_are_looked_up_once_in_ten_seconds() {
        var asked = new AtomicInteger();
        var time = new AtomicLong();
        var page = new MetricsPage(List.of(() -> List.of(new Figure("asked", "", asked.incrementAndGet()))), time::get);
        assertThat(page.text()).isEqualTo(page.text()).contains("asked 1\n");
        time.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertThat(page.text()).contains("asked 2\n");
    }

    @Test
    void what_cannot_be_had_hides_nothing_else() {
        Figures broken = () -> {
            throw new IllegalStateException("the store is away");
        };
        var page = new MetricsPage(List.of(broken, new Heap()), System::nanoTime);
        assertThat(page.text()).contains("kipp_heap_used_bytes ", "kipp_figures_failed 1\n");
    }
}
