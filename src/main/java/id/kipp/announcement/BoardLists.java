package id.kipp.announcement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a board has chosen, as a letter lists it: without those that have dropped out since, and not by rank. */
@Component
class BoardLists {

    private final Proposals proposals;

    BoardLists(Proposals proposals) {
        this.proposals = proposals;
    }

    Announceable.Decided of(Actor actor, Decision board) {
        var chosen = board.chosen();
        var standing = proposals
                .all(actor, chosen.stream().map(Candidate::proposal).toList())
                .stream()
                .filter(BoardLists::stands)
                .map(Entrant::id)
                .collect(toSet());
        var list = chosen.stream()
                .filter(c -> standing.contains(c.proposal()))
                .sorted(comparing(Candidate::cluster)
                        .thenComparing(c -> c.named().agency().name())
                        .thenComparing(c -> c.submitted().number())) // not by rank: ranks are not announced
                .map(BoardLists::entry)
                .toList();
        return new Announceable.Decided(board.id(), list);
    }

    /** What the board calls otherwise than it was submitted, of what a list names. */
    static Map<ProposalId, Correction> called(Decision board, Set<ProposalId> listed) {
        var called = new LinkedHashMap<ProposalId, Correction>();
        for (var c : board.candidates()) {
            if (c.called() instanceof Correction as && listed.contains(c.proposal())) called.put(c.proposal(), as);
        }
        return called;
    }

    /** Who was left out by a list before may be on this one. */
    private static boolean stands(Entrant proposal) {
        return !(proposal.closing() instanceof Closing end) || end.outcome() == Closing.Outcome.NOT_FINALIST;
    }

    private static LetterEntry entry(Candidate c) {
        return LetterEntry.of(c.proposal(), c.named(), c.tier(), "");
    }
}
