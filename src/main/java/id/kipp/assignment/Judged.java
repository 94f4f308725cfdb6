package id.kipp.assignment;

import id.kipp.kernel.SubjectId;
import java.util.Set;

/**
 * What conflicts of interest ask of what is judged: whose it is, as it was frozen.
 *
 * @param cluster the institution's kind
 * @param province empty for central bodies
 * @param people names of those who are named in it as its makers
 */
public record Judged(SubjectId subject, String institution, String cluster, String province, Set<String> people) {

    public Judged {
        people = Set.copyOf(people);
    }

    /** One that names nobody. */
    public Judged(SubjectId subject, String institution, String cluster, String province) {
        this(subject, institution, cluster, province, Set.of());
    }
}
