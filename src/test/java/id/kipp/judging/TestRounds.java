package id.kipp.judging;

/** The rounds of the shipped editions. */
public final class TestRounds {

    public static final String DESK = "desk";
    public static final String PANEL = "panel";

    private TestRounds() {}
}
