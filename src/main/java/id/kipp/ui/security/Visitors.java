package id.kipp.ui.security;

import id.kipp.metrics.Figure;
import id.kipp.metrics.Figures;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who have not signed in: a page keeps about a megabyte for each of them, so they are few and short.
 * A session is a visitor's until a request in it comes from somebody who is signed in.
 */
@Component
class Visitors implements HttpSessionListener, Figures {

    /** How long a visitor's page is kept after the last thing done in it. */
    static final Duration STAYS = Duration.ofMinutes(5);

    /** How many at once, given the memory: a third of it at most. */
    private static final int MOST = 500;

    private static final long EACH = 3L * 1024 * 1024;
    private static final String MARK = Visitors.class.getName();

    /** What somebody at a desk keeps, a form or a sheet open in it; whoever only looks keeps a fifth. */
    private static final long AT_DESK = 1344 * 1024;

    private final AtomicInteger here = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final int most;
    private final int mostAtWork;

    /** Zero: as many as the memory holds. */
    Visitors(@Value("${kipp.visitors.most:0}") int most, @Value("${kipp.desks.most:0}") int mostAtWork) {
        var memory = Runtime.getRuntime().maxMemory();
        this.most = most > 0 ? most : (int) Math.min(MOST, memory / EACH);
        this.mostAtWork = mostAtWork > 0 ? mostAtWork : atDesks(memory);
    }

    /**
     * Six tenths of the memory are for desks.
     *
     * @param memory bytes of heap
     */
    static int atDesks(long memory) {
        return (int) (memory / 10 * 6 / AT_DESK);
    }

    /** For how many more visitors there is room. */
    int room() {
        return most - here.get();
    }

    /** For how many more who sign in there is room: everybody who is in may open a form at any moment. */
    int roomAtDesks() {
        return mostAtWork - atWork.get();
    }

    @Override
    public List<Figure> now() {
        return List.of(sessions("visitor", here), sessions("desk", atWork));
    }

    private static Figure sessions(String kind, AtomicInteger many) {
        return new Figure("kipp_sessions", "Sessions at once.", "kind", kind, many.get());
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setAttribute(MARK, session.getMaxInactiveInterval());
        session.setMaxInactiveInterval((int) STAYS.toSeconds());
        here.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        (event.getSession().getAttribute(MARK) != null ? here : atWork).decrementAndGet();
    }

    /** Somebody signed in: the session is one of a desk, and lasts as long. */
    void signedIn(HttpSession session) {
        synchronized (session) { // two requests of one page at once: counted off once
            if (!(session.getAttribute(MARK) instanceof Integer seconds)) return;
            session.removeAttribute(MARK);
            session.setMaxInactiveInterval(seconds);
            here.decrementAndGet();
            atWork.incrementAndGet();
        }
    }
}
