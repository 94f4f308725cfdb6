package id.kipp.assignment;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * What any exchange would cost. Papers outnumber judges fifty to one, so the network is kept on the judges alone: between two of
 * them stands the cheapest paper that could move, known from counts of papers per level of cost. A paper's places are filled one
 * by one, each along the shortest way from the paper, over exchanges, to a judge with room (successive shortest paths); that
 * keeps the plan the cheapest of all with as many places filled.
 */
final class Network {

    final Instance in;
    final Holdings now;
    final Costs costs;
    private final int judges;
    private final RandomGenerator random;
    private final int[] count;
    private final int[] cheapest;
    private final long[] potential;
    private final long[] distance;
    private final int[] before;
    private final boolean[] settled;

    Network(Instance in, RandomGenerator random) {
        this(new Holdings(in), random);
    }

    Network(Holdings now, RandomGenerator random) {
        this.in = now.in;
        this.now = now;
        this.random = random;
        judges = in.judges.size();
        int mostLoad = Math.max(
                Arrays.stream(in.capacity).max().orElse(1),
                Arrays.stream(now.load).max().orElse(1));
        costs = new Costs(judges, in.k(), Math.max(1, mostLoad), in.keeping());
        count = new int[judges * judges * costs.levels];
        cheapest = new int[judges * judges];
        potential = new long[judges];
        distance = new long[judges];
        before = new int[judges];
        settled = new boolean[judges];
        for (int j = 0; j < judges; j++) {
            potential[j] = -costs.more(now.load[j]); // the way out costs nothing at first, so that searches stay short
        }
        recount();
    }

    /** Fills one more place of this paper, and says whether that was possible. */
    boolean place(int paper) {
        start(paper);
        long best = Costs.NEVER;
        int end = -1;
        int first = random.nextInt(judges);
        for (int u = nearest(best, first); u >= 0; u = nearest(best, first)) {
            settled[u] = true;
            long out = hasRoom(u) ? distance[u] + costs.more(now.load[u]) + potential[u] : Costs.NEVER;
            if (out < best) {
                best = out;
                end = u;
            }
            relax(u);
        }
        if (end < 0) {
            return false;
        }
        for (int j = 0; j < judges; j++) {
            if (settled[j] && distance[j] < best) {
                potential[j] += distance[j] - best;
            }
        }
        follow(paper, end);
        return true;
    }

    /** The judges that the last failed {@link #place} reached: all of them full. */
    boolean[] reached() {
        return settled.clone();
    }

    boolean hasRoom(int judge) {
        return now.load[judge] < in.capacity[judge];
    }

    /** What it costs to move the cheapest paper from one judge to another. */
    long exchange(int from, int to) {
        int level = cheapest[from * judges + to];
        return level == costs.levels ? Costs.NEVER : costs.of(level) + 1;
    }

    /** The cheapest paper that can move between these two, or −1. */
    int paperBetween(int from, int to) {
        int level = cheapest[from * judges + to];
        int papers = now.paperCount[from];
        int first = papers == 0 ? 0 : random.nextInt(papers);
        for (int i = 0; i < papers; i++) {
            int paper = now.papersOf[from][first + i < papers ? first + i : first + i - papers];
            if (now.open[paper][to] && level(paper, from, to) == level) {
                return paper;
            }
        }
        return -1;
    }

    int level(int paper, int from, int to) {
        boolean[] knows = in.knows[paper];
        boolean[] kept = in.kept[paper];
        return costs.level(now.matches[paper], knows[from], knows[to], kept[from], kept[to]);
    }

    void move(int paper, int from, int to) {
        count(paper, -1);
        now.move(paper, from, to);
        count(paper, 1);
    }

    /** Counts anew, after papers were moved behind the network's back. */
    void recount() {
        Arrays.fill(count, 0);
        Arrays.fill(cheapest, costs.levels);
        for (int p = 0; p < now.judgesOf.length; p++) {
            count(p, 1);
        }
    }

    private void start(int paper) {
        for (int j = 0; j < judges; j++) {
            distance[j] = now.open[paper][j] ? entry(paper, j) - potential[j] : Costs.NEVER;
            before[j] = -1;
            settled[j] = false;
        }
    }

    /** A place in this paper is a move from nobody. */
    private long entry(int paper, int judge) {
        return costs.of(costs.level(now.matches[paper], false, in.knows[paper][judge], false, in.kept[paper][judge]));
    }

    private int nearest(long below, int first) {
        int nearest = -1;
        for (int i = 0; i < judges; i++) {
            int j = first + i < judges ? first + i : first + i - judges;
            if (!settled[j] && distance[j] < below) {
                below = distance[j];
                nearest = j;
            }
        }
        return nearest;
    }

    private void relax(int from) {
        long base = distance[from] + potential[from] + 1;
        for (int to = 0, edge = from * judges; to < judges; to++, edge++) {
            int level = cheapest[edge];
            if (level < costs.levels && !settled[to] && base + costs.of(level) - potential[to] < distance[to]) {
                distance[to] = base + costs.of(level) - potential[to];
                before[to] = from;
            }
        }
    }

    /** All papers are chosen before the first one moves, because a move changes what the next would cost. */
    private void follow(int paper, int end) {
        int length = 0;
        for (int j = end; before[j] >= 0; j = before[j]) {
            length++;
        }
        var chosen = new int[length];
        int to = end;
        for (int i = 0; i < length; i++, to = before[to]) {
            chosen[i] = paperBetween(before[to], to);
        }
        int first = to;
        to = end;
        for (int i = 0; i < length; i++, to = before[to]) {
            move(chosen[i], before[to], to);
        }
        count(paper, -1);
        now.give(paper, first);
        count(paper, 1);
    }

    private void count(int paper, int one) {
        boolean[] open = now.open[paper];
        for (int place = now.fixed[paper]; place < now.judgeCount[paper]; place++) {
            int from = now.judgesOf[paper][place];
            for (int to = 0; to < judges; to++) {
                if (open[to]) {
                    count(from * judges + to, level(paper, from, to), one);
                }
            }
        }
    }

    private void count(int edge, int level, int one) {
        int at = edge * costs.levels;
        count[at + level] += one;
        if (one > 0) {
            cheapest[edge] = Math.min(cheapest[edge], level);
        } else if (level == cheapest[edge]) {
            while (cheapest[edge] < costs.levels && count[at + cheapest[edge]] == 0) {
                cheapest[edge]++;
            }
        }
    }
}
