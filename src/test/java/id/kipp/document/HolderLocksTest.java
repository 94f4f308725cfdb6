package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HolderLocksTest {

    final HolderLocks locks = new HolderLocks();
    final CountDownLatch leave = new CountDownLatch(1);
    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void leave() {
        leave.countDown();
        threads.close();
    }

    @Test
    void who_counts_for_one_holder_waits_for_the_other_of_the_same_and_for_nobody_else() throws Exception {
        var inside = new CountDownLatch(1);
        var first = threads.submit(() -> locks.alone(of("a", "b"), () -> {
            inside.countDown();
            await(leave);
        }));
        inside.await();
        var same = threads.submit(() -> locks.alone(of("x", "b"), () -> {}));
        threads.submit(() -> locks.alone(of("c", "d"), () -> {})).get(30, TimeUnit.SECONDS);
        assertThat(same).isNotDone();
        leave.countDown();
        first.get(30, TimeUnit.SECONDS);
        same.get(30, TimeUnit.SECONDS);
    }

    @Test
    void those_who_name_the_same_holders_in_other_orders_never_wait_for_each_other_for_ever() throws Exception {
        var count = new int[1];
        var all = IntStream.range(0, 200)
                .mapToObj(i -> i % 2 == 0 ? of("a", "b") : of("b", "a"))
                .map(holders -> threads.submit(() -> locks.alone(holders, () -> count[0]++)))
                .toList();
        for (var one : all) one.get(30, TimeUnit.SECONDS);
        assertThat(count[0]).isEqualTo(all.size());
    }

    private static List<Quota> of(String... keys) {
        return List.of(keys).stream()
                .map(k -> new Quota(Quota.Holder.UNIT, k, 1))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
