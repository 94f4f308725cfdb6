package id.kipp.audit;

import id.kipp.metrics.Figure;
import id.kipp.metrics.Figures;
import id.kipp.store.Outbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonValue;
import org.springframework.stereotype.Component;

/** What was written, what waits for the chain, and how far each follower is behind it. */
@Component
class AuditFigures implements Figures {

    /** Documents whose lines are counted: more than the relay takes in a second, so that a monitor sees it stand. */
    private static final int MOST = 500;

    private final Outbox outbox;
    private final AuditStore chain;
    private final FollowerStore store;
    private final Runners runners;
    private final Clock clock;

    AuditFigures(Outbox outbox, AuditStore chain, FollowerStore store, Runners runners, Clock clock) {
        this.outbox = outbox;
        this.chain = chain;
        this.store = store;
        this.runners = runners;
        this.clock = clock;
    }

    @Override
    public List<Figure> now() {
        var all = new ArrayList<Figure>();
        all.add(new Figure("kipp_saves_total", "Things written by this server.", outbox.saves()));
        waiting(all);
        followers(all);
        return all;
    }

    private void waiting(List<Figure> all) {
        var lines =
                outbox.waiting(MOST).stream().flatMap(w -> w.lines().stream()).toList();
        var now = clock.millis();
        var oldest = lines.stream().mapToLong(AuditFigures::at).min().orElse(now);
        all.add(new Figure(
                "kipp_outbox_lines", "Lines that wait for the chain, of 500 documents at most.", lines.size()));
        all.add(new Figure("kipp_outbox_oldest_seconds", "Age of the oldest of them.", (now - oldest) / 1000));
    }

    private static long at(BsonValue line) {
        return line.asDocument().getDateTime("at").getValue();
    }

    private void followers(List<Figure> all) {
        var height = chain.height();
        var places = store.places();
        var undigested = store.undigested();
        for (var walk : runners.walks()) {
            var name = walk.follower().name();
            var place = places.get(name);
            var behind = Math.max(0, height - (place == null ? 0 : place.seq()));
            var aside =
                    undigested.stream().filter(u -> u.follower().equals(name)).count();
            all.add(new Figure("kipp_follower_behind_lines", "Lines not come to yet.", "follower", name, behind));
            all.add(new Figure("kipp_follower_undigested_lines", "Lines not taken.", "follower", name, aside));
        }
    }
}
