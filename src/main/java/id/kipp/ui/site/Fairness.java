package id.kipp.ui.site;

import id.kipp.account.Sender;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many questions a minute from one address; the others get what is left. */
@Component
class Fairness {

    private static final int SECONDS = 60;

    /** Addresses that are remembered; more than these in one minute are forgotten together. */
    private static final int MOST = 50_000;

    private final Clock clock;
    private final int most;
    private final Map<String, Integer> asked = new HashMap<>();
    private long minute;

    Fairness(Clock clock, @Value("${kipp.api.per-minute:600}") int most) {
        this.clock = clock;
        this.most = most;
    }

    /** In how many seconds to come again; 0: now is good. @param weight as how many questions it counts */
    synchronized int wait(String client, int weight) {
        long now = clock.instant().getEpochSecond();
        if (now / SECONDS != minute || asked.size() > MOST) asked.clear();
        minute = now / SECONDS;
        return asked.merge(Sender.of(client), weight, Integer::sum) <= most ? 0 : (int) (SECONDS - now % SECONDS);
    }
}
