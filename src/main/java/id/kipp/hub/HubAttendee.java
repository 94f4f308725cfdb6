package id.kipp.hub;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;

/** Who came to an event: an institution by its position, not by a person's name. @param people how many of it */
public record HubAttendee(String institution, String position, int people) {

    private static final int PEOPLE = 10_000;

    /** @throws Refusal {@code hub.attendee}, {@code text.too-long} */
    HubAttendee checked() {
        if (people < 1 || people > PEOPLE) throw new Refusal(HubRefusal.ATTENDEE);
        return new HubAttendee(
                Typed.required(institution, Typed.LINE_MAX, HubRefusal.ATTENDEE),
                Typed.atMost(position, Typed.LINE_MAX),
                people);
    }
}
