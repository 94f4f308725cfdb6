package id.kipp.hub;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a hub's work plan.
 *
 * @param done on which day; null while it is not
 */
public record PlanItem(
        PlanKind kind, String activity, String unit, LocalDate from, LocalDate until, @Nullable LocalDate done) {

    /** @throws Refusal {@code hub.bad-plan}, {@code text.too-long} */
    PlanItem checked(int year, LocalDate now) {
        var ordered = !until.isBefore(from) && from.getYear() == year && until.getYear() == year;
        if (!ordered || done != null && done.isAfter(now)) throw new Refusal(HubRefusal.BAD_PLAN, year);
        return new PlanItem(
                kind,
                Typed.required(activity, Typed.LINE_MAX, HubRefusal.REASON_MISSING),
                Typed.atMost(unit, Typed.LINE_MAX),
                from,
                until,
                done);
    }

    /** Over, and not done. */
    public boolean isLate(LocalDate now) {
        return done == null && until.isBefore(now);
    }

    static PlanItem usual(PlanKind kind, int year, String activity) {
        var first = LocalDate.of(year, kind.usual(), 1);
        return new PlanItem(kind, activity, "", first, first.withDayOfMonth(first.lengthOfMonth()), null);
    }
}
