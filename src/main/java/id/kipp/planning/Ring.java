package id.kipp.planning;

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

    /** Makes the moves. All papers are chosen before the first one moves: else it might simply move back. */
    void close(Ways ways, int paper, int from, int to) {
        var chosen = new ArrayList<Move>();
        chosen.add(new Move(paper, from, to));
        for (int at = to; at != from && chosen.size() <= ways.loads(); at = ways.next(at, from)) {
            int next = ways.next(at, from);
            if (at != ways.loads() && next != ways.loads()) {
                chosen.add(new Move(network.paperBetween(at, next), at, next));
            }
        }
        long loads = squares();
        chosen.forEach(this::make);
        cost += (squares() - loads) * network.costs.more(0);
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

    private void make(Move move) {
        cost += network.costs.of(network.level(move.paper, move.from, move.to));
        network.move(move.paper, move.from, move.to);
        moves.add(move);
    }

    private long squares() {
        long squares = 0;
        for (int load : network.now.load) {
            squares += (long) load * load;
        }
        return squares;
    }
}
