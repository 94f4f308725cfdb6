package id.kipp.notice;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import java.util.List;
import java.util.Set;

/**
 * Whom a fact concerns and what they are told: said by the module that owns the fact. It is asked after the line has been
 * chained, perhaps more than once and perhaps long after: it looks at how things stand before it says anything.
 */
public interface Concern {

    /** Actions of the lines it has something to say about. */
    Set<String> actions();

    /** @param teller who may read what is needed for it; what is told must not depend on when it is asked twice */
    List<Notification> about(Actor teller, AuditEntry line);
}
