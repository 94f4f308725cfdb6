package id.kipp.announcement;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.decision.Candidate;
import id.kipp.decision.Contender;
import id.kipp.decision.DecidedBoards;
import id.kipp.decision.Nominations;
import id.kipp.decision.Plenary;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Moves;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows from a released letter: who is a provisional finalist, whose way ends here, who is awarded. */
@Component
class LetterJob implements Follower {

    private final AnnouncementStore store;
    private final DecidedBoards boards;
    private final Nominations nominations;
    private final Awarding awarding;
    private final Proposals proposals;
    private final Moves moves;
    private final Actors actors;

    LetterJob(
            AnnouncementStore store,
            DecidedBoards boards,
            Nominations nominations,
            Awarding awarding,
            Proposals proposals,
            Moves moves,
            Actors actors) {
        this.store = store;
        this.boards = boards;
        this.nominations = nominations;
        this.awarding = awarding;
        this.proposals = proposals;
        this.moves = moves;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals("announcement.released");
    }

    /** Again changes nothing: one that has moved by this already stays where it is, whatever people have done with it since. */
    @Override
    public void take(List<AuditEntry> lines) {
        lines.forEach(this::take);
    }

    private void take(AuditEntry line) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        var announcement = store.find(line.subjectId()).orElseThrow();
        var plenary = boards.get(announcement.edition(), announcement.group(), announcement.matter());
        var number = announcement.released().getLast().number();
        switch (announcement.matter()) {
            case FINALISTS -> {
                name(actor, plenary, number, line);
                announceTheOthers(actor, announcement, number);
            }
            case AWARDS -> awarding.derive(actor, plenary, number);
        }
    }

    private void name(Actor actor, Plenary plenary, String number, AuditEntry line) {
        var chosen = plenary.chosen().stream().map(Contender::proposal).toList();
        var nominees = plenary.contenders().stream().map(Contender::proposal).toList();
        for (var proposal : proposals.all(actor, nominees)) {
            if (proposal.stage() != Stage.NOMINATED) continue;
            if (chosen.contains(proposal.id()))
                moves.advance(
                        actor,
                        line,
                        proposal.id(),
                        Stage.NOMINATED,
                        Stage.FINALIST_PROVISIONAL,
                        "proposal.provisional-finalist",
                        Map.of("letter", number));
            else moves.close(actor, line, proposal.id(), Stage.NOMINATED, Closing.Outcome.NOT_FINALIST, number);
        }
    }

    /** Whoever was not nominated learns it by the same letter. */
    private void announceTheOthers(Actor actor, Announcement announcement, String number) {
        proposals.all(actor, notNominated(actor, announcement)).stream()
                .filter(LetterJob::waitsForALetter)
                .map(Entrant::id)
                .forEach(id -> proposals.announce(actor, id, number));
    }

    private List<ProposalId> notNominated(Actor actor, Announcement announcement) {
        return nominations.find(actor, announcement.edition(), announcement.group()).stream()
                .flatMap(n -> n.pools().stream())
                .flatMap(p -> p.candidates().stream())
                .filter(c -> !c.chosen())
                .map(Candidate::proposal)
                .toList();
    }

    private static boolean waitsForALetter(Entrant proposal) {
        var end = proposal.closing();
        return end != null && end.outcome() == Closing.Outcome.NOT_NOMINATED && end.letter() == null;
    }
}
