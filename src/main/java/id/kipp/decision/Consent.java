package id.kipp.decision;

import static java.util.Comparator.comparing;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member's consent to the boards as they are.
 *
 * @param chair presides over all of it, or over a part: the chair, or who stands in
 * @param except what the member is in conflict of interest with: the consent does not speak on it
 */
public record Consent(AccountId by, boolean chair, Instant at, List<ProposalId> except) {

    public Consent {
        except = List.copyOf(except);
    }

    /** It does not speak on these either, which the member has come into conflict with since. */
    Consent exceptFor(Set<ProposalId> more) {
        if (except.containsAll(more)) return this;
        var all = Stream.concat(except.stream(), more.stream())
                .distinct()
                .sorted(comparing(ProposalId::value))
                .toList();
        return new Consent(by, chair, at, all);
    }
}
