package id.kipp.audit;

import com.mongodb.client.MongoDatabase;
import id.kipp.store.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** What has been chained, for tests that give a follower a line once more. */
public final class Chained {

    private static final int MANY = 10_000; // lines

    private Chained() {}

    /** Nothing is chained meanwhile, as if every relay were dead. */
    public static void withoutRelay(ListableBeanFactory context, Runnable acts) {
        drain(context);
        try (var dead = new Lease(context.getBean(MongoDatabase.class))) {
            do context.getBean(Lease.class).release(Relay.LEASE);
            while (!dead.hold(Relay.LEASE, Duration.ofMinutes(1)));
            acts.run();
        }
    }

    /** Nobody is told of what is filled in meanwhile, and no stage follows: followers with effects go on behind it. */
    public static void untold(ListableBeanFactory context, Runnable filling) {
        var runners = context.getBean(Runners.class);
        runners.stop();
        drain(context); // what is filled in goes behind it
        filling.run();
        drain(context);
        var height = context.getBean(AuditStore.class).height();
        var places = context.getBean(FollowerStore.class);
        for (var walk : runners.walks()) {
            var follower = walk.follower();
            if (!follower.effects()) takeMany(context, follower, walk.place());
            places.remember(follower.name(), height);
        }
        runners.start();
    }

    /** As it would by itself, in larger pieces: some hundred thousand lines are about some thousand things. */
    private static void takeMany(ListableBeanFactory context, Follower follower, long place) {
        var chain = context.getBean(AuditStore.class);
        for (var lines = chain.next(place, MANY); !lines.isEmpty(); ) {
            follower.take(lines.stream().filter(follower::hears).toList());
            lines = chain.next(lines.getLast().seq(), MANY);
        }
    }

    /** Relay and followers go, as in an application that is ready. */
    public static void begin(ListableBeanFactory context) {
        context.getBean(Relay.class).go();
        context.getBean(Runners.class).start();
        context.getBean(Runners.class).go();
    }

    /** What is broken in the chain itself. */
    public static List<Broken> broken(ListableBeanFactory context) {
        var broken = new ArrayList<Broken>();
        context.getBean(ChainHolds.class).check(broken::add);
        return broken;
    }

    /** What the lines with this action are about, in the chain's order. */
    public static List<String> about(ListableBeanFactory context, String action) {
        return context.getBean(AuditStore.class).next(0, 1_000_000).stream()
                .filter(e -> e.action().equals(action))
                .map(AuditEntry::about)
                .toList();
    }

    public static void drain(ListableBeanFactory context) {
        context.getBean(Relay.class).drain();
    }

    /** As if the follower's place had not been remembered for its last lines. */
    public static void back(ListableBeanFactory context, String follower, int lines) {
        var store = context.getBean(FollowerStore.class);
        store.remember(follower, Math.max(0, store.place(follower).orElseThrow() - lines));
    }

    /** The last line about a subject with this action. */
    public static AuditEntry last(ListableBeanFactory context, String subject, String action) {
        context.getBean(Relay.class).drain();
        return context.getBean(AuditStore.class).about(subject).stream()
                .filter(l -> l.action().equals(action))
                .reduce((one, next) -> next)
                .orElseThrow();
    }
}
