package id.kipp.audit;

import id.kipp.store.BulkLoad;
import id.kipp.store.Outbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes lines out of outboxes and puts them where they belong: into the chain when their MAC holds, aside when it does not.
 * Killed at any point it is done again from the start, and nothing is there twice. For one thread.
 */
@Component
class Carrying {

    private static final Logger log = LoggerFactory.getLogger(Carrying.class);

    private final Outbox outbox;
    private final AuditStore store;
    private final SetAsideStore aside;
    private final LineSeal seal;
    private final Clock clock;
    private final BooleanSupplier filling;
    private @Nullable AuditEntry head;

    @Autowired
    Carrying(Outbox outbox, AuditStore store, SetAsideStore aside, LineSeal seal, Clock clock, BulkLoad filling) {
        this(outbox, store, aside, seal, clock, filling::isRunning);
    }

    /** @param filling while it is true, days of a story go by: a line is chained on its own */
    Carrying(
            Outbox outbox, AuditStore store, SetAsideStore aside, LineSeal seal, Clock clock, BooleanSupplier filling) {
        this.filling = filling;
        this.outbox = outbox;
        this.store = store;
        this.aside = aside;
        this.seal = seal;
        this.clock = clock;
    }

    /** Looks for the chain's end again: another process may have moved it. */
    void forget() {
        head = null;
    }

    /** True when something was chained. */
    boolean carry(List<Outbox.Waiting> boxes) {
        var good = new ArrayList<Line>();
        var bad = new ArrayList<SetAside>();
        for (var box : boxes) for (var raw : box.lines()) sort(box, raw, good, bad);
        while (!good.isEmpty() && !chain(good, bad)) forget(); // another process was first: look again
        for (var one : bad)
            log.error("audit line set aside: {} in {} {}", one.reason(), one.collection(), one.document());
        aside.add(bad);
        outbox.handedOver(boxes);
        return !good.isEmpty();
    }

    /** A line with where it was found. */
    private record Line(Outbox.Waiting box, BsonValue raw, AuditLine line) {}

    private void sort(Outbox.Waiting box, BsonValue raw, List<Line> good, List<SetAside> bad) {
        try {
            var line = LineCodec.line(raw.asDocument());
            if (seal.holds(line)) good.add(new Line(box, raw, line));
            else bad.add(aside("".equals(line.mac()) ? SetAside.Reason.UNSIGNED : SetAside.Reason.FORGED, box, raw));
        } catch (BsonInvalidOperationException notOne) {
            bad.add(aside(SetAside.Reason.UNREADABLE, box, raw));
        }
    }

    /** False when another process has put something into the chain meanwhile. */
    private boolean chain(List<Line> lines, List<SetAside> bad) {
        var known =
                new HashMap<>(store.known(lines.stream().map(l -> l.line().id()).toList()));
        var last = head != null ? head : store.head().orElse(null);
        var entries = new ArrayList<AuditEntry>();
        var taken = new ArrayList<SetAside>();
        for (var line : lines) {
            var next = AuditEntry.after(
                    last, line.line(), filling.getAsBoolean() ? line.line().at() : clock.instant());
            var there = known.putIfAbsent(next.id(), next.line());
            if (there == null) entries.add(last = next);
            else if (!there.equals(next.line())) taken.add(aside(SetAside.Reason.TAKEN, line.box(), line.raw()));
        }
        if (!entries.isEmpty() && !store.append(entries)) return false;
        head = last;
        bad.addAll(taken);
        return true;
    }

    private SetAside aside(SetAside.Reason reason, Outbox.Waiting box, BsonValue raw) {
        return SetAside.of(reason, box.collection(), box.name(), raw, clock.instant());
    }
}
