package id.kipp.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ReadRight;
import id.kipp.proposal.Stage;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Judges who have signed the pact may read what they have a place at, what has come to a round in which all of their team judge,
 * and on the panel whatever was nominated; whoever presides over the evaluators reads what they judge. Nobody with a conflict
 * of interest, whatever they are.
 */
@Component
class JudgesMayRead implements ReadRight {

    private static final Set<Stage> NOMINATED = EnumSet.range(Stage.NOMINATED, Stage.AWARDED);

    private final Assignments assignments;
    private final Editions editions;
    private final ConflictRegister conflicts;
    private final Pacts pacts;

    JudgesMayRead(Assignments assignments, Editions editions, ConflictRegister conflicts, Pacts pacts) {
        this.assignments = assignments;
        this.editions = editions;
        this.conflicts = conflicts;
        this.pacts = pacts;
    }

    @Override
    public Set<ProposalId> readable(Actor actor, Collection<Entrant> proposals) {
        if (!actor.is(Role.EVALUATOR) && !actor.is(Role.PANELIST)) return Set.of();
        return proposals.stream()
                .filter(p -> p.submission() != null)
                .collect(groupingBy(Entrant::edition))
                .entrySet()
                .stream()
                .flatMap(e -> readable(actor, e.getKey(), e.getValue()))
                .collect(toSet());
    }

    private Stream<ProposalId> readable(Actor actor, EditionId id, List<Entrant> asked) {
        var edition = editions.find(id);
        if (edition.isEmpty() || !pacts.signed(actor, id)) return Stream.empty();
        var rights = new Rights(actor, edition.get(), presiding(actor, edition.get()), rounds(actor, edition.get()));
        var open = asked.stream().filter(rights::isOpen).toList();
        var others =
                open.stream().filter(p -> !rights.byTeam(p)).map(Entrant::id).toList();
        var placed = others.isEmpty()
                ? Set.<SubjectId>of()
                : assignments.standing(places(edition.get(), others)).stream()
                        .filter(a -> a.has(actor.id()))
                        .map(Assignment::subject)
                        .collect(toSet());
        return open.stream()
                .filter(p -> rights.byTeam(p) || placed.contains(p.id()))
                .map(Entrant::id);
    }

    private static List<SubjectInRound> places(Edition edition, List<ProposalId> ids) {
        var rules = edition.constitution();
        return rules.withPlaces().stream()
                .flatMap(r -> ids.stream().map(id -> SubjectInRound.of(rules, r.key(), id)))
                .toList();
    }

    private Presiding presiding(Actor actor, Edition edition) {
        return conflicts.presiding(edition.id(), edition.evaluationChair(), actor.id());
    }

    /** In which all of the actor's team judge. */
    private static List<RoundRule> rounds(Actor actor, Edition edition) {
        return RoundRule.of(edition).stream()
                .filter(r -> r.isOfTeam() && r.isMember(actor))
                .toList();
    }

    /** What an actor may read without a place of their own. */
    private record Rights(Actor actor, Edition edition, Presiding presiding, List<RoundRule> rounds) {

        boolean isOpen(Entrant proposal) {
            return presiding
                    .closedTo(actor.id(), ProposalSubjects.judged(proposal))
                    .isEmpty();
        }

        boolean byTeam(Entrant proposal) {
            return actor.is(Role.EVALUATOR) && presiding.by(actor.id(), ProposalSubjects.judged(proposal))
                    || sits(actor, edition) && NOMINATED.contains(reached(proposal))
                    || rounds.stream().anyMatch(r -> r.reached(ProposalSubjects.of(proposal)));
        }
    }

    @Override
    public void explain(Actor actor, Entrant proposal) {
        if (proposal.submission() == null) return;
        var concerned = editions.find(proposal.edition())
                .filter(e -> actor.is(Role.EVALUATOR) && e.team().evaluates(actor.id())
                        || sits(actor, e) && NOMINATED.contains(reached(proposal)));
        if (concerned.isPresent()) conflicts.require(actor, ProposalSubjects.of(proposal));
    }

    private static boolean sits(Actor actor, Edition edition) {
        return actor.is(Role.PANELIST) && edition.team().sits(actor.id());
    }

    private static Stage reached(Entrant proposal) {
        var closing = proposal.closing();
        return closing == null ? proposal.stage() : closing.from();
    }
}
