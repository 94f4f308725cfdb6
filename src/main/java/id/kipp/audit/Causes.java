package id.kipp.audit;

import id.kipp.kernel.PublicAccess;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Whether what follows from a line was done to a thing already: the thing's own lines say what each was because of. No
 * clock is asked, because those of two processes may be minutes apart.
 */
@Service
public class Causes {

    /** The fact under which a line says because of which other line it was written. */
    public static final String FACT = "cause";

    private final AuditStore chain;

    Causes(AuditStore chain) {
        this.chain = chain;
    }

    /** @param outbox of the thing as it was read before this question: what has left it since is in the chain */
    @PublicAccess("says only whether something was done")
    public boolean have(String cause, String subject, List<AuditLine> outbox) {
        return Stream.concat(
                        outbox.stream().map(AuditLine::content),
                        chain.about(subject).stream().map(AuditEntry::content))
                .anyMatch(c -> Facts.text(c, FACT).filter(cause::equals).isPresent());
    }
}
