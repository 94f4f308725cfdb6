package id.kipp.panel;

import static java.util.stream.Collectors.joining;

import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import java.util.List;

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
     * Where equals stand across the last seat, people left some of them, or took each over the seats, by name and reason.
     *
     * @throws Refusal {@code plenary.tie}
     */
    void requireSettled(List<Deviation> deviations) {
        var decided = deviations.stream().map(Deviation::proposal).toList();
        var tied = tied().stream().map(Contender::proposal).toList();
        if (tied.isEmpty() || decided.containsAll(tied)) return;
        if (chosen() > seats || tied.stream().noneMatch(decided::contains))
            throw new Refusal(
                    "plenary.tie", seats, tied().stream().map(Contender::title).collect(joining("; ")));
    }
}
