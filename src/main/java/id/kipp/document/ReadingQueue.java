package id.kipp.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads what waits, oldest first and of each agency in turn, a few at a time. The queue is the records themselves, so a restart forgets nothing and
 * several servers share it.
 */
@Component
class ReadingQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReadingQueue.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final ReadingStore store;
    private final Reading reading;
    private final ReadingSettings settings;
    private final Clock clock;
    private final Semaphore work = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    ReadingQueue(ReadingStore store, Reading reading, ReadingSettings settings, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    /** One that has been through it is read once more. */
    void readAgain(DocumentId id) {
        store.renew(id, clock.instant());
        wake();
    }

    /** There is something to read. */
    void wake() {
        work.release();
    }

    /** Early: a demo is filled, with its documents read, before the web server starts. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 0; i < settings.readers(); i++) {
            threads.add(Thread.ofVirtual().name("reading-queue-" + i).start(this::run));
        }
    }

    private void run() {
        try {
            while (running) {
                work.drainPermits();
                if (!readOneIfItCan()) {
                    pause();
                }
            }
        } catch (InterruptedException stopped) {
            return;
        }
    }

    private boolean readOneIfItCan() throws InterruptedException {
        try {
            return readOne();
        } catch (RuntimeException e) {
            log.warn("the reading queue is out of order, it tries again", e);
            return false;
        }
    }

    /** Until there is work, but not so long that a file put back for later is forgotten. */
    @SuppressWarnings("ReturnValueIgnored") // woken or not, it looks
    private void pause() throws InterruptedException {
        work.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** False when nothing waits. */
    boolean readOne() throws InterruptedException {
        var claimed = claim();
        if (claimed.isEmpty()) {
            return false;
        }
        work.release(); // there may be more, for an idle one
        read(claimed.get());
        return true;
    }

    /** One of each agency, then the next of each: whoever hands in a thousand files holds up nobody but himself. */
    private Optional<Document> claim() {
        var lease = settings.timeout().multipliedBy(3).plusSeconds(60);
        var claimed = store.claim(clock.instant(), lease, served);
        if (claimed.isEmpty() && !served.isEmpty()) {
            served.clear();
            claimed = store.claim(clock.instant(), lease, Set.of());
        }
        claimed.flatMap(document -> store.turn(document.id())).ifPresent(served::add);
        return claimed;
    }

    private void read(Document document) throws InterruptedException {
        if (document.read().attempts() > MOST_ATTEMPTS) {
            store.finish(document, Findings.only(ReadingState.DAMAGED, document.mediaType()));
            return;
        }
        try {
            store.finish(document, reading.examine(store.content(document)).findings());
        } catch (InterruptedException e) {
            store.postpone(document, clock.instant());
            throw e;
        } catch (IOException | RuntimeException ourFault) {
            log.warn(
                    "document {} could not be read now, attempt {}",
                    document.id().value(),
                    document.read().attempts(),
                    ourFault);
            store.postpone(document, later(document.read().attempts()));
        }
    }

    private Instant later(int attempts) {
        return clock.instant().plus(Duration.ofSeconds(5).multipliedBy(1L << (2 * attempts)));
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.forEach(ReadingQueue::join);
        threads.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
