package id.kipp.planning;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * What any exchange would cost. Papers outnumber judges, so the network is kept on the judges alone: between two of them stands
 * the cheapest paper that could move. A paper's places are filled one by one, each along the shortest way from the paper, over
 * exchanges, to a judge with room (successive shortest paths); that keeps the plan the cheapest of all with as many places filled.
 *
 * <p>Nothing is counted per pair of judges, of which there are sixteen times as many in a nation of four times the size: what an
 * exchange costs is looked up in the papers of the one who gives, when a search comes by.
 */
final class Network {

    final Instance in;
    final Holdings now;
    final Costs costs;
    private final int judges;
    private final RandomGenerator random;
    private final long[] potential;
    private final Search search;

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
        potential = new long[judges];
        for (int j = 0; j < judges; j++) {
            potential[j] = -costs.more(now.load[j]); // the way out costs nothing at first, so that searches stay short
        }
        search = new Search(this, potential);
    }

    /** Fills one more place of this paper. @return the judge who has one more by it, or −1 where that was not possible */
    int place(int paper) {
        int end = search.nearestRoom(paper, random.nextInt(judges));
        if (end >= 0) {
            search.learn();
            follow(paper, end);
        }
        return end;
    }

    /** Everybody has one more: what follows need not look at them all again to see it. */
    void newRound() {
        search.level();
    }

    /** The judges that the last failed {@link #place} reached: all of them full. */
    boolean[] reached() {
        return search.settled();
    }

    boolean hasRoom(int judge) {
        return now.load[judge] < in.capacity[judge];
    }

    /** What it costs to move the cheapest paper from one judge to another. */
    long exchange(int from, int to) {
        int level = cheapest(from, to);
        return level == costs.levels ? Costs.NEVER : costs.of(level) + 1;
    }

    /** The level of the cheapest paper that can move between these two; as many as there are where none can. */
    int cheapest(int from, int to) {
        int cheapest = costs.levels;
        for (int i = 0; i < now.paperCount[from]; i++) {
            int paper = now.papersOf[from][i];
            if (now.open.get(paper, to)) {
                cheapest = Math.min(cheapest, level(paper, from, to));
            }
        }
        return cheapest;
    }

    /** The cheapest paper that can move between these two, or −1. */
    int paperBetween(int from, int to) {
        int level = cheapest(from, to);
        int papers = now.paperCount[from];
        int first = papers == 0 ? 0 : random.nextInt(papers);
        for (int i = 0; i < papers; i++) {
            int paper = now.papersOf[from][first + i < papers ? first + i : first + i - papers];
            if (now.open.get(paper, to) && level(paper, from, to) == level) {
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

    /** A place in this paper is a move from nobody. */
    long entry(int paper, int judge) {
        return costs.of(costs.level(now.matches[paper], false, in.knows[paper][judge], false, in.kept[paper][judge]));
    }

    /** The same for whoever has not had it in an earlier plan. */
    long entryOfOthers(int paper, boolean knowing) {
        return costs.of(costs.level(now.matches[paper], false, knowing, false, false));
    }

    void move(int paper, int from, int to) {
        now.move(paper, from, to);
    }

    /** All papers are chosen before the first one moves, because a move changes what the next would cost. */
    private void follow(int paper, int end) {
        int length = 0;
        for (int j = end; search.before(j) >= 0; j = search.before(j)) {
            length++;
        }
        var chosen = new int[length];
        int to = end;
        for (int i = 0; i < length; i++, to = search.before(to)) {
            chosen[i] = paperBetween(search.before(to), to);
        }
        int first = to;
        to = end;
        for (int i = 0; i < length; i++, to = search.before(to)) {
            now.move(chosen[i], search.before(to), to);
        }
        now.give(paper, first);
    }
}
