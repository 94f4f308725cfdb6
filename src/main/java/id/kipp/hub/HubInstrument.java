package id.kipp.hub;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper by its number.
 *
 * @param date null where only its year is known
 * @param source where it can be read or who says so
 */
public record HubInstrument(HubPaper kind, String number, int year, @Nullable LocalDate date, String source) {

    public static final int FIRST_YEAR = 2014;

    /**
     * @param now what is dated later has not been signed
     * @throws Refusal {@code hub.number-missing}, {@code hub.bad-year}, {@code text.too-long}
     */
    HubInstrument checked(LocalDate now) {
        var dated = date == null ? year : date.getYear();
        if (dated < FIRST_YEAR || dated > now.getYear() || date != null && date.isAfter(now))
            throw new Refusal(HubRefusal.BAD_YEAR, FIRST_YEAR, now.getYear());
        return new HubInstrument(
                kind,
                Typed.required(number, Typed.LINE_MAX, HubRefusal.NUMBER_MISSING),
                dated,
                date,
                Typed.atMost(source, Typed.LINE_MAX));
    }
}
