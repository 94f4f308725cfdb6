package id.kipp.ranking;

/** How many points a judge gives above (lenient) or below (harsh) the others for the same work, as far as one can tell. */
public record Severity(String judge, double points, double se) {}
