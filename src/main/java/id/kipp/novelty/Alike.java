package id.kipp.novelty;

import java.util.List;

/**
 * One that an entry is like.
 *
 * @param number of the catalogue; empty where it is an entry of the same edition
 * @param year 0 where it is an entry of the same edition
 * @param score 0 to 1
 * @param declared the entry says that it replicates it
 */
public record Alike(
        String number,
        String title,
        String institution,
        int year,
        double score,
        boolean declared,
        List<Passage> passages) {

    public Alike {
        passages = List.copyOf(passages);
    }

    /**
     * What both say.
     *
     * @param here as the entry says it @param there as the other does @param verbatim word for word
     */
    public record Passage(String here, String there, boolean verbatim) {}
}
