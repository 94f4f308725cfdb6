package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of submitted proposals shows; empty means all.
 *
 * @param asked those on which this person's second opinion is waited for; null for all
 */
public record ProposalFilter(
        Set<Stage> stages,
        String text,
        String group,
        String cluster,
        @Nullable Verdict verdict,
        @Nullable AccountId asked) {

    /** What the secretariat has found of what it screens. */
    public enum Verdict {
        NONE,
        PASSED,
        FAILED
    }

    public ProposalFilter(Set<Stage> stages, String text, String group, String cluster) {
        this(stages, text, group, cluster, null, null);
    }

    public static final ProposalFilter ALL = new ProposalFilter(Set.of(), "", "", "");

    public static ProposalFilter at(Stage... stages) {
        return new ProposalFilter(Set.of(stages), "", "", "");
    }

    boolean asksForWords() {
        return !text.isBlank();
    }

    public ProposalFilter containing(String words) {
        return new ProposalFilter(stages, words, group, cluster, verdict, asked);
    }

    public ProposalFilter judged(@Nullable Verdict how) {
        return new ProposalFilter(stages, text, group, cluster, how, asked);
    }

    /** Those that wait for this person's second opinion. */
    public ProposalFilter asking(@Nullable AccountId colleague) {
        return new ProposalFilter(stages, text, group, cluster, verdict, colleague);
    }
}
