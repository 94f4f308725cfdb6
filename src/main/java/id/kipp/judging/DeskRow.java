package id.kipp.judging;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Where one proposal stands at the desk: what is counted and listed over an edition, in one small document. Made from the
 * proposal, its assignment, its sheets and its consolidation, and never the source of anything.
 *
 * @param judges who judges it now
 * @param sealed those of them who have sealed
 * @param placed it has been assigned, whatever has become of it since
 * @param complete it has as many judges as the edition asks for, or needs none any more
 */
public record DeskRow(
        @BsonId ProposalId id,
        EditionId edition,
        State state,
        String number,
        String title,
        List<AccountId> judges,
        List<AccountId> sealed,
        boolean placed,
        boolean complete) {

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
        AGREED,
        /** No longer at the desk: nominated, or out. */
        GONE
    }

    /** All have sealed, and it is not for them alone to agree. */
    DeskRow apart() {
        return state != State.WAITS
                ? this
                : new DeskRow(id, edition, State.APART, number, title, judges, sealed, placed, complete);
    }

    public DeskRow {
        judges = List.copyOf(judges);
        sealed = List.copyOf(sealed);
    }
}
