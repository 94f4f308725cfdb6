package id.kipp.judging;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectInRound;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rounds of editions, who judges and who presides in them, and what is judged. */
@Component
class Rounds {

    private final Editions editions;
    private final SubjectRegister subjects;
    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final AssignedJudges assigned;
    private final TeamJudges team;
    private final EntrantJudges entrant;
    private final PublicJudges everybody;

    Rounds(
            Editions editions,
            SubjectRegister subjects,
            ConflictRegister conflicts,
            Pacts pacts,
            AssignedJudges assigned,
            TeamJudges team,
            EntrantJudges entrant,
            PublicJudges everybody) {
        this.editions = editions;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.assigned = assigned;
        this.team = team;
        this.entrant = entrant;
        this.everybody = everybody;
    }

    RoundRule get(EditionId edition, String key) {
        return RoundRule.of(editions.get(edition), key);
    }

    /** The round of a key. */
    RoundRule of(EditionId id, SubjectInRound key) {
        var edition = editions.get(id);
        return RoundRule.of(edition, key.round(edition.constitution()));
    }

    /** The rounds in which people have places. */
    List<RoundRule> withPlaces(EditionId id) {
        return RoundRule.of(editions.get(id)).stream()
                .filter(RoundRule::assigned)
                .toList();
    }

    List<RoundRule> of(EditionId edition) {
        return RoundRule.of(editions.get(edition));
    }

    /** Those in which people judge who are signed in as this. @throws Refusal {@code edition.no-round} */
    List<RoundRule> of(EditionId edition, Role role) {
        var all = RoundRule.of(editions.get(edition), role);
        if (all.isEmpty()) throw new Refusal(EditionRefusal.NO_ROUND, role.name());
        return all;
    }

    RoundJudges judges(RoundRule round) {
        return switch (round.round().judges().who()) {
            case ASSIGNED, NAMED -> assigned;
            case TEAM -> team;
            case ENTRANT -> entrant;
            case PUBLIC -> everybody;
        };
    }

    /** Whoever may see it; who may is for the judges of the round to say. @throws Refusal {@code proposal.unknown} */
    Subject subject(SubjectId id) {
        return subjects.get(id);
    }

    /** As the entrant may know it where it judges itself: how far it has come is not theirs to find out before a letter. */
    Subject subject(Actor actor, RoundRule round, SubjectId id) {
        return round.isOfEntrant() ? subjects.open(actor, id) : subjects.get(id);
    }

    /** The chair, and where the chair is in conflict who the edition's rule says. */
    boolean presides(Actor actor, RoundRule round, Subject subject) {
        return actor.is(round.role())
                && pacts.signed(actor, round.edition().id())
                && conflicts
                        .presiding(round.edition().id(), round.chair(), actor.id())
                        .by(actor.id(), subject.judged());
    }

    /** @throws Refusal {@code evaluation.chair-only}, {@code panel.chair-only}, {@code conflict.yours} */
    void requirePresiding(Actor actor, RoundRule round, Subject subject) {
        conflicts.require(actor, subject);
        if (!presides(actor, round, subject)) throw round.chairOnly();
    }
}
