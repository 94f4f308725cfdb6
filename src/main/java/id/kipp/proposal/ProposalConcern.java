package id.kipp.proposal;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Unit and agency are told what becomes of their proposal; of the competition only what a released letter has said. */
@Component
class ProposalConcern implements Concern {

    private final ProposalStore store;

    ProposalConcern(ProposalStore store) {
        this.store = store;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "proposal.sent",
                "proposal.returned",
                "proposal.submitted",
                "proposal.withdrawn",
                "proposal.screened",
                "proposal.screening-returned",
                "proposal.closed",
                "proposal.announced",
                "proposal.provisional-finalist",
                "proposal.confirmed",
                "proposal.opinion-asked",
                "proposal.opinion-given",
                "proposal.opinion-lapsed");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var proposal = store.get(new ProposalId(line.subjectId()));
        return switch (line.action()) {
            case "proposal.sent" -> agency(proposal, "proposal.received");
            case "proposal.returned", "proposal.submitted", "proposal.withdrawn" -> unit(proposal, line.action());
            case "proposal.screened", "proposal.screening-returned" -> Proposers.told(proposal, line.action());
            case "proposal.closed", "proposal.announced" -> ended(proposal);
            case "proposal.opinion-asked", "proposal.opinion-given" -> opinion(proposal, line);
            case "proposal.opinion-lapsed" -> lapsed(proposal, line);
            case "proposal.provisional-finalist" -> Proposers.told(proposal, "announcement.finalist");
            default -> Proposers.told(proposal, "finalists.confirmed");
        };
    }

    /** Nothing of one that was reopened meanwhile, nor of an end that no letter has announced. */
    private List<Notification> ended(Proposal proposal) {
        var end = proposal.closing();
        if (end == null) return List.of();
        return switch (end.outcome()) {
            case NOT_CHOSEN -> unit(proposal, "proposal.not-chosen");
            case WITHDRAWN -> unit(proposal, "proposal.withdrawn");
            case NOT_ADMITTED -> Proposers.told(proposal, "proposal.screened");
            case NOT_NOMINATED ->
                end.letter() == null ? List.of() : Proposers.told(proposal, "announcement.not-finalist");
            case NOT_FINALIST -> Proposers.told(proposal, "announcement.not-finalist");
            case DISQUALIFIED, REVOKED ->
                end.letter() == null
                        ? List.of()
                        : Proposers.told(
                                proposal,
                                end.outcome() == Closing.Outcome.REVOKED
                                        ? "announcement.revoked"
                                        : "announcement.disqualified",
                                end.letter());
        };
    }

    /** The one who is asked, as long as it is waited for; the one who asked, once it is there. What was found is not told. */
    private List<Notification> opinion(Proposal proposal, AuditEntry line) {
        var opinion = proposal.deliberation().opinion();
        var asking = line.action().equals("proposal.opinion-asked");
        if (opinion == null || opinion.isWaited() != asking) return List.of();
        var to = Audience.account(asking ? opinion.asked() : opinion.asker());
        return submitted(to, asking ? "screening.opinion-asked" : "screening.opinion-given", proposal);
    }

    private List<Notification> lapsed(Proposal proposal, AuditEntry line) {
        return line.text("asker").stream()
                .flatMap(a ->
                        submitted(Audience.account(new AccountId(a)), "screening.opinion-lapsed", proposal).stream())
                .toList();
    }

    private static List<Notification> submitted(Audience to, String key, Proposal proposal) {
        if (proposal.submission() == null) return List.of();
        var title = proposal.submission().title();
        return List.of(
                Notification.of(to, key, Topic.Kind.PROPOSAL, proposal.id().value(), title));
    }

    private List<Notification> agency(Proposal proposal, String key) {
        return told(Audience.adminsOf(proposal.agency()), key, proposal);
    }

    private List<Notification> unit(Proposal proposal, String key) {
        return told(Audience.unit(proposal.unit()), key, proposal);
    }

    private List<Notification> told(Audience to, String key, Proposal proposal) {
        var id = proposal.id();
        var title = store.draft(id).map(d -> d.text().title()).orElse("");
        return List.of(Notification.of(to, key, Topic.Kind.PROPOSAL, id.value(), title));
    }
}
