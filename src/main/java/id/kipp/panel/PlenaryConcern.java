package id.kipp.panel;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.edition.Jakarta;
import id.kipp.edition.Tier;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Subject;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Proposers;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That there is something to decide, to prepare or to release; who won is told once a released letter says so. */
@Component
class PlenaryConcern implements Concern {

    private final PlenaryStore plenaries;
    private final AnnouncementStore announcements;
    private final Proposals proposals;
    private final Editions editions;

    PlenaryConcern(PlenaryStore plenaries, AnnouncementStore announcements, Proposals proposals, Editions editions) {
        this.plenaries = plenaries;
        this.announcements = announcements;
        this.proposals = proposals;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "finalists.prepared",
                "finalists.decided",
                "plenary.prepared",
                "plenary.decided",
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
            case "finalists.prepared", "plenary.prepared" -> prepared(plenaries.get(id), line.action());
            case "finalists.decided", "plenary.decided" -> decided(plenaries.get(id), line.action());
            case "announcement.prepared", "announcement.taken-back", "announcement.lapsed" ->
                drafted(announcements.find(id).orElseThrow(), line.action());
            case "announcement.embargoed" -> embargoed(announcements.find(id).orElseThrow());
            case "announcement.released" ->
                released(teller, announcements.find(id).orElseThrow(), line);
            default -> awarded(proposals.get(teller, new ProposalId(id)));
        };
    }

    private List<Notification> prepared(Plenary board, String key) {
        if (board.decided()) return List.of();
        var panel = Audience.team(editions.get(board.edition()).team().panelists());
        return List.of(told(panel, key, board));
    }

    private List<Notification> decided(Plenary board, String key) {
        return List.of(told(Audience.role(Role.SECRETARIAT), key, board));
    }

    private Notification told(Audience to, String key, Plenary board) {
        var group = editions.get(board.edition()).constitution().group(board.group());
        var kind = board.matter() == Matter.FINALISTS ? Subject.Kind.FINALISTS : Subject.Kind.AWARDS;
        return Notification.of(to, key, kind, board.edition().value(), group.id(), group.en());
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
                Subject.Kind.ANNOUNCEMENTS,
                announcement.edition().value(),
                arguments));
    }

    /** With the letter that names the winners every finalist of the group may read what was said of the own proposal. */
    private List<Notification> released(Actor teller, Announcement announcement, AuditEntry line) {
        var first = announcement.released().getFirst(); // those after it correct it
        if (announcement.matter() != Matter.AWARDS || !line.at().equals(first.releasedAt())) return List.of();
        var board = plenaries.decided(announcement.edition(), announcement.group(), announcement.matter());
        return proposals
                .all(
                        teller,
                        board.contenders().stream().map(Contender::proposal).toList())
                .stream()
                .filter(p -> p.stage() != Stage.CLOSED)
                .flatMap(p -> Proposers.told(p, "feedback.available").stream())
                .toList();
    }

    private List<Notification> awarded(Proposal proposal) {
        if (proposal.stage() != Stage.AWARDED) return List.of(); // taken back meanwhile
        var group = proposal.submitted().group();
        var key = plenaries.decided(proposal.edition(), group, Matter.AWARDS).chosen().stream()
                .filter(c -> c.proposal().equals(proposal.id()))
                .map(Contender::tier)
                .findFirst()
                .orElse("");
        var award = editions.get(proposal.edition()).constitution().tiers(group).stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElse(new Tier(key, group, key, key));
        return Proposers.told(proposal, "plenary.awarded", award.id(), award.en());
    }
}
