package id.kipp.audit;

import org.springframework.stereotype.Component;

/** How long the log is: another number after each act, for whoever keeps what was made from the acts before. */
@Component
public class ChainLength {

    private final AuditStore store;

    ChainLength(AuditStore store) {
        this.store = store;
    }

    /** Of what has been chained so far; one command. */
    public long now() {
        return store.length();
    }
}
