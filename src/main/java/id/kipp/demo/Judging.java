package id.kipp.demo;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Plans;
import id.kipp.edition.Edition;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.Sheets;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores as people would: each proposal has its quality, each evaluator a severity, and the rest is chance with a seed. */
@DemoPart
class Judging {

    private final Plans plans;
    private final Assignments assignments;
    private final Sheets sheets;
    private final Consolidations consolidations;
    private final Pacts pacts;
    private final Notes notes = new Notes();

    Judging(Plans plans, Assignments assignments, Sheets sheets, Consolidations consolidations, Pacts pacts) {
        this.plans = plans;
        this.assignments = assignments;
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.pacts = pacts;
    }

    void sign(Edition edition, List<Actor> judges) {
        judges.forEach(j -> pacts.sign(j, edition.id()));
    }

    void assign(Edition edition, Actor secretary) {
        plans.apply(secretary, plans.propose(secretary, edition.id(), DemoRounds.DESK, 1), (done, of) -> {});
    }

    /** Each of these proposals is scored by all who have it; {@code seal} false leaves the last criterion open. */
    void score(Edition edition, Assignment assignment, List<Actor> evaluators, String group, boolean seal) {
        var proposal = assignment.subject();
        var byId = byId(evaluators);
        var form = edition.constitution().form(group);
        var quality = 64 + new Random(proposal.value().hashCode()).nextInt(30);
        for (var judge : assignment.evaluators()) {
            var actor = byId.get(judge);
            if (actor == null) continue;
            var random =
                    new Random(31L * proposal.value().hashCode() + judge.value().hashCode());
            var severity = Math.floorMod(judge.value().hashCode(), 11) - 5;
            var lines = new ArrayList<Line>();
            for (var criterion : form.scored()) {
                var points = Math.clamp(Math.round(quality + severity + random.nextGaussian() * 4), 20, 98);
                lines.add(new Line(criterion.key(), (int) points, notes.on((int) points, random.nextInt(40))));
            }
            if (!seal) lines.removeLast();
            var sheet = sheets.score(actor, sheets.open(actor, DemoRounds.DESK, proposal), lines);
            if (seal) sheets.seal(actor, sheet);
        }
    }

    /** The team talks where it must, puts the mean, and all confirm. */
    void agree(Assignment assignment, List<Actor> evaluators) {
        var proposal = assignment.id();
        var byId = byId(evaluators);
        var team = assignment.evaluators().stream()
                .flatMap(j -> Optional.ofNullable(byId.get(j)).stream())
                .toList();
        var first = team.getFirst();
        var standing = consolidations.standing(first, proposal);
        var open = consolidations.open(first, proposal);
        if (standing.mustDiscuss()) {
            for (var member : team)
                open = consolidations.say(
                        member,
                        open,
                        notes.of("konsolidasi", member.id().value().hashCode()));
        }
        open = consolidations.propose(
                first,
                open,
                standing.mean(),
                notes.of("konsolidasi", proposal.value().hashCode()));
        for (var member : team.subList(1, team.size())) open = consolidations.confirm(member, open);
    }

    /** Who judges what, by one look. */
    Map<ProposalId, Assignment> assigned(Edition edition, Actor secretary) {
        return assignments.of(secretary, edition.id(), DemoRounds.DESK).stream()
                .collect(Collectors.toMap(a -> ProposalId.of(a.subject()), Function.identity()));
    }

    private static Map<AccountId, Actor> byId(List<Actor> actors) {
        return actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }
}
