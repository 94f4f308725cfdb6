package id.kipp.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The real clock, but while a demo is being filled, and only in the threads that fill it, it shows the day on which the
 * demo's people act.
 */
final class DemoClock extends Clock {

    static final ScopedValue<Instant> SHOWN = ScopedValue.newInstance();

    private final Clock real;

    DemoClock(Clock real) {
        this.real = real;
    }

    static <T> T in(Instant when, Supplier<T> act) {
        return ScopedValue.where(SHOWN, when).call(act::get);
    }

    static void at(Instant when, Runnable act) {
        ScopedValue.where(SHOWN, when).run(act);
    }

    @Override
    public Instant instant() {
        return SHOWN.isBound() ? SHOWN.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }
}
