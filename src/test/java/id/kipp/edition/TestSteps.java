package id.kipp.edition;

/** The steps of the shipped editions. */
public final class TestSteps {

    public static final Step SUBMISSION = new Step("SUBMISSION");
    public static final Step SCREENING = new Step("SCREENING");
    public static final Step EVALUATION = new Step("EVALUATION");
    public static final Step NOMINATION = new Step("NOMINATION");
    public static final Step OBJECTION = new Step("OBJECTION");
    public static final Step PANEL = new Step("PANEL");
    public static final Step PLENARY = new Step("PLENARY");
    public static final Step PUBLICATION = new Step("PUBLICATION");

    private TestSteps() {}
}
