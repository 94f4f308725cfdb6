package id.kipp.catalogue;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Of an innovation's case what everybody reads.
 *
 * @param fed keys of the entry's own blocks that stand in the case
 */
public record ShownCase(@BsonId EntryId id, CaseText shown, Pulse pulse, List<String> fed) {

    /** Neither its owner nor anybody for it has said anything, whether asked or not. */
    boolean isUnspoken() {
        return shown.equals(CaseText.NOTHING)
                && fed.isEmpty()
                && pulse.running() == Running.UNKNOWN
                && pulse.checkedAt() == null
                && pulse.updatedAt() == null;
    }

    static ShownCase none(EntryId id) {
        return new ShownCase(id, CaseText.NOTHING, Pulse.NONE, List.of());
    }
}
