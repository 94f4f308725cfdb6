package id.kipp.proposal;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/** Remarks that lie at the agency until it returns the proposal with them. */
public record RemarkSheet(@BsonId ProposalId id, long version, List<Remark> remarks, List<AuditLine> outbox)
        implements Aggregate {

    static final int MOST = 60;

    static RemarkSheet empty(ProposalId id) {
        return new RemarkSheet(id, 0, List.of(), List.of());
    }

    /** @throws Refusal {@code proposal.too-many-remarks} */
    RemarkSheet with(Remark one) {
        if (remarks.stream()
                .anyMatch(r -> r.passage().equals(one.passage()) && r.text().equals(one.text())))
            return this; // a second click
        if (remarks.size() >= MOST) throw new Refusal(ProposalRefusal.TOO_MANY_REMARKS, MOST);
        return now(Stream.concat(remarks.stream(), Stream.of(one)).toList());
    }

    RemarkSheet without(Remark one) {
        return remarks.contains(one)
                ? now(remarks.stream().filter(r -> !r.equals(one)).toList())
                : this;
    }

    /** Those stay that are not in what was sent: another of the agency made them meanwhile. */
    RemarkSheet sentIn(String notes) {
        var left = remarks.stream().filter(r -> !notes.contains(r.text())).toList();
        return left.size() == remarks.size() ? this : now(left);
    }

    private RemarkSheet now(List<Remark> all) {
        return new RemarkSheet(id, version + 1, all, List.of());
    }
}
