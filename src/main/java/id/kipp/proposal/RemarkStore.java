package id.kipp.proposal;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What agencies remarked on and have not sent yet. */
@Component
class RemarkStore {

    private final Aggregates<RemarkSheet> sheets;

    RemarkStore(Outbox outbox) {
        this.sheets = outbox.aggregates("remarks", RemarkSheet.class);
    }

    List<Remark> of(ProposalId id) {
        return sheets.find(id).map(RemarkSheet::remarks).orElse(List.of());
    }

    List<Remark> update(ProposalId id, UnaryOperator<RemarkSheet> change) {
        return sheets.update(id, () -> RemarkSheet.empty(id), change).remarks();
    }
}
