package id.kipp.evaluation;

import java.util.List;

/**
 * One cluster of a group: its seats among the finalists, its places on the nomination list, its candidates in order.
 *
 * @param places how many the rule of the edition nominates
 */
public record Pool(String cluster, int seats, int places, List<Candidate> candidates) {

    public Pool {
        candidates = List.copyOf(candidates);
    }

    public int chosen() {
        return (int) candidates.stream().filter(Candidate::chosen).count();
    }
}
