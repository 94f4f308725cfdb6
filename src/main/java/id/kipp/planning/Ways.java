package id.kipp.planning;

import java.util.Arrays;

/**
 * The cheapest way of exchanges from each judge to each other (Floyd and Warshall). One more node stands for a change of loads: a
 * way into it gives a judge one paper more, a way out of it one less.
 */
final class Ways {

    private final int nodes;
    private final long[] cost;
    private final int[] next;

    Ways(Network network) {
        int judges = network.in.judges.size();
        nodes = judges + 1;
        cost = new long[nodes * nodes];
        next = new int[nodes * nodes];
        Arrays.fill(cost, Costs.NEVER);
        for (int from = 0; from < judges; from++) {
            for (int to = 0; to < judges; to++) {
                direct(from, to, network.exchange(from, to));
            }
            int load = network.now.load[from];
            direct(from, judges, network.hasRoom(from) ? network.costs.more(load) : Costs.NEVER);
            direct(judges, from, network.now.paperCount[from] > 0 ? -network.costs.more(load - 1) : Costs.NEVER);
        }
        for (int node = 0; node < nodes; node++) {
            over(node);
        }
    }

    /** The node that is no judge but the change of loads. */
    int loads() {
        return nodes - 1;
    }

    long cost(int from, int to) {
        return cost[from * nodes + to];
    }

    /** The next stop on the way; only for ways that exist. */
    int next(int from, int to) {
        return next[from * nodes + to];
    }

    private void direct(int from, int to, long price) {
        cost[from * nodes + to] = from == to ? 0 : price;
        next[from * nodes + to] = to;
    }

    private void over(int middle) {
        for (int from = 0; from < nodes; from++) {
            long first = cost[from * nodes + middle];
            for (int to = 0; to < nodes && first < Costs.NEVER; to++) {
                long second = cost[middle * nodes + to];
                if (second < Costs.NEVER && first + second < cost[from * nodes + to]) {
                    cost[from * nodes + to] = first + second;
                    next[from * nodes + to] = next[from * nodes + middle];
                }
            }
        }
    }
}
