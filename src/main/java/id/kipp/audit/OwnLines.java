package id.kipp.audit;

import id.kipp.kernel.PublicAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** What was done to one thing, act by act: for the module the thing belongs to, which says who is told which of them. */
@Service
public class OwnLines {

    private final AuditStore chain;

    OwnLines(AuditStore chain) {
        this.chain = chain;
    }

    /** @param actor an account id */
    public record Act(String action, String actor, Instant at, String content) {

        /** A text of its facts; empty where they have none of that name. */
        public Optional<String> text(String fact) {
            return Facts.text(content, fact);
        }
    }

    /** First to last. @param outbox of the thing as it was read before this question: what has left it since is in the chain */
    @PublicAccess("the thing's own module says who may see them")
    public List<Act> of(String subject, List<AuditLine> outbox) {
        var acts = new TreeMap<Long, Act>();
        outbox.forEach(l -> acts.put(l.version(), new Act(l.action(), l.actor(), l.at(), l.content())));
        chain.about(subject).forEach(e -> acts.put(e.version(), new Act(e.action(), e.actor(), e.at(), e.content())));
        return List.copyOf(acts.values());
    }
}
