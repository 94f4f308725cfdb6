package id.kipp.edition;

/** A line of the secretariat's checklist. */
public record ScreeningItem(String key, String id, String en) implements Labelled {}
