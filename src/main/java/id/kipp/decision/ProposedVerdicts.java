package id.kipp.decision;

import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;
import java.util.List;

/** What is proposed on each candidate of a matter in which nothing is ranked: said by those who looked at them. */
public interface ProposedVerdicts {

    /** @param matter key of a matter */
    boolean speaksOn(String matter);

    List<Verdict> on(Actor actor, Edition edition, String group);

    /** @param reason why, for whoever decides on it */
    record Verdict(ProposalId proposal, Header submitted, boolean chosen, String reason) {}
}
