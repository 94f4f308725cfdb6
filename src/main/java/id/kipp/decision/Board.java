package id.kipp.decision;

import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.Conflicts;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Term;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Candidates in order, of whom some go on.
 *
 * @param cluster empty where the whole group is one board
 * @param seats among the finalists, or among the winners
 * @param places how many are taken by rank
 */
public record Board(String cluster, int seats, int places, List<Candidate> candidates) {

    public Board {
        candidates = List.copyOf(candidates);
    }

    public int chosen() {
        return (int) candidates.stream().filter(Candidate::chosen).count();
    }

    Optional<Candidate> find(ProposalId proposal) {
        return candidates.stream().filter(c -> c.proposal().equals(proposal)).findFirst();
    }

    Board choose(ProposalId proposal, boolean yes, String tier) {
        return new Board(
                cluster,
                seats,
                places,
                candidates.stream()
                        .map(c -> c.proposal().equals(proposal) ? c.choose(yes, tier) : c)
                        .toList());
    }

    Board called(ProposalId proposal, Correction other) {
        var renamed = candidates.stream()
                .map(c -> c.proposal().equals(proposal) ? c.called(other) : c)
                .toList();
        return new Board(cluster, seats, places, renamed);
    }

    Board called(Function<Candidate, @Nullable Correction> as) {
        return new Board(
                cluster,
                seats,
                places,
                candidates.stream().map(c -> c.named(as.apply(c))).toList());
    }

    /**
     * Who moves up when a place is free: the highest in rank that is not chosen, that people have not left out by name, and
     * that still stands. Nobody where two are level: that is for people to say.
     */
    Optional<Candidate> next(List<Deviation> deviations, Set<ProposalId> standing) {
        var left = deviations.stream()
                .filter(d -> !d.chosen() && !d.corrects())
                .map(Deviation::proposal)
                .collect(toSet());
        var waiting = candidates.stream()
                .filter(c -> !c.chosen() && !left.contains(c.proposal()) && standing.contains(c.proposal()))
                .toList();
        if (waiting.isEmpty() || chosen() >= places) return Optional.empty();
        var first = waiting.getFirst();
        return waiting.stream().filter(c -> c.rank() == first.rank()).count() > 1
                ? Optional.empty()
                : Optional.of(first);
    }

    /** Equals across the last place, between whom people must decide; none where the ranks fill the places exactly. */
    public List<Candidate> tied() {
        var within = candidates.stream().filter(Candidate::within).toList();
        if (within.size() <= places) return List.of();
        var last = within.getLast().rank();
        return within.stream().filter(c -> c.rank() == last).toList();
    }

    /**
     * As somebody sees it who must not know of some: without them, ranks counted anew, so that no gap tells where they
     * stand.
     */
    Board without(Set<ProposalId> hidden) {
        var open = new ArrayList<Candidate>();
        var last = 0;
        for (var c : candidates) {
            if (hidden.contains(c.proposal())) continue;
            var place = !open.isEmpty() && c.rank() == last ? open.getLast().rank() : open.size() + 1;
            last = c.rank();
            open.add(c.ranked(place));
        }
        return new Board(cluster, seats, places, open);
    }

    /**
     * Where equals stand across the last place, people left some of them, or took each over the places, by name and reason;
     * people who are in conflict with none of them, for to leave a rival out is to decide for one's own.
     *
     * @param hidden what whoever asks is in conflict with
     * @throws Refusal {@code decision.tie}, {@code decision.tie-for-others} where one of them is hidden: naming one of two
     *     equals names the total of the other
     */
    void requireSettled(List<Deviation> deviations, Conflicts conflicts, Set<ProposalId> hidden) {
        var equals = tied();
        var tied = equals.stream().map(Candidate::proposal).toList();
        var judged = equals.stream().map(Candidate::judged).toList();
        var decided = deviations.stream()
                .filter(d -> !d.corrects() && conflicts.of(d.by(), judged).isEmpty())
                .map(Deviation::proposal)
                .toList();
        if (decided.containsAll(tied)) return;
        if (chosen() <= places && tied.stream().anyMatch(decided::contains)) return;
        var where = new Term(cluster.isEmpty() ? "decision.whole-group" : "agency.kind." + cluster);
        if (tied.stream().anyMatch(hidden::contains)) throw new Refusal(DecisionRefusal.TIE_FOR_OTHERS, where);
        var names = new Names(equals.stream().map(Candidate::title).toList());
        throw new Refusal(DecisionRefusal.TIE, places, names, where);
    }
}
