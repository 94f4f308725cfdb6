package id.kipp.audit;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Whether everything holds that must hold in a store. */
@Service
public class Checks {

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
        for (var invariant : all()) {
            checked += invariant.check(b -> {
                broken.incrementAndGet();
                tell.accept(b);
            });
        }
        var closed = new ArrayList<SetAsides.Found>();
        var setAside = aside.each(found -> {
            if (!found.isOpen()) closed.add(found);
        });
        return new Summary(checked, broken.get(), setAside, closed);
    }

    private List<Invariant> all() {
        return invariants.orderedStream().toList();
    }
}
