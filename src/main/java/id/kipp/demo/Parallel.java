package id.kipp.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What different people do without waiting for each other. */
final class Parallel {

    /** More than there are processors, because each mostly waits for the store. */
    private static final int AT_ONCE = 4;

    private Parallel() {}

    /** Does it to each, a few at a time; the answers come in the order of the items, and the ids are the same every time. */
    static <T, R> List<R> each(List<T> items, Function<T, R> work) {
        try (var threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("demo-", 0).factory())) {
            var tasks = IntStream.range(0, items.size())
                    .mapToObj(i -> (Callable<R>) () -> ScopedValue.where(DemoChance.SEEDED, new SplittableRandom(i))
                            .call(() -> work.apply(items.get(i))))
                    .toList();
            var answers = new ArrayList<R>();
            for (var done : threads.invokeAll(tasks)) answers.add(done.get());
            return answers;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
