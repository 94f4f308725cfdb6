package id.kipp.edition;

/** A preset's window: days after the edition's first day, and how long. */
public record CalendarStep(Step key, int startDay, int days, String id, String en) {}
