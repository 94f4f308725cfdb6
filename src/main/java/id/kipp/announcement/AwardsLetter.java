package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import id.kipp.award.Awards;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decisions;
import id.kipp.decision.Session;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Moves;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who won: the awards follow from the letter that names them. A later list gives another award, or takes one back: for good
 * where a case has found a reason, else its holder is a finalist again.
 */
@Component
class AwardsLetter implements Announceable {

    private final Decisions decisions;
    private final BoardLists lists;
    private final Proposals proposals;
    private final Moves moves;
    private final Editions editions;
    private final Awards awards;

    AwardsLetter(
            Decisions decisions, BoardLists lists, Proposals proposals, Moves moves, Editions editions, Awards awards) {
        this.decisions = decisions;
        this.lists = lists;
        this.proposals = proposals;
        this.moves = moves;
        this.editions = editions;
        this.awards = awards;
    }

    @Override
    public boolean announces(Matter matter) {
        return matter.move().to().equals(Stage.AWARDED.name());
    }

    @Override
    public Decided decided(Actor actor, Edition edition, String matter, String group) {
        return lists.of(actor, decisions.decided(actor, edition.id(), matter, group));
    }

    @Override
    public Duration objectable(Edition edition) {
        return Duration.ofDays(edition.constitution().announcing().objectionDays());
    }

    @Override
    public boolean holds(Actor actor, Letter letter, List<LetterEntry> list) {
        return lists.of(actor, decisions.get(actor, letter.decision())).list().equals(list);
    }

    @Override
    public void follow(Actor actor, AuditEntry line, Announcement announcement, Letter letter, List<LetterEntry> list) {
        var decision = decisions.get(actor, letter.decision());
        var winners = list.stream().collect(Collectors.toMap(LetterEntry::proposal, Function.identity()));
        var isLatest = letter.no() == announcement.released().size();
        var year = editions.get(announcement.edition()).constitution().year();
        var candidates = decision.candidates().stream().map(Candidate::proposal).toList();
        BoardLists.called(decision, winners.keySet())
                .forEach((id, as) -> moves.correct(actor, line, id, as, letter.number()));
        for (var proposal : proposals.all(actor, candidates)) {
            var won = winners.get(proposal.id());
            if (won == null) take(actor, line, proposal, letter.number(), decision.session(), isLatest);
            else if (proposal.stage() != Stage.CLOSED) { // else it has dropped out since
                if (isLatest) record(actor, proposal, won, year, letter.number());
                var facts = Map.of("tier", won.tier(), "letter", letter.number());
                moves.advance(actor, line, proposal.id(), Stage.FINALIST, Stage.AWARDED, "proposal.awarded", facts);
            }
        }
    }

    private void record(Actor actor, Entrant proposal, LetterEntry won, int year, String letter) {
        awards.record(
                actor,
                id(proposal),
                proposal.agency(),
                won.agency(),
                won.title(),
                year,
                proposal.submitted().group(),
                won.tier(),
                letter);
    }

    private void take(
            Actor actor, AuditEntry line, Entrant proposal, String letter, Session session, boolean isLatest) {
        if (isLatest) awards.revoke(actor, id(proposal), letter);
        if (session.exclusion(proposal.id()) instanceof String reason)
            moves.announceEnd(
                    actor,
                    line,
                    proposal.id(),
                    Set.of(Stage.AWARDED),
                    Closing.Outcome.REVOKED,
                    new Moves.Said(letter, reason));
        else
            moves.advance(
                    actor,
                    line,
                    proposal.id(),
                    Stage.AWARDED,
                    Stage.FINALIST,
                    "proposal.award-taken",
                    Map.of("letter", letter));
    }

    private static String id(Entrant proposal) {
        return "kipp-" + proposal.id().value();
    }
}
