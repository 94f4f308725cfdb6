package id.kipp.engine;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Whoever asks does it: where there is no file to be harmed by an interruption, handing it to another thread only takes time. */
final class Callers extends AbstractExecutorService {

    private volatile boolean closed;

    @Override
    public void execute(Runnable task) {
        if (closed) throw new RejectedExecutionException("closed");
        task.run();
    }

    @Override
    public void shutdown() {
        closed = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        closed = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return closed;
    }

    @Override
    public boolean isTerminated() {
        return closed;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return closed;
    }
}
