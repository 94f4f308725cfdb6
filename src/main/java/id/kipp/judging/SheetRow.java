package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/** How far a sheet is, as lists show it: no note, no text, no criterion by name. */
public record SheetRow(@BsonId SheetId id, ProposalId proposal, AccountId evaluator, Written marks) {

    /** Of {@link Marks}, at the desk or on the panel. */
    public record Written(boolean open, Map<String, Field<Integer>> points, List<Version> sealed) {

        /** Criteria that have points. */
        public int given() {
            return (int) points.values().stream().filter(p -> p.value() != null).count();
        }

        /** Of the version that counts, in hundredths of a point. */
        public Optional<Integer> total() {
            return open ? Optional.empty() : Optional.of(sealed.getLast().total());
        }
    }

    public record Version(int total) {}

    boolean isSealed() {
        return !marks.open();
    }

    int given() {
        return marks.given();
    }

    Optional<Integer> total() {
        return marks.total();
    }
}
