package id.kipp.planning;

/** Links islands of judges by rings of exchanges that cost nothing of the higher aims. */
final class Bridges {

    private static final int MOST_TRIES = 3000;

    private final Network network;
    private final Holdings now;
    private int tries;

    Bridges(Network network) {
        this.network = network;
        this.now = network.now;
    }

    /** Says whether all judges are linked now. */
    boolean build() {
        int before = new Islands(now).count();
        while (before > 1 && link(before)) {
            before = new Islands(now).count();
        }
        return before <= 1;
    }

    private boolean link(int before) {
        var ways = new Ways(network);
        var islands = new Islands(now);
        for (int paper = 0; paper < now.judgesOf.length; paper++) {
            for (int place = now.fixed[paper]; place < now.judgeCount[paper]; place++) {
                int from = now.judgesOf[paper][place];
                for (int to = 0; to < now.load.length; to++) {
                    boolean apart = islands.isJudging(to) && islands.of(from) != islands.of(to);
                    if (apart
                            && now.open.get(paper, to)
                            && isFree(ways, paper, from, to)
                            && links(ways, paper, from, to, before)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Less than one unit is nothing but steps. */
    private boolean isFree(Ways ways, int paper, int from, int to) {
        long there = network.costs.of(network.level(paper, from, to)) + 1;
        return ways.cost(to, from) < Costs.NEVER && there + ways.cost(to, from) < network.costs.unit;
    }

    private boolean links(Ways ways, int paper, int from, int to, int before) {
        if (tries++ >= MOST_TRIES) {
            return false;
        }
        var ring = new Ring(network);
        ring.close(ways, paper, from, to);
        if (ring.cost() == 0 && new Islands(now).count() < before) {
            return true;
        }
        ring.undo();
        return false;
    }
}
