package id.kipp.announcement;

import id.kipp.edition.EditionId;
import id.kipp.proposal.ProposalId;
import java.util.Collection;

/** What is objected to, answered above, where the cases are. */
public interface Contested {

    /**
     * @param confirming the letter ends the time for objections
     * @throws id.kipp.kernel.Refusal where a case has left one of these out, or, before the list is confirmed, where one waits
     */
    void requireSettled(EditionId edition, String matter, Collection<ProposalId> listed, boolean confirming);
}
