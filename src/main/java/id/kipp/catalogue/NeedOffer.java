package id.kipp.catalogue;

import java.util.List;

/**
 * An original that may help with a problem, and why. An award is no reason.
 *
 * @param shared words of the problem that its text has
 * @param saysHow whether it says how others copy it
 * @param near whether its owner is an institution like the one that asks, or of its region
 */
public record NeedOffer(Card card, List<String> shared, boolean saysHow, boolean near) {

    public Running running() {
        return card.pulse().running();
    }

    boolean isStopped() {
        return running() == Running.STOPPED;
    }

    boolean isKnownToRun() {
        return running() == Running.RUNNING || running() == Running.DEVELOPED;
    }
}
