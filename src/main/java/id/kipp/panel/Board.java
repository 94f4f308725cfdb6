package id.kipp.panel;

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

    /**
     * More than the seats only by people's word.
     *
     * @throws Refusal {@code plenary.tie}
     */
    void requireSettled(List<Deviation> deviations) {
        if (chosen() > seats && deviations.stream().noneMatch(d -> has(d.proposal())))
            throw new Refusal("plenary.tie", chosen(), seats);
    }
}
