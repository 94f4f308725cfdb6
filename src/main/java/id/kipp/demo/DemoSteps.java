package id.kipp.demo;

import id.kipp.edition.Step;

/** The steps of the editions that the demo plays. */
final class DemoSteps {

    static final Step SUBMISSION = new Step("SUBMISSION");
    static final Step SCREENING = new Step("SCREENING");
    static final Step EVALUATION = new Step("EVALUATION");
    static final Step NOMINATION = new Step("NOMINATION");
    static final Step OBJECTION = new Step("OBJECTION");
    static final Step PANEL = new Step("PANEL");
    static final Step PLENARY = new Step("PLENARY");
    static final Step PUBLICATION = new Step("PUBLICATION");

    private DemoSteps() {}
}
