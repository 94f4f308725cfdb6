package id.kipp.ui.parts;

/** Open pages follow the calendar when a test says so. */
public final class CalendarLook {

    private CalendarLook() {}

    public static void now(CalendarWatch watch) {
        watch.look();
    }
}
