package id.kipp.ranking;

/** What one judge gave one candidate of a pool, all criteria together. */
public record Judgement(String pool, String candidate, String judge, Exact score) {}
