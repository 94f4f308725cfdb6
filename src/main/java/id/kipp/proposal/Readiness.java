package id.kipp.proposal;

import java.util.List;

/** What is still missing, each with its place in the form, and how far along the proposal is, 0 to 100. */
public record Readiness(List<Finding> findings, int percent) {

    /** Nothing is lacking. */
    static final Readiness DONE = new Readiness(List.of(), 100);

    static Readiness of(List<Finding> findings, int asked) {
        var places = findings.stream()
                .filter(Finding::blocks)
                .map(Finding::place)
                .distinct()
                .count();
        return new Readiness(findings, (int) Math.max(0, 100 * (asked - places) / asked));
    }

    public boolean complete() {
        return findings.stream().noneMatch(Finding::blocks);
    }
}
