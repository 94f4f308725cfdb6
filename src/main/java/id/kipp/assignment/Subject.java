package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;

/**
 * What is judged, as far as whoever judges, plans and counts has to know it. What it is, and what of it is shown to whom, is
 * known by the module that answers for its kind, see {@link SubjectSource}.
 *
 * @param stages names of all to which it has come, the present one last
 * @param number by which lists order it
 * @param group with whose it competes
 * @param judged what conflicts of interest ask of it
 */
public record Subject(
        SubjectId id,
        EditionId edition,
        List<String> stages,
        String number,
        String title,
        String group,
        String category,
        Judged judged) {

    public Subject {
        stages = List.copyOf(stages);
    }

    /** Where it is now. */
    public String stage() {
        return stages.getLast();
    }

    /** It is at one of these, or was. */
    public boolean hasReached(Collection<String> some) {
        return stages.stream().anyMatch(some::contains);
    }

    /** Number and title, as a line says what it is about. */
    public String label() {
        return number + " · " + title;
    }
}
