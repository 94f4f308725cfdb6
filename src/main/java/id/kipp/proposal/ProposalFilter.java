package id.kipp.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list of submitted proposals shows; empty means all. */
public record ProposalFilter(Set<Stage> stages, String text, String group, String cluster, @Nullable Verdict verdict) {

    /** What the secretariat has found of what it screens. */
    public enum Verdict {
        NONE,
        PASSED,
        FAILED
    }

    public ProposalFilter(Set<Stage> stages, String text, String group, String cluster) {
        this(stages, text, group, cluster, null);
    }

    public static final ProposalFilter ALL = new ProposalFilter(Set.of(), "", "", "");

    public static ProposalFilter at(Stage... stages) {
        return new ProposalFilter(Set.of(stages), "", "", "");
    }

    public ProposalFilter containing(String words) {
        return new ProposalFilter(stages, words, group, cluster, verdict);
    }

    public ProposalFilter judged(@Nullable Verdict how) {
        return new ProposalFilter(stages, text, group, cluster, how);
    }
}
