package id.kipp.edition;

/** What a winner of a group is called. */
public record Tier(String key, String group, String id, String en) implements Labelled {}
