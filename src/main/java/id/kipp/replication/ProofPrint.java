package id.kipp.replication;

import id.kipp.kernel.Actor;
import java.util.Optional;

/** Prints what proves a replication: answered by the module that prints. Nothing answers: nothing is printed. */
public interface ProofPrint {

    /** The paper as it is issued, as PDF; empty where its step is not done. */
    Optional<byte[]> issued(Actor actor, ReplicationId id, PaperKind kind);
}
