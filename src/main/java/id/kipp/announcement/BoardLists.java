package id.kipp.announcement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import id.kipp.decision.Contender;
import id.kipp.decision.Plenary;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import org.springframework.stereotype.Component;

/** What a board has chosen, as a letter lists it: without those that have dropped out since, and not by rank. */
@Component
class BoardLists {

    private final Proposals proposals;

    BoardLists(Proposals proposals) {
        this.proposals = proposals;
    }

    Announceable.Decided of(Actor actor, Plenary board) {
        var chosen = board.chosen();
        var standing = proposals
                .all(actor, chosen.stream().map(Contender::proposal).toList())
                .stream()
                .filter(p -> p.stage() != Stage.CLOSED)
                .map(Entrant::id)
                .collect(toSet());
        var list = chosen.stream()
                .filter(c -> standing.contains(c.proposal()))
                .sorted(comparing(Contender::cluster)
                        .thenComparing(Contender::agency)
                        .thenComparing(Contender::number)) // not by rank: ranks are not announced
                .map(BoardLists::entry)
                .toList();
        return new Announceable.Decided(board.id(), list);
    }

    private static LetterEntry entry(Contender c) {
        return new LetterEntry(
                c.proposal(), c.number(), c.title(), c.agency(), c.cluster(), c.province(), c.category(), c.tier(), "");
    }
}
