package id.kipp.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the public says of one thing.
 *
 * @param relation to the service; null: nothing is said, which is turned down
 * @param lines with points for every criterion
 * @param comment shown to nobody before the secretariat has read it; empty: none
 */
public record PublicOpinion(Rater.@Nullable Relation relation, List<Line> lines, String comment) {

    /** Letters. */
    public static final int COMMENT = 300;
}
