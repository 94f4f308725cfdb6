package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.edition.Jakarta;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Proposers;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That there is a letter to release; who won is told once a released letter says so. */
@Component
class AnnouncementConcern implements Concern {

    private final AnnouncementStore announcements;
    private final Decisions decisions;
    private final Proposals proposals;
    private final Announcements results;
    private final Editions editions;

    AnnouncementConcern(
            AnnouncementStore announcements,
            Decisions decisions,
            Proposals proposals,
            Announcements results,
            Editions editions) {
        this.announcements = announcements;
        this.decisions = decisions;
        this.proposals = proposals;
        this.results = results;
        this.editions = editions;
    }

    /** Nothing is decided after it. */
    private boolean isLast(Announcement announcement) {
        var matters = editions.get(announcement.edition()).constitution().matters();
        return matters.getLast().key().equals(announcement.matter());
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "announcement.prepared",
                "announcement.embargoed",
                "announcement.taken-back",
                "announcement.lapsed",
                "announcement.released",
                "proposal.awarded");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = line.subjectId();
        return switch (line.action()) {
            case "announcement.prepared", "announcement.taken-back", "announcement.lapsed" ->
                drafted(announcements.find(id).orElseThrow(), line.action());
            case "announcement.embargoed" -> embargoed(announcements.find(id).orElseThrow());
            case "announcement.released" ->
                released(teller, announcements.find(id).orElseThrow(), line);
            default -> awarded(proposals.get(teller, new ProposalId(id)));
        };
    }

    private static List<Notification> drafted(Announcement announcement, String key) {
        var letter = announcement.draft();
        if (letter == null) return List.of(); // released meanwhile
        return told(announcement, key, letter.number());
    }

    private static List<Notification> embargoed(Announcement announcement) {
        var letter = announcement.waiting();
        if (letter == null) return List.of(); // public or taken back meanwhile
        var when = Jakarta.moment(letter.begins());
        return told(announcement, "announcement.embargoed", letter.number(), when[0], when[1]);
    }

    private static List<Notification> told(Announcement announcement, String key, String... arguments) {
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                key,
                Topic.Kind.ANNOUNCEMENTS,
                announcement.edition().value(),
                arguments));
    }

    /** With the letter that names the winners every finalist of the group may read what was said of the own proposal. */
    private List<Notification> released(Actor teller, Announcement announcement, AuditEntry line) {
        var first = announcement.released().getFirst(); // those after it correct it
        if (!isLast(announcement) || !line.at().equals(first.releasedAt())) return List.of();
        var board = decisions.decided(teller, announcement.edition(), announcement.matter(), announcement.group());
        return proposals
                .all(
                        teller,
                        board.candidates().stream().map(Candidate::proposal).toList())
                .stream()
                .filter(p -> p.stage() != Stage.CLOSED)
                .flatMap(p -> Proposers.told(p, "feedback.available").stream())
                .toList();
    }

    private List<Notification> awarded(Proposal proposal) {
        if (proposal.stage() != Stage.AWARDED) return List.of(); // taken back meanwhile
        return results.won(proposal).stream()
                .map(AwardResult::award)
                .flatMap(t -> Proposers.told(proposal, "plenary.awarded", t.id(), t.en()).stream())
                .toList();
    }
}
