package id.kipp.edition;

/** What a unit declares of its proposal by ticking it. */
public record Declaration(String key, String id, String en) implements Labelled {}
