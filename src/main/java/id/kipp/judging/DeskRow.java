package id.kipp.judging;

import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Flat;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Where something stands in a round in which a few judge each subject: what is counted and listed over an edition, in one small document. Made from the
 * subject, its assignment, its sheets and its consolidation, and never the source of anything.
 *
 * @param judges who judges it now
 * @param sealed those of them who have sealed
 * @param placed it has been assigned, whatever has become of it since
 * @param complete it has as many judges as the edition asks for, or needs none any more
 */
public record DeskRow(
        @BsonId SubjectInRound id,
        @Flat In in,
        State state,
        String number,
        String title,
        List<AccountId> judges,
        List<AccountId> sealed,
        boolean placed,
        boolean complete) {

    /** Of which round it says this. @param round its key */
    public record In(EditionId edition, String round) {}

    public enum State {
        /** Admitted, and nobody judges it yet. */
        UNPLACED,
        JUDGED,
        /** Two have sealed, so far apart that a third judge may be called. */
        APART,
        /** A third judge has been called, and has not sealed yet. */
        THIRD,
        /** All its judges have sealed, and have not agreed yet. */
        WAITS,
        /** All have sealed, and nobody has to agree. */
        DONE,
        AGREED,
        /** No longer before the round: it has gone on, or is out. */
        GONE
    }

    public SubjectId subject() {
        return id.subject();
    }

    public DeskRow {
        judges = List.copyOf(judges);
        sealed = List.copyOf(sealed);
    }
}
