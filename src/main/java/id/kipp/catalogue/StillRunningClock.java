package id.kipp.catalogue;

import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import org.springframework.stereotype.Component;

/** Has owners asked when a year is over. */
@Component
class StillRunningClock implements Ticking {

    private final StillRunning asking;

    StillRunningClock(StillRunning asking) {
        this.asking = asking;
    }

    @Override
    public void look(Actor clock) {
        asking.round(clock);
    }
}
