package id.kipp.intake;

import id.kipp.account.Invitation;
import id.kipp.award.Award;
import id.kipp.kernel.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A good line of a list: what it would make.
 *
 * @param key the same line is there once
 * @param said what it is about, for people
 */
public record ListedLine(int number, String key, String said, Made made) {

    /** What a line makes. */
    sealed interface Made {}

    record Invite(Invitation invitation) implements Made {}

    record Unit(AgencyId agency, String name) implements Made {}

    record Winner(Award award) implements Made {}

    /** Of a person, whom the address names. */
    @Nullable
    String address() {
        return made instanceof Invite(var invitation) ? invitation.profile().email() : null;
    }
}
