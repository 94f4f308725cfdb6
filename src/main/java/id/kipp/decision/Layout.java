package id.kipp.decision;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screened;
import id.kipp.proposal.Screenings;
import id.kipp.ranking.Exact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the candidates of a matter and lays them out on boards. */
@Component
class Layout {

    private final DecisionStore store;
    private final Proposals proposals;
    private final Screenings screenings;
    private final RoundTotals totals;

    Layout(DecisionStore store, Proposals proposals, Screenings screenings, RoundTotals totals) {
        this.store = store;
        this.proposals = proposals;
        this.screenings = screenings;
        this.totals = totals;
    }

    /**
     * @throws Refusal {@code decision.nobody}, {@code decision.unscored} while a round has not ended for one, {@code
     *     decision.not-before} while the matter before it is not decided, {@code decision.no-tier}, {@code
     *     decision.reconsidered} while a letter may still admit one of them or turn it down
     */
    List<Board> boards(Actor actor, Edition edition, MatterRule rule, String group) {
        var before = before(edition, rule, group);
        var candidates = ready(actor, edition, rule, group);
        return new Boards(rule, before.map(Decision::boards).orElse(List.of()))
                .of(scored(edition, rule, candidates, before));
    }

    /** Those whom {@link #boards} would lay out. @throws Refusal as it */
    List<Entrant> ready(Actor actor, Edition edition, MatterRule rule, String group) {
        before(edition, rule, group);
        var candidates = candidates(actor, edition, rule, group);
        if (candidates.isEmpty()) throw new Refusal(DecisionRefusal.NOBODY, rule.name());
        var anew = reconsidered(edition, rule, group).stream()
                .map(s -> s.submission().title())
                .toList();
        if (!anew.isEmpty()) throw new Refusal(DecisionRefusal.RECONSIDERED, anew.size(), new Names(anew));
        var missing = totals.missing(edition, rule, candidates);
        if (!missing.isEmpty())
            throw new Refusal(
                    DecisionRefusal.UNSCORED,
                    missing.size(),
                    new Names(missing.stream().map(p -> p.submitted().title()).toList()));
        return candidates;
    }

    /** Who is admitted is settled before it is said who goes on: a verdict that is given anew would be lost by that. */
    private List<Screened> reconsidered(Edition edition, MatterRule rule, String group) {
        return rule.candidates().after().isEmpty()
                ? screenings.reconsidered(edition.id(), groups(edition, group))
                : List.of();
    }

    /**
     * Those who are decided on first are those who are admitted when it is decided.
     *
     * @throws Refusal {@code decision.reconsidered-since}, {@code decision.candidates-moved}
     */
    void requireAdmitted(Edition edition, MatterRule rule, Decision decision) {
        if (!rule.candidates().after().isEmpty()) return;
        if (!reconsidered(edition, rule, decision.group()).isEmpty())
            throw new Refusal(DecisionRefusal.RECONSIDERED_SINCE);
        var laid = decision.candidates().stream().map(Candidate::proposal).collect(toSet());
        var now = groups(edition, decision.group()).stream()
                .flatMap(g ->
                        proposals
                                .ids(
                                        edition.id(),
                                        new ProposalFilter(rule.candidates().stages(), "", g, ""))
                                .stream())
                .collect(toSet());
        if (!now.equals(laid)) throw new Refusal(DecisionRefusal.CANDIDATES_MOVED);
    }

    private static List<String> groups(Edition edition, String pool) {
        return edition.constitution().seatPool(pool).groups();
    }

    /** Candidates that a round has not come to an end with. */
    List<Entrant> missing(Actor actor, Edition edition, MatterRule rule, String group) {
        if (!rule.isRanked()) return List.of();
        return totals.missing(edition, rule, candidates(actor, edition, rule, group)).stream()
                .sorted(Comparator.comparing(p -> p.submitted().number()))
                .toList();
    }

    /** Whether each total is still what the rounds give; a sheet sealed anew since asks for new boards. */
    boolean holds(Edition edition, MatterRule rule, Decision decision) {
        var entrants = proposals.entrants(
                decision.candidates().stream().map(Candidate::proposal).toList());
        var now = totals.of(edition, rule, entrants);
        return decision.candidates().stream().allMatch(c -> {
            var total = now.get(c.proposal());
            var was = c.placing();
            return total != null
                    && total.points().toString().equals(was.total())
                    && (was.basis().isEmpty() || was.basis().equals(total.basis()))
                    && (was.earlier() == null || was.earlier().equals(total.earlier()));
        });
    }

    /** Candidates that have not dropped out: who was merely left by the decision still stands. */
    Set<ProposalId> standing(Edition edition, Decision decision) {
        var left = edition.constitution().matter(decision.matter()).move().others();
        var all = decision.candidates().stream().map(Candidate::proposal).toList();
        return proposals.entrants(all).stream()
                .filter(e -> !(e.closing() instanceof Closing end)
                        || end.outcome().name().equals(left))
                .map(Entrant::id)
                .collect(toSet());
    }

    private List<Entrant> candidates(Actor actor, Edition edition, MatterRule rule, String group) {
        var stages = rule.candidates().stages();
        var after = rule.candidates().after();
        var before = after.isEmpty() ? Optional.<Decision>empty() : store.findDecided(edition.id(), after, group);
        if (stages.isEmpty())
            return proposals.entrants(before.stream()
                    .flatMap(d -> d.chosen().stream())
                    .map(Candidate::proposal)
                    .toList());
        var stood = before.stream()
                .flatMap(d -> d.candidates().stream())
                .map(Candidate::proposal)
                .collect(toSet());
        return groups(edition, group).stream()
                .flatMap(g -> proposals.entries(actor, edition.id(), new ProposalFilter(stages, "", g, "")).stream())
                .filter(e -> after.isEmpty() || stood.contains(e.id()))
                .toList();
    }

    private Optional<Decision> before(Edition edition, MatterRule rule, String group) {
        var after = rule.candidates().after();
        if (after.isEmpty()) return Optional.empty();
        var before = store.findDecided(edition.id(), after, group);
        if (before.isEmpty())
            throw new Refusal(
                    DecisionRefusal.NOT_BEFORE,
                    MatterRules.of(edition, after, group).name());
        return before;
    }

    /** The ladder that the matter before laid out holds, so that it cannot have moved since. */
    private List<Boards.Scored> scored(
            Edition edition, MatterRule rule, List<Entrant> candidates, Optional<Decision> before) {
        var points = totals.of(edition, rule, candidates);
        var stood = before.stream().flatMap(d -> d.candidates().stream()).collect(toMap(Candidate::proposal, c -> c));
        var ladder = before.isEmpty() ? totals.ladder(edition, rule) : new Ladder(List.of(), Map.of());
        return candidates.stream()
                .map(e -> {
                    var total = Objects.requireNonNull(points.get(e.id()));
                    var old = stood.get(e.id());
                    var rungs = old == null
                            ? ladder.values(e.id(), e.submitted(), total.basis())
                            : old.placing().ladder().stream().map(Exact::parse).toList();
                    return new Boards.Scored(
                            e.id(),
                            old == null ? e.submitted() : old.submitted(),
                            old == null ? null : old.called(),
                            total,
                            rungs);
                })
                .toList();
    }
}
