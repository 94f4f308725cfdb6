package id.kipp.judging;

import id.kipp.assignment.Subject;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who judges what in a round, by one of the ways in which an edition may give it to people. */
interface RoundJudges {

    /** As whom the actor judges. */
    default AccountId as(Actor actor) {
        return actor.id();
    }

    /** @throws Refusal unless the actor judges this in the round now, has signed the pact and has no conflict of interest */
    void requireJudge(Actor actor, RoundRule round, Subject subject);

    /**
     * Who judges it now, for somebody who may see what they gave once all have sealed.
     *
     * @throws Refusal to whoever may not
     */
    List<AccountId> team(Actor actor, RoundRule round, Subject subject);

    /** Who judges which of these now. */
    Map<SubjectId, List<AccountId>> of(RoundRule round, Collection<SubjectId> ids);

    /** Who judges what, of all that is judged in the round. */
    Map<SubjectId, List<AccountId>> all(Actor actor, RoundRule round);

    /**
     * The actor has a conflict of interest with it, and judges it no more.
     *
     * @throws Refusal {@code assignment.reason-missing}; {@code sheet.not-yours} where nobody can be in conflict
     */
    default void stepBack(Actor actor, RoundRule round, Subject subject, String reason) {
        throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
    }

    /** The actor's own list. @throws Refusal {@code sheet.not-yours} where nobody has one */
    default Docket docket(Actor actor, RoundRule round) {
        throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
    }
}
