package id.kipp.ranking;

/** One step of the ladder that separates equal totals: what it is called, and this candidate's value. Higher wins. */
public record Rung(String key, Exact value) {}
