package id.kipp.objection;

import id.kipp.announcement.Contestable;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.proposal.ProposalId;

/**
 * What a case hangs on: a letter, and what it says of one proposal.
 *
 * @param letter its number; empty where it came before letters were named
 * @param agency whose the proposal is
 */
public record Against(
        EditionId edition, String matter, String group, String letter, ProposalId proposal, AgencyId agency) {

    static Against of(Contestable said, AgencyId agency) {
        return new Against(
                said.edition(),
                said.matter(),
                said.group(),
                said.letter(),
                said.entry().proposal(),
                agency);
    }
}
