package id.kipp.proposal;

import id.kipp.kernel.AgencyId;

/**
 * What lists, planning, ranking and letters show of a submission, as it was frozen: carried whole.
 *
 * @param number receipt number, empty before submission
 */
public record Header(String number, String title, String group, String category, AgencySnapshot agency) {

    /** Of what has not been submitted: of its institution no more than who it is. */
    static Header drafted(AgencyId agency, ProposalDraft text) {
        return new Header("", text.title(), text.group(), text.category(), AgencySnapshot.notYet(agency));
    }

    /** Of what is being corrected: what is written now, under the number it has. */
    Header corrected(ProposalDraft text) {
        return new Header(number, text.title(), text.group(), text.category(), agency);
    }
}
