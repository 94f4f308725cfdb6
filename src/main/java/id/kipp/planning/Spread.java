package id.kipp.planning;

import java.util.random.RandomGenerator;

/**
 * Lets every two judges meet about equally often, so that nobody's severity hides behind a fixed partner: papers change hands at
 * random between two judges wherever that costs nothing and no pair's meetings become less even (least sum of squares).
 */
final class Spread {

    /** More would gain less than 0.2 % of the sum of squares (5,000 papers by 100 judges by 3). */
    private static final int TRIES_PER_PLACE = 40;

    private static final int TRIES_AT_LEAST = 20_000;

    private final Network network;
    private final Holdings now;
    private final Costs costs;
    private final RandomGenerator random;
    private final boolean oneIsland;
    private final int judges;

    /** How often two judges meet, of each two of them. */
    private final int[] meetings;

    /** Somebody meets somebody else no more. */
    private boolean parted;

    /** @param oneIsland judges are linked, and must stay so */
    Spread(Network network, RandomGenerator random, boolean oneIsland) {
        this.network = network;
        this.now = network.now;
        this.costs = network.costs;
        this.random = random;
        this.oneIsland = oneIsland;
        judges = now.load.length;
        meetings = new int[judges * judges];
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int i = 0; i < now.judgeCount[p]; i++) {
                for (int other = 0; other < now.judgeCount[p]; other++) {
                    meetings[now.judgesOf[p][i] * judges + now.judgesOf[p][other]]++;
                }
            }
        }
    }

    /**
     * Who has which papers is not kept up to date meanwhile: that would take most of the time. Costs are asked before who may judge
     * what: most tries end there, and they lie closer together in memory.
     */
    void run() {
        int papers = now.judgesOf.length;
        long tries = papers == 0 ? 0 : TRIES_AT_LEAST + (long) papers * now.in.k() * TRIES_PER_PLACE;
        for (long i = 0; i < tries; i++) {
            int p = random.nextInt(papers);
            int q = random.nextInt(papers);
            int a = someone(p);
            int b = someone(q);
            if (a >= 0 && b >= 0 && a != b) {
                if (p != q && swapCost(p, a, q, b) == 0 && now.open.get(p, b) && now.open.get(q, a)) {
                    swap(p, a, q, b);
                } else if (now.load[a] == now.load[b] + 1
                        && network.hasRoom(b)
                        && moveCost(p, a, b) == 0
                        && now.open.get(p, b)) {
                    hand(p, a, b);
                }
            }
        }
        now.stand();
    }

    private int someone(int paper) {
        int movable = now.judgeCount[paper] - now.fixed[paper];
        return movable == 0 ? -1 : now.judgesOf[paper][now.fixed[paper] + random.nextInt(movable)];
    }

    private long moveCost(int paper, int from, int to) {
        return costs.of(network.level(paper, from, to));
    }

    private long swapCost(int p, int a, int q, int b) {
        return moveCost(p, a, b) + moveCost(q, b, a);
    }

    private void swap(int p, int a, int q, int b) {
        parted = false;
        if (!isWorse(meet(p, a, b) + meet(q, b, a))) {
            now.hand(p, a, b);
            now.hand(q, b, a);
            if (!isApart()) {
                return;
            }
            now.hand(q, a, b);
            now.hand(p, b, a);
        }
        meet(q, a, b);
        meet(p, b, a);
    }

    private void hand(int p, int a, int b) {
        parted = false;
        if (!isWorse(meet(p, a, b))) {
            now.hand(p, a, b);
            if (!isApart()) {
                return;
            }
            now.hand(p, b, a);
        }
        meet(p, b, a);
    }

    /** Wandering among equals finds more, but where links must hold each step may cost a look at all of them. */
    private boolean isWorse(int change) {
        return oneIsland ? change >= 0 : change > 0;
    }

    private boolean isApart() {
        return oneIsland && parted && new Islands(now).count() > 1;
    }

    /** Counts meetings as if this paper went from one judge to another, and says by how much the sum of squares changes. */
    private int meet(int paper, int from, int to) {
        int change = 0;
        for (int i = 0; i < now.judgeCount[paper]; i++) {
            int other = now.judgesOf[paper][i];
            if (other != from && other != to) {
                change += count(from, other, -1) + count(to, other, 1);
            }
        }
        return change;
    }

    private int count(int judge, int other, int one) {
        int before = meetings[judge * judges + other];
        meetings[judge * judges + other] = before + one;
        meetings[other * judges + judge] = before + one;
        parted |= before + one == 0;
        return 2 * one * before + 1;
    }
}
