package id.kipp.objection;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Subject;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Proposers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who wrote is answered by letter; the secretariat learns of it, and the proposers what was decided. */
@Component
class ObjectionConcern implements Concern {

    private final ObjectionStore store;
    private final Proposals proposals;

    ObjectionConcern(ObjectionStore store, Proposals proposals) {
        this.store = store;
        this.proposals = proposals;
    }

    @Override
    public Set<String> actions() {
        return Set.of("objection.raised", "objection.upheld", "objection.rejected");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var objection = store.get(line.subjectId());
        var proposal = proposals.get(teller, objection.proposal());
        var title = proposal.submitted().title();
        if (line.action().equals("objection.raised")) return raised(objection, title);
        var decision = objection.decision();
        if (decision == null) return List.of();
        var answer = answer(objection, line.action(), objection.id(), title, decision.reason());
        return Stream.concat(Stream.of(answer), Proposers.told(proposal, line.action()).stream())
                .toList();
    }

    private static List<Notification> raised(Objection objection, String title) {
        return List.of(
                // no name in the letter: the address may be somebody else's, and the name a message to them
                answer(objection, "objection.received", objection.id(), title),
                Notification.of(
                        Audience.role(Role.SECRETARIAT),
                        "objection.raised",
                        Subject.Kind.OBJECTIONS,
                        objection.edition().value(),
                        title));
    }

    private static Notification answer(Objection objection, String key, String... arguments) {
        var writer = new Audience.Outsider(objection.filing().email(), Locale.of(objection.language()));
        return Notification.of(
                writer, key, Subject.Kind.OBJECTIONS, objection.edition().value(), arguments);
    }
}
