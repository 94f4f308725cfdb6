package id.kipp.announcement;

import static java.util.stream.Collectors.toSet;

import id.kipp.audit.AuditEntry;
import id.kipp.decision.Candidate;
import id.kipp.decision.Contender;
import id.kipp.decision.DecidedBoards;
import id.kipp.decision.Matter;
import id.kipp.decision.Nominations;
import id.kipp.decision.Plenary;
import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Moves;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is a provisional finalist, whose way ends here, and that those who were not nominated may know it. */
@Component
class FinalistsLetter implements Announceable {

    private final DecidedBoards boards;
    private final BoardLists lists;
    private final Nominations nominations;
    private final Proposals proposals;
    private final Moves moves;

    FinalistsLetter(DecidedBoards boards, BoardLists lists, Nominations nominations, Proposals proposals, Moves moves) {
        this.boards = boards;
        this.lists = lists;
        this.nominations = nominations;
        this.proposals = proposals;
        this.moves = moves;
    }

    @Override
    public String matter() {
        return Matter.FINALISTS.name();
    }

    @Override
    public Decided decided(Actor actor, Edition edition, String group) {
        return lists.of(actor, boards.get(actor, edition.id(), group, Matter.FINALISTS));
    }

    @Override
    public Optional<Instant> atLatest(Edition edition) {
        return Optional.of(edition.objectionWindow().closes());
    }

    @Override
    public void follow(Actor actor, AuditEntry line, Announcement announcement, Letter letter, List<LetterEntry> list) {
        var board = boards.get(actor, announcement.edition(), announcement.group(), Matter.FINALISTS);
        var named = list.stream().map(LetterEntry::proposal).collect(toSet());
        name(actor, board, named, letter.number(), line);
        announceTheOthers(actor, announcement, letter.number());
    }

    private void name(Actor actor, Plenary board, Set<ProposalId> named, String number, AuditEntry line) {
        var nominees = board.contenders().stream().map(Contender::proposal).toList();
        for (var proposal : proposals.all(actor, nominees)) {
            if (proposal.stage() != Stage.NOMINATED) continue;
            if (named.contains(proposal.id()))
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
                .filter(FinalistsLetter::waitsForALetter)
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
