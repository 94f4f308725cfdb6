package id.kipp.edition;

import java.util.List;

/** How the panel scores finalists: a hearing, or a feasibility sheet by the same mechanism. */
public record PanelRule(Kind kind, int presentationMinutes, int interviewMinutes, List<Criterion> criteria) {

    public enum Kind {
        HEARING,
        FEASIBILITY
    }
}
