package id.kipp.document;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * Files of one holder are counted one at a time, so that what comes at once is counted together; those of others do not wait for
 * it. Two holders may share a lock by chance, which costs a wait and nothing else.
 */
final class HolderLocks {

    private static final int MANY = 512;

    private final List<ReentrantLock> locks =
            IntStream.range(0, MANY).mapToObj(i -> new ReentrantLock()).toList();

    /** Always in the same order, so that no two wait for each other. */
    void alone(List<Quota> holders, Runnable doing) {
        var mine = holders.stream()
                .mapToInt(q -> Math.floorMod((q.holder().field() + q.key()).hashCode(), MANY))
                .distinct()
                .sorted()
                .mapToObj(locks::get)
                .toList();
        mine.forEach(ReentrantLock::lock);
        try {
            doing.run();
        } finally {
            mine.forEach(ReentrantLock::unlock);
        }
    }
}
