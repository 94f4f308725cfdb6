package id.kipp.edition;

/** The windows of an edition's calendar, in their usual order; they may overlap. */
public enum Step {
    SUBMISSION,
    SCREENING,
    EVALUATION,
    NOMINATION,
    OBJECTION,
    PANEL,
    PLENARY,
    PUBLICATION
}
