package id.kipp.report;

import id.kipp.kernel.Actor;
import id.kipp.replication.PaperKind;
import id.kipp.replication.ProofPrint;
import id.kipp.replication.ReplicationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReplicationProofs implements ProofPrint {

    private final ReplicationPrint print;

    ReplicationProofs(ReplicationPrint print) {
        this.print = print;
    }

    @Override
    public Optional<byte[]> issued(Actor actor, ReplicationId id, PaperKind kind) {
        return print.isIssued(actor, id, kind) ? Optional.of(print.pdf(actor, id, kind)) : Optional.empty();
    }
}
