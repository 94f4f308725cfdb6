package id.kipp.assignment;

import java.util.ArrayList;
import java.util.List;

/** Papers that change hands together: one to a judge chosen for it, then others along the cheapest way back. Can be undone. */
final class Ring {

    private record Move(int paper, int from, int to) {}

    private final Network network;
    private final List<Move> moves = new ArrayList<>();
    private long cost;

    Ring(Network network) {
        this.network = network;
    }

    /** Says whether all moves could be made. */
    boolean close(Ways ways, int paper, int from, int to) {
        long loads = squares();
        move(paper, from, to);
        for (int at = to; at != from; at = ways.next(at, from)) {
            int next = ways.next(at, from);
            if (at != ways.loads() && next != ways.loads()) {
                int papers = network.paperBetween(at, next);
                if (papers < 0) {
                    return false;
                }
                move(papers, at, next);
            }
        }
        cost += (squares() - loads) * network.costs.more(0);
        return true;
    }

    /** What the plan has lost by it, exactly. */
    long cost() {
        return cost;
    }

    void undo() {
        for (var move : moves.reversed()) {
            network.move(move.paper, move.to, move.from);
        }
    }

    private void move(int paper, int from, int to) {
        cost += network.costs.of(network.level(paper, from, to));
        network.move(paper, from, to);
        moves.add(new Move(paper, from, to));
    }

    private long squares() {
        long squares = 0;
        for (int load : network.now.load) {
            squares += (long) load * load;
        }
        return squares;
    }
}
