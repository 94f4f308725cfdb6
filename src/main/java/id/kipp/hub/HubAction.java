package id.kipp.hub;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does until a day, as it was agreed.
 *
 * @param owner the institution and position that does it
 * @param done on which day; null while it is not
 */
public record HubAction(String what, String owner, LocalDate due, @Nullable LocalDate done) {

    /** @throws Refusal {@code hub.action}, {@code text.too-long} */
    HubAction checked() {
        return new HubAction(
                Typed.required(what, Typed.LINE_MAX, HubRefusal.ACTION),
                Typed.required(owner, Typed.LINE_MAX, HubRefusal.ACTION),
                due,
                done);
    }

    HubAction finished(@Nullable LocalDate day) {
        return new HubAction(what, owner, due, day);
    }
}
