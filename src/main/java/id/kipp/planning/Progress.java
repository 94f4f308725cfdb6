package id.kipp.planning;

import java.util.Set;

/**
 * How far the work under an earlier plan has come.
 *
 * @param earlier who was to judge what
 * @param finished the pairs whose work is done; they stay, whatever has happened since
 * @param gone judges who take nothing more; what they had not finished goes to others
 */
public record Progress(Set<Pair> earlier, Set<Pair> finished, Set<String> gone) {

    /** Nothing is planned yet. */
    public static final Progress NONE = new Progress(Set.of(), Set.of(), Set.of());

    public Progress {
        earlier = Set.copyOf(earlier);
        finished = Set.copyOf(finished);
        gone = Set.copyOf(gone);
    }
}
