package id.kipp.ui.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who have not signed in: a page keeps about a megabyte for each of them, so they are few and short.
 * A session is a visitor's until a request in it comes from somebody who is signed in.
 */
@Component
class Visitors implements HttpSessionListener {

    /** How long a visitor's page is kept after the last thing done in it. */
    static final Duration STAYS = Duration.ofMinutes(5);

    /** How many at once, given the memory: a third of it at most. */
    private static final int MOST = 500;

    private static final long EACH = 3L * 1024 * 1024;
    private static final String MARK = Visitors.class.getName();

    private final AtomicInteger here = new AtomicInteger();
    private final int most;

    Visitors(@Value("${kipp.visitors.most:0}") int most) {
        this.most = most > 0 ? most : (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / EACH);
    }

    boolean areMany() {
        return here.get() >= most;
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
        if (event.getSession().getAttribute(MARK) != null) here.decrementAndGet();
    }

    /** Somebody signed in: the session is one of a desk, and lasts as long. */
    void signedIn(HttpSession session) {
        synchronized (session) { // two requests of one page at once: counted off once
            if (!(session.getAttribute(MARK) instanceof Integer seconds)) return;
            session.removeAttribute(MARK);
            session.setMaxInactiveInterval(seconds);
            here.decrementAndGet();
        }
    }
}
