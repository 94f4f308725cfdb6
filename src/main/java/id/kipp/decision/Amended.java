package id.kipp.decision;

import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Boards with what a case has found, and the departures from the ranks that say so. */
record Amended(List<Board> boards, Session session) {

    /**
     * @param standing who may move up; none where places are not filled by rank
     * @throws Refusal {@code decision.unknown-candidate}
     */
    static Amended of(List<Board> boards, Session session, Amendment by, Set<ProposalId> standing, Instant now) {
        var board = boards.stream()
                .filter(b -> b.find(by.proposal()).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(DecisionRefusal.UNKNOWN_CANDIDATE));
        var was = board.find(by.proposal()).orElseThrow();
        var begun = new Amended(boards, session);
        if (!by.excludes()) {
            var same = said(by, by.proposal(), was.chosen(), was.tier(), now);
            return begun.with(board, board.called(by.proposal(), by.correction()), same);
        }
        var left = board.choose(by.proposal(), false, "");
        var without = begun.with(board, left, said(by, by.proposal(), false, "", now));
        if (!was.chosen()) return without;
        return left.next(without.session.deviations(), standing)
                .map(next -> without.with(
                        left,
                        left.choose(next.proposal(), true, was.tier()),
                        said(by, next.proposal(), true, was.tier(), now)))
                .orElse(without);
    }

    private static Deviation said(Amendment by, ProposalId on, boolean chosen, String tier, Instant now) {
        var called = by.excludes() ? null : by.correction();
        return new Deviation(on, chosen, tier, by.reason(), by.by(), now, by.cause(), called);
    }

    private Amended with(Board before, Board after, Deviation because) {
        return new Amended(boards.stream().map(b -> b == before ? after : b).toList(), session.with(because));
    }
}
