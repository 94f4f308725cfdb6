package id.kipp.ranking;

/** One more judgement that would join two islands: let this judge judge this candidate, too. */
public record Bridge(String judge, String pool, String candidate) {}
