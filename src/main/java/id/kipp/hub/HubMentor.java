package id.kipp.hub;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who mentors in a hub's regencies, appointed by a letter.
 *
 * @param from the university or institution
 * @param until the last day; null where the letter names none
 * @param account by which one signs in; null for who does not
 */
public record HubMentor(
        String name, String from, HubInstrument letter, @Nullable LocalDate until, @Nullable AccountId account) {

    /** @throws Refusal {@code hub.mentor-name}, as {@link HubInstrument#checked} */
    HubMentor checked(LocalDate now) {
        return new HubMentor(
                Typed.required(name, Typed.LINE_MAX, HubRefusal.MENTOR_NAME),
                Typed.required(from, Typed.LINE_MAX, HubRefusal.MENTOR_FROM),
                letter.checked(now),
                until,
                account);
    }

    /** Whether the letter still holds. */
    public boolean isAppointed(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
