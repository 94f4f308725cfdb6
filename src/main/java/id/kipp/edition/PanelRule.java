package id.kipp.edition;

import id.kipp.kernel.Refusal;
import java.util.List;

/**
 * How the panel scores finalists: a hearing, or a feasibility sheet by the same mechanism.
 *
 * @param deskWeight percent of a finalist's total that the agreed desk score makes up; at 0 the desk decides the
 *     nomination and counts nothing here
 */
public record PanelRule(
        Kind kind, int presentationMinutes, int interviewMinutes, List<Criterion> criteria, int deskWeight) {

    public enum Kind {
        HEARING,
        FEASIBILITY
    }

    /** @throws Refusal {@code edition.desk-weight} */
    public PanelRule {
        if (deskWeight < 0 || deskWeight > 100) throw new Refusal(EditionRefusal.DESK_WEIGHT, deskWeight);
    }
}
