package id.kipp.ranking;

/** Candidates nothing could separate share a rank (1, 2, 2, 4); people decide between them, not the sort order. */
public record RankedPlace(int rank, String candidate, Exact total, Tie tie) {}
