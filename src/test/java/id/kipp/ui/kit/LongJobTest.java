package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinSession;
import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LongJobTest extends KitTest {

    final ArrayList<Integer> results = new ArrayList<>();
    final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void it_shows_how_far_it_is_and_hands_over_the_result() {
        show(new LongJob<Integer>(
                "Menyusun…",
                progress -> {
                    progress.at(0.5, "Setengah");
                    gate.await();
                    return 42;
                },
                results::add));
        until(() -> _get(ProgressBar.class).getValue() == 0.5);
        gate.countDown();
        until(() -> results.contains(42));
        _assertNone(LongJob.class);
    }

    @Test
    void whoever_takes_the_result_is_not_interrupted_by_the_end_of_the_job() throws InterruptedException {
        var interrupted = new ArrayList<Boolean>();
        var taken = new CountDownLatch(1);
        show(new LongJob<Integer>("Menyusun…", progress -> 42, result -> {
            interrupted.add(Thread.currentThread().isInterrupted());
            taken.countDown();
        }));
        var session = VaadinSession.getCurrent();
        session.unlock(); // as between two requests: the job's own thread takes the bar away
        try {
            assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
        } finally {
            session.lock();
        }
        assertThat(interrupted).containsExactly(false);
    }

    @Test
    void cancelling_ends_it_without_a_result() {
        show(new LongJob<Integer>(
                "Menyusun…",
                progress -> {
                    gate.await();
                    return 42;
                },
                results::add));
        _click(_get(Button.class, b -> b.withText("Batalkan")));
        until(() -> UI.getCurrent().getChildren().noneMatch(LongJob.class::isInstance));
        assertThat(results).isEmpty();
        Said.only("Dibatalkan. Tidak ada yang diubah.");
    }

    @Test
    void a_refusal_is_told_as_a_sentence() {
        show(new LongJob<Integer>(
                "Menyusun…",
                progress -> {
                    throw new Refusal(() -> "kit.reason-missing");
                },
                results::add));
        until(() -> UI.getCurrent().getChildren().noneMatch(LongJob.class::isInstance));
        Said.only("Tuliskan alasannya terlebih dahulu.");
    }

    private static void until(BooleanSupplier so) {
        for (var i = 0; i < 3_000 && !so.getAsBoolean(); i++) {
            pause();
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
