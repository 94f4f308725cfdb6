package id.kipp.objection;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Proposers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who wrote is answered by letter; whoever has something to do about a case learns of it, and the proposers what was decided. */
@Component
class ObjectionConcern implements Concern {

    private final ObjectionStore store;
    private final Proposals proposals;
    private final Editions editions;

    ObjectionConcern(ObjectionStore store, Proposals proposals, Editions editions) {
        this.store = store;
        this.proposals = proposals;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "objection.raised",
                "objection.admitted",
                "objection.inadmissible",
                "objection.answered",
                "objection.found",
                "objection.rejected",
                "objection.announced",
                "objection.withdrawn");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var objection = store.get(line.subjectId());
        var proposal = proposals.get(teller, objection.proposal());
        var title = proposal.submitted().title();
        return switch (line.action()) {
            case "objection.raised" ->
                // no name in the letter: the address may be somebody else's, and the name a message to them
                with(
                        answer(
                                objection,
                                "objection.received",
                                objection.id(),
                                title,
                                objection.filed().code()),
                        List.of(told(Audience.role(Role.SECRETARIAT), line.action(), objection, title)));
            case "objection.admitted" ->
                List.of(told(Audience.adminsOf(proposal.agency()), line.action(), objection, title));
            case "objection.answered" -> answered(objection, line.action(), title);
            case "objection.found" -> {
                var panel = editions.get(objection.edition()).team().panelists();
                yield List.of(
                        told(Audience.role(Role.SECRETARIAT), line.action(), objection, title),
                        told(Audience.team(panel), line.action(), objection, title));
            }
            case "objection.withdrawn" ->
                List.of(told(Audience.role(Role.SECRETARIAT), line.action(), objection, title));
            default -> ended(objection, proposal, line.action(), title);
        };
    }

    private static List<Notification> answered(Objection objection, String key, String title) {
        var handling = objection.handling();
        if (handling == null) return List.of();
        return List.of(told(Audience.account(handling.handler()), key, objection, title));
    }

    /** Who wrote learns what was found; the institution, where it was asked and nothing changes. A letter tells it what does. */
    private static List<Notification> ended(Objection objection, Proposal proposal, String action, String title) {
        var finding = objection.finding();
        if (finding == null) return List.of();
        var writer = answer(objection, action, objection.id(), title, finding.reason());
        return with(writer, action.equals("objection.rejected") ? Proposers.told(proposal, action) : List.of());
    }

    private static Notification told(Audience to, String key, Objection objection, String title) {
        return Notification.of(
                to, key, Topic.Kind.OBJECTIONS, objection.edition().value(), title);
    }

    private static List<Notification> with(Optional<Notification> writer, List<Notification> others) {
        return Stream.concat(writer.stream(), others.stream()).toList();
    }

    /** Empty where the secretariat has opened it: nobody wrote. */
    private static Optional<Notification> answer(Objection objection, String key, String... arguments) {
        var filed = objection.filed();
        var writer = filed.filing().writer();
        if (writer == null) return Optional.empty();
        var to = new Audience.Outsider(writer.email(), Locale.of(filed.language()));
        return Optional.of(Notification.of(
                to, key, Topic.Kind.OBJECTIONS, objection.edition().value(), arguments));
    }
}
