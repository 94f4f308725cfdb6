package id.kipp.proposal;

import java.util.Set;

/** What a list of submitted proposals shows; empty means all. */
public record ProposalFilter(Set<Stage> stages, String text, String group, String cluster) {

    public static final ProposalFilter ALL = new ProposalFilter(Set.of(), "", "", "");

    public static ProposalFilter at(Stage... stages) {
        return new ProposalFilter(Set.of(stages), "", "", "");
    }

    public ProposalFilter containing(String words) {
        return new ProposalFilter(stages, words, group, cluster);
    }
}
