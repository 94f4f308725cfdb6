package id.kipp.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How often innovations were taken up elsewhere. Nobody answers: not at all. */
public interface Copies {

    /** Where it comes from and who has taken it up, for its page. */
    Lineage of(EntryId id);

    /** Of these the ones that have copies whose results were checked, by one query. */
    Map<EntryId, Checked> checked(Collection<EntryId> ids);

    /** What they are also found by: what those call it who took it up, and what that is called after which it was made. */
    Map<EntryId, Set<String>> names(Collection<EntryId> ids);

    /** What this replication was taken from and what came of it, by its number: of these the others may say something else now. */
    Set<EntryId> concerned(String replication);

    /**
     * @param copies that somebody has checked who is neither owner nor adopter
     * @param regions in how many regions those are
     */
    record Checked(int copies, int regions) {

        static final Checked NONE = new Checked(0, 0);
    }
}
