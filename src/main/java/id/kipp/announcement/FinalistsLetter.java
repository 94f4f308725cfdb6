package id.kipp.announcement;

import static java.util.stream.Collectors.toSet;

import id.kipp.audit.AuditEntry;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decisions;
import id.kipp.decision.Session;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Moves;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who is a provisional finalist, whose way ends here, and that those who were not nominated may know it. A later list brings
 * in, leaves out and disqualifies; the one after which nobody can object any more confirms who stands on it.
 */
@Component
class FinalistsLetter implements Announceable {

    private static final Set<Stage> LISTED = Set.of(Stage.FINALIST_PROVISIONAL, Stage.FINALIST);

    private final BoardLists lists;
    private final Decisions decisions;
    private final Proposals proposals;
    private final Moves moves;

    FinalistsLetter(BoardLists lists, Decisions decisions, Proposals proposals, Moves moves) {
        this.lists = lists;
        this.decisions = decisions;
        this.proposals = proposals;
        this.moves = moves;
    }

    @Override
    public boolean announces(Matter matter) {
        return matter.move().to().equals(Stage.FINALIST_PROVISIONAL.name());
    }

    @Override
    public Decided decided(Actor actor, Edition edition, String matter, String group) {
        return lists.of(actor, decisions.decided(actor, edition.id(), matter, group));
    }

    @Override
    public Optional<Instant> atLatest(Edition edition) {
        return Optional.of(edition.objectionWindow().closes());
    }

    @Override
    public Duration objectable(Edition edition) {
        return Duration.ofDays(edition.constitution().announcing().objectionDays());
    }

    @Override
    public boolean isProvisional() {
        return true;
    }

    @Override
    public boolean holds(Actor actor, Letter letter, List<LetterEntry> list) {
        return lists.of(actor, decisions.get(actor, letter.decision())).list().equals(list);
    }

    @Override
    public void follow(Actor actor, AuditEntry line, Announcement announcement, Letter letter, List<LetterEntry> list) {
        var decision = decisions.get(actor, letter.decision());
        var named = list.stream().map(LetterEntry::proposal).collect(toSet());
        var candidates = decision.candidates().stream().map(Candidate::proposal).toList();
        BoardLists.called(decision, named).forEach((id, as) -> moves.correct(actor, line, id, as, letter.number()));
        for (var proposal : proposals.all(actor, candidates)) {
            if (named.contains(proposal.id())) name(actor, line, letter, proposal);
            else leave(actor, line, letter, proposal, decision.session());
        }
        announceTheOthers(actor, announcement, letter.number());
    }

    private void name(Actor actor, AuditEntry line, Letter letter, Entrant proposal) {
        var id = proposal.id();
        var facts = Map.of("letter", letter.number());
        if (letter.isFinal()) {
            moves.advance(actor, line, id, Stage.FINALIST_PROVISIONAL, Stage.FINALIST, "proposal.confirmed", facts);
            return;
        }
        moves.readmit(actor, line, id, Closing.Outcome.NOT_FINALIST, new Moves.Said(letter.number(), letter.title()));
        moves.advance(
                actor, line, id, Stage.NOMINATED, Stage.FINALIST_PROVISIONAL, "proposal.provisional-finalist", facts);
    }

    private void leave(Actor actor, AuditEntry line, Letter letter, Entrant proposal, Session session) {
        var id = proposal.id();
        var number = letter.number();
        if (proposal.stage() == Stage.NOMINATED)
            moves.close(actor, line, id, Stage.NOMINATED, Closing.Outcome.NOT_FINALIST, number);
        else if (session.exclusion(id) instanceof String reason)
            moves.announceEnd(actor, line, id, LISTED, Closing.Outcome.DISQUALIFIED, new Moves.Said(number, reason));
        else moves.announceEnd(actor, line, id, LISTED, Closing.Outcome.NOT_FINALIST, new Moves.Said(number, number));
    }

    /** Whoever was not nominated learns it by the same letter. */
    private void announceTheOthers(Actor actor, Announcement announcement, String number) {
        proposals.all(actor, notNominated(actor, announcement)).stream()
                .filter(FinalistsLetter::waitsForALetter)
                .map(Entrant::id)
                .forEach(id -> proposals.announce(actor, id, number));
    }

    private List<ProposalId> notNominated(Actor actor, Announcement announcement) {
        var before = decisions
                .rule(announcement.edition(), announcement.matter(), announcement.group())
                .candidates()
                .after();
        return decisions.decided(actor, announcement.edition(), before, announcement.group()).candidates().stream()
                .filter(c -> !c.chosen())
                .map(Candidate::proposal)
                .toList();
    }

    private static boolean waitsForALetter(Entrant proposal) {
        var end = proposal.closing();
        return end != null && end.outcome() == Closing.Outcome.NOT_NOMINATED && end.letter() == null;
    }
}
