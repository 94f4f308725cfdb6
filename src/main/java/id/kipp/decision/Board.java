package id.kipp.decision;

import static java.util.stream.Collectors.joining;

import id.kipp.assignment.Conflicts;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One ranked pool with its seats.
 *
 * @param cluster empty where the whole group is one pool
 */
public record Board(String cluster, int seats, List<Contender> contenders) {

    public Board {
        contenders = List.copyOf(contenders);
    }

    public int chosen() {
        return (int) contenders.stream().filter(Contender::chosen).count();
    }

    boolean has(ProposalId proposal) {
        return contenders.stream().anyMatch(c -> c.proposal().equals(proposal));
    }

    Board choose(ProposalId proposal, boolean yes, String tier) {
        var changed = contenders.stream()
                .map(c -> c.proposal().equals(proposal) ? c.choose(yes, tier) : c)
                .toList();
        return new Board(cluster, seats, changed);
    }

    /** Equals across the last seat, between whom people must decide. */
    public List<Contender> tied() {
        var within = contenders.stream().filter(Contender::within).toList();
        if (within.size() <= seats) return List.of();
        var last = within.getLast().rank();
        return within.stream().filter(c -> c.rank() == last).toList();
    }

    /**
     * As somebody sees it who must not know of some: without them, ranks counted anew, so that no gap tells where they
     * stand.
     */
    Board without(Set<ProposalId> hidden) {
        var open = new ArrayList<Contender>();
        var last = 0;
        for (var c : contenders) {
            if (hidden.contains(c.proposal())) continue;
            var place = !open.isEmpty() && c.rank() == last ? open.getLast().rank() : open.size() + 1;
            last = c.rank();
            open.add(c.ranked(place));
        }
        return new Board(cluster, seats, open);
    }

    /**
     * Where equals stand across the last seat, people left some of them, or took each over the seats, by name and reason;
     * people who are in conflict with none of them, for to leave a rival out is to decide for one's own.
     *
     * @param hidden what whoever asks is in conflict with
     * @throws Refusal {@code plenary.tie}, {@code plenary.tie-for-others} where one of them is hidden: naming one of two
     *     equals names the total of the other
     */
    void requireSettled(List<Deviation> deviations, Conflicts conflicts, Set<ProposalId> hidden) {
        var judged = tied().stream().map(Contender::judged).toList();
        var decided = deviations.stream()
                .filter(d -> conflicts.of(d.by(), judged).isEmpty())
                .map(Deviation::proposal)
                .toList();
        var tied = tied().stream().map(Contender::proposal).toList();
        if (tied.isEmpty() || decided.containsAll(tied)) return;
        if (chosen() <= seats && tied.stream().anyMatch(decided::contains)) return;
        if (tied.stream().anyMatch(hidden::contains)) throw new Refusal(DecisionRefusal.PLENARY_TIE_FOR_OTHERS);
        throw new Refusal(
                DecisionRefusal.PLENARY_TIE,
                seats,
                tied().stream().map(Contender::title).collect(joining("; ")));
    }
}
