package id.kipp.planning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The shortest way from a paper, over exchanges, to a judge with room (Dijkstra, on costs that potentials keep from being
 * negative). It ends as soon as nothing nearer can follow, so that it mostly looks at a judge's papers never or once. It begins
 * with those who had the paper in an earlier plan, then those who know its category, and looks at all others only where somebody
 * among them could be as near: mostly a way is known by then that is shorter than any that begins with them.
 *
 * <p>From one judge to the others it first takes the cheapest paper of each category, whether or not that paper may move there:
 * never more than the truth. What is really the cheapest is looked up where a way is about to lead over it.
 */
final class Search {

    private final Network network;
    private final Instance in;
    private final Holdings now;
    private final Costs costs;
    private final int judges;
    private final long[] potential;
    private final long[] distance;
    private final int[] before;
    private final boolean[] proven;
    private final boolean[] settled;
    private final int[] order;
    private int settledCount;

    /** Who has a distance in this search; of the others nobody is near enough. */
    private final int[] near;

    private final int[] everybody;

    private int nearCount;
    private final boolean[] listed;

    /** Nobody's potential is higher: it only falls between two levellings. */
    private long highest;

    /** Of each category. */
    private final int[][] knowing;

    /** The cheapest level of a paper that one judge gives to another who knows its category. */
    private final int[] toKnowing;

    /** Nobody is nearer. */
    private long least;

    private long best;
    private int end;
    private int first;

    Search(Network network, long[] potential) {
        this.network = network;
        this.in = network.in;
        this.now = network.now;
        this.costs = network.costs;
        this.potential = potential;
        judges = in.judges.size();
        distance = new long[judges];
        before = new int[judges];
        proven = new boolean[judges];
        settled = new boolean[judges];
        order = new int[judges];
        near = new int[judges];
        listed = new boolean[judges];
        everybody = IntStream.range(0, judges).toArray();
        highest = Arrays.stream(potential).max().orElse(0);
        knowing = knowing(in);
        toKnowing = new int[in.categories];
    }

    /** @param first with whom to begin, so that among equals nobody is favoured @return −1 where nobody who is reached has room */
    int nearestRoom(int paper, int first) {
        this.first = first;
        best = Costs.NEVER;
        end = -1;
        start(paper);
        for (int u = nearest(); u >= 0; u = nearest()) {
            if (proven[u] || isProven(paper, u)) {
                settled[u] = true;
                order[settledCount++] = u;
                relax(u);
            }
        }
        return end;
    }

    /** The judge before this one on the way; −1 for the first. */
    int before(int judge) {
        return before[judge];
    }

    boolean[] settled() {
        return settled.clone();
    }

    /** Whoever is nearer than the end becomes as far as it: then no exchange that is left costs less than nothing. */
    void learn() {
        for (int i = 0; i < settledCount; i++) {
            int j = order[i];
            if (distance[j] < best) {
                potential[j] += distance[j] - best;
            }
        }
    }

    /** The way out costs somebody nothing again, as at first: searches stay short. */
    void level() {
        long least = Costs.NEVER;
        for (int j = 0; j < judges; j++) {
            least = Math.min(least, out(j, 0));
        }
        highest = Costs.NEVER == least ? highest : Long.MIN_VALUE;
        for (int j = 0; j < judges && least < Costs.NEVER; j++) {
            potential[j] -= least;
            highest = Math.max(highest, potential[j]);
        }
    }

    private void start(int paper) {
        Arrays.fill(settled, false);
        Arrays.fill(listed, false);
        Arrays.fill(before, -1);
        Arrays.fill(proven, true);
        Arrays.fill(distance, Costs.NEVER);
        settledCount = 0;
        nearCount = 0;
        least = Costs.NEVER;
        enter(paper, in.keepers[paper]);
        if (couldBeNear(network.entryOfOthers(paper, true))) {
            enter(paper, knowing[in.category[paper]]);
        }
        if (couldBeNear(network.entryOfOthers(paper, false))) {
            enter(paper, everybody);
        }
    }

    private boolean couldBeNear(long entry) {
        return entry - highest < best;
    }

