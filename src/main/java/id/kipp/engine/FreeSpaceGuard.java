package id.kipp.engine;

import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the disk has room for another write. Stopping while some is left keeps reading possible, and needs no restart. */
final class FreeSpaceGuard {

    private static final Logger log = LoggerFactory.getLogger(FreeSpaceGuard.class);

    private final LongSupplier usable;
    private final long reserve;
    private volatile boolean said;

    FreeSpaceGuard(LongSupplier usable, long reserve) {
        this.usable = usable;
        this.reserve = reserve;
    }

    boolean left() {
        boolean enough = usable.getAsLong() >= reserve;
        if (enough == said) {
            said = !enough;
            if (enough) {
                log.info("The disk has room again: the store accepts writes.");
            } else {
                log.error(
                        "The disk is full (less than {} bytes left): the store is read-only until there is room.",
                        reserve);
            }
        }
        return enough;
    }
}
