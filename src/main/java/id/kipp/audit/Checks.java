package id.kipp.audit;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Whether everything holds that must hold in a store. */
@Service
public class Checks {

    private static final Logger log = LoggerFactory.getLogger(Checks.class);

    private final ObjectProvider<Invariant> invariants; // looked up late: they depend on services of all modules
    private final NothingSetAside aside;

    Checks(ObjectProvider<Invariant> invariants, NothingSetAside aside) {
        this.invariants = invariants;
        this.aside = aside;
    }

    /**
     * @param checked things looked at
     * @param broken those that do not hold
     * @param setAside lines that were not chained
     * @param closed those of them that people have looked into and closed: they are not broken
     */
    public record Summary(long checked, long broken, long setAside, List<SetAsides.Found> closed) {}

    /** Reads the whole store and changes nothing; tells of each broken thing as it is found. */
    public Summary run(Actor actor, Consumer<Broken> tell) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var broken = new AtomicLong();
        long checked = 0;
        Consumer<Broken> counted = b -> {
            broken.incrementAndGet();
            tell.accept(b);
        };
        for (var invariant : all()) checked += check(invariant, counted);
        var closed = new ArrayList<SetAsides.Found>();
        var setAside = aside.each(found -> {
            if (!found.isOpen()) closed.add(found);
        });
        return new Summary(checked, broken.get(), setAside, closed);
    }

    /** What is so broken that one cannot be looked at to its end keeps nobody from looking at the others. */
    private static long check(Invariant invariant, Consumer<Broken> broken) {
        try {
            return invariant.check(broken);
        } catch (RuntimeException e) {
            log.warn(
                    "{} could not be looked at to its end: {}",
                    invariant.name(),
                    e.getClass().getName());
            broken.accept(new Broken(invariant.name(), "", "check.not-finished"));
            return 0;
        }
    }

    private List<Invariant> all() {
        return invariants.orderedStream().toList();
    }
}
