package id.kipp.demo;

/** The rounds of the editions that the demo plays. */
final class DemoRounds {

    static final String DESK = "desk";
    static final String PANEL = "panel";

    private DemoRounds() {}
}
