package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who presides over a team, and who instead where the chair has a conflict of interest. */
public record Chair(
        List<AccountId> team, @Nullable AccountId chair, @Nullable AccountId deputy, ConflictRule.StandIn rule) {

    public boolean is(AccountId person) {
        return person.equals(chair);
    }

    /**
     * Whether somebody without a conflict of their own presides over something; nobody outside the team does.
     *
     * @param chairInConflict the chair may not
     */
    public boolean presides(AccountId member, boolean chairInConflict) {
        if (!chairInConflict) return is(member);
        return !is(member)
                && team.contains(member)
                && switch (rule) {
                    case MEMBER -> true;
                    case DEPUTY -> member.equals(deputy);
                };
    }
}
