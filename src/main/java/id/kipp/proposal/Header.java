package id.kipp.proposal;

import id.kipp.kernel.AgencyId;
import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * What lists, planning, ranking and letters show of a submission, as it was frozen: carried whole.
 *
 * @param number receipt number, empty before submission
 * @param replicated how many others had replicated it by then; null: nobody
 */
public record Header(
        String number,
        String title,
        String group,
        String category,
        AgencySnapshot agency,
        @Added @Nullable Integer replicated) {

    public boolean isReplicated() {
        return replicated != null && replicated > 0;
    }

    /** Of what has not been submitted: of its institution no more than who it is. */
    static Header drafted(AgencyId agency, ProposalDraft text) {
        return new Header("", text.title(), text.group(), text.category(), AgencySnapshot.notYet(agency), null);
    }

    /** Of what is being corrected: what is written now, under the number it has. */
    Header corrected(ProposalDraft text) {
        return new Header(number, text.title(), text.group(), text.category(), agency, replicated);
    }
}
