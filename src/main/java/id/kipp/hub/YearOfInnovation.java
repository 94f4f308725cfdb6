package id.kipp.hub;

import java.util.List;

/**
 * Which institutions have one innovation in a year, made or taken over.
 *
 * @param of how many institutions there are
 */
public record YearOfInnovation(int year, int of, List<Proof> proofs) {

    /**
     * @param made whether the catalogue has one of its own of that year
     * @param replications the numbers of those it began to take over in that year
     */
    public record Proof(String id, String name, boolean made, List<String> replications) {}
}
