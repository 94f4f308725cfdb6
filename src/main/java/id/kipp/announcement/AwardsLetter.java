package id.kipp.announcement;

import static java.util.stream.Collectors.toMap;

import id.kipp.audit.AuditEntry;
import id.kipp.award.Awards;
import id.kipp.decision.Decisions;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Moves;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who won: the awards follow from the letter that names them. */
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
    public void follow(Actor actor, AuditEntry line, Announcement announcement, Letter letter, List<LetterEntry> list) {
        var rules = editions.get(announcement.edition()).constitution();
        var winners = list.stream().collect(toMap(LetterEntry::proposal, LetterEntry::tier));
        for (var proposal : proposals.all(actor, winners.keySet())) {
            if (proposal.stage() == Stage.CLOSED) continue; // has dropped out since
            var tier = winners.getOrDefault(proposal.id(), "");
            award(actor, proposal, rules.year(), tier, letter.number());
        }
    }

    private void award(Actor actor, Entrant proposal, int year, String tier, String letter) {
        var submitted = proposal.submitted();
        awards.record(
                actor,
                "kipp-" + proposal.id().value(),
                proposal.agency(),
                submitted.agency().name(),
                submitted.title(),
                year,
                submitted.group(),
                tier,
                letter);
        if (proposal.stage() == Stage.AWARDED) return;
        var facts = Map.of("tier", tier, "letter", letter);
        moves.advance(actor, proposal.id(), Stage.AWARDED, "proposal.awarded", facts);
    }
}