    private void enter(int paper, int[] some) {
        int from = some.length == 0 ? 0 : first % some.length;
        for (int i = 0; i < some.length; i++) {
            int j = some[from + i < some.length ? from + i : from + i - some.length];
            if (now.open.get(paper, j) && !listed[j]) {
                list(j);
                distance[j] = network.entry(paper, j) - potential[j];
                least = Math.min(least, distance[j]);
                end(j);
            }
        }
    }

    private void list(int judge) {
        if (!listed[judge]) {
            listed[judge] = true;
            near[nearCount++] = judge;
        }
    }

    /** The way may end here. */
    private void end(int judge) {
        long out = out(judge, distance[judge]);
        if (out < best) {
            best = out;
            end = judge;
        }
    }

    private long out(int judge, long there) {
        return network.hasRoom(judge) ? there + costs.more(now.load[judge]) + potential[judge] : Costs.NEVER;
    }

    /** Mostly nobody is nearer than the best way found, and then nobody is asked. */
    private int nearest() {
        int nearest = -1;
        long below = best;
        for (int i = 0; i < nearCount && least < best; i++) {
            int j = near[i];
            if (distance[j] < below && !settled[j]) {
                below = distance[j];
                nearest = j;
            }
        }
        return nearest;
    }

    private void relax(int from) {
        int toAnybody = weigh(from);
        for (int to = 0; to < judges; to++) {
            if (!settled[to]) {
                int level = toAnybody;
                for (int category : in.knownBy[to]) {
                    level = Math.min(level, toKnowing[category]);
                }
                offer(from, to, level);
            }
        }
        for (int i = 0; i < now.paperCount[from]; i++) {
            int paper = now.papersOf[from][i];
            for (int to : in.keepers[paper]) {
                if (now.open.get(paper, to) && !settled[to]) {
                    offer(from, to, network.level(paper, from, to));
                }
            }
        }
    }

    /** What the papers of this judge cost those who have not had them in an earlier plan. */
    private int weigh(int from) {
        Arrays.fill(toKnowing, costs.levels);
        int toAnybody = costs.levels;
        for (int i = 0; i < now.paperCount[from]; i++) {
            int paper = now.papersOf[from][i];
            int matches = now.matches[paper];
            boolean knows = in.knows[paper][from];
            boolean kept = in.kept[paper][from];
            int category = in.category[paper];
            toAnybody = Math.min(toAnybody, costs.level(matches, knows, false, kept, false));
            toKnowing[category] = Math.min(toKnowing[category], costs.level(matches, knows, true, kept, false));
        }
        return toAnybody;
    }

    private void offer(int from, int to, int level) {
        long there = over(from, to, level);
        if (there < distance[to] && there < best) {
            boolean ends = out(to, there) < best;
            if (ends) {
                there = over(from, to, network.cheapest(from, to));
            }
            if (there < distance[to]) {
                list(to);
                distance[to] = there;
                least = Math.min(least, there);
                before[to] = from;
                proven[to] = ends;
                if (ends) {
                    end(to);
                }
            }
        }
    }

    private long over(int from, int to, int level) {
        return level == costs.levels
                ? Costs.NEVER
                : distance[from] + potential[from] + 1 + costs.of(level) - potential[to];
    }

    /** If not, this judge is now as far as was believed wrongly: as far as over all who are nearer. */
    private boolean isProven(int paper, int judge) {
        long believed = distance[judge];
        proven[judge] = true;
        if (over(before[judge], judge, network.cheapest(before[judge], judge)) == believed) {
            return true;
        }
        distance[judge] = now.open.get(paper, judge) ? network.entry(paper, judge) - potential[judge] : Costs.NEVER;
        before[judge] = -1;
        for (int i = 0; i < settledCount; i++) {
            long there = over(order[i], judge, network.cheapest(order[i], judge));
            if (there < distance[judge]) {
                distance[judge] = there;
                before[judge] = order[i];
            }
        }
        return false;
    }

    private static int[][] knowing(Instance in) {
        return IntStream.range(0, in.categories)
                .mapToObj(c -> IntStream.range(0, in.judges.size())
                        .filter(j -> IntStream.of(in.knownBy[j]).anyMatch(known -> known == c))
                        .toArray())
                .toArray(int[][]::new);
    }
}
