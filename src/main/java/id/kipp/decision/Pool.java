package id.kipp.decision;

import id.kipp.proposal.ProposalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One cluster of a group: its seats among the finalists, its places on the nomination list, its candidates in order.
 *
 * @param places how many the rule of the edition nominates
 */
public record Pool(String cluster, int seats, int places, List<Candidate> candidates) {

    public Pool {
        candidates = List.copyOf(candidates);
    }

    /** Equals across the cut, between whom people must decide; none where the ranks fill the places exactly. */
    public List<Candidate> tied() {
        var within = candidates.stream().filter(Candidate::within).toList();
        if (within.size() <= places) return List.of();
        var last = within.getLast().rank();
        return within.stream().filter(c -> c.rank() == last).toList();
    }

    /** No tie crosses the cut; or people left some of the equals, or took each of them over the places, by name and reason. */
    boolean isSettled(Collection<ProposalId> decided) {
        var tied = tied().stream().map(Candidate::proposal).toList();
        if (tied.isEmpty() || decided.containsAll(tied)) return true;
        return chosen() <= places && tied.stream().anyMatch(decided::contains);
    }

    /**
     * As somebody sees it who must not know of some: without them, ranks counted anew, so that no gap tells where they
     * stand.
     */
    Pool without(Set<ProposalId> hidden) {
        var open = new ArrayList<Candidate>();
        var last = 0;
        for (var c : candidates) {
            if (hidden.contains(c.proposal())) continue;
            var place = !open.isEmpty() && c.rank() == last ? open.getLast().rank() : open.size() + 1;
            last = c.rank();
            open.add(c.ranked(place));
        }
        return new Pool(cluster, seats, places, open);
    }

    public int chosen() {
        return (int) candidates.stream().filter(Candidate::chosen).count();
    }
}
