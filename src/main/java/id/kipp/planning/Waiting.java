package id.kipp.planning;

import java.util.Arrays;

/**
 * In which order places are filled. Any order leads to a plan as good as the best; this one mostly finds a judge at once: the next
 * paper is one that somebody who has least so far knows about, of the category with most places left. First every paper gets
 * its first judge, then its second, and so on.
 */
final class Waiting {

    private final Network network;
    private final Instance in;
    private final int[] load;

    /** The papers of each category, each as often as it has places to fill. */
    private final int[][] papers;

    private final int[] next;

    /** How many judges who know a category have room and least so far; −1 where nobody knows it. */
    private final int[] free;

    private int least;
    private int atLeast;

    Waiting(Network network) {
        this.network = network;
        this.in = network.in;
        this.load = network.now.load;
        papers = new int[in.categories][];
        next = new int[in.categories];
        free = new int[in.categories];
        sort(network.now.judgeCount);
        begin();
    }

    /** The paper to place next; −1 when all are placed. */
    int next() {
        int best = -1;
        for (int c = 0; c < in.categories; c++) {
            if (left(c) > 0 && (best < 0 || isBefore(c, best))) {
                best = c;
            }
        }
        return best < 0 ? -1 : papers[best][next[best]++];
    }

    /** Somebody has one more now. */
    void given(int judge) {
        if (load[judge] == least + 1) {
            atLeast--;
            for (int category : in.knownBy[judge]) {
                free[category]--;
            }
            if (atLeast == 0) {
                begin();
            }
        }
    }

    private int left(int category) {
        return papers[category].length - next[category];
    }

    private boolean isBefore(int one, int other) {
        int rank = Integer.compare(rank(one), rank(other));
        return rank < 0 || rank == 0 && left(one) > left(other);
    }

    /** What nobody knows about can be given to anybody: it fills what the others leave. */
    private int rank(int category) {
        return free[category] > 0 ? 0 : free[category] < 0 ? 1 : 2;
    }

    private void sort(int[] judgeCount) {
        var size = new int[in.categories];
        for (int p = 0; p < judgeCount.length; p++) {
            size[in.category[p]] += Math.max(0, in.k() - judgeCount[p]);
        }
        for (int c = 0; c < in.categories; c++) {
            papers[c] = new int[size[c]];
        }
        Arrays.fill(size, 0);
        for (int place = 0; place < in.k(); place++) {
            for (int p = 0; p < judgeCount.length; p++) {
                if (judgeCount[p] <= place) {
                    papers[in.category[p]][size[in.category[p]]++] = p;
                }
            }
        }
    }

    /** A round in which all who have least get one more. */
    private void begin() {
        network.newRound();
        least = Integer.MAX_VALUE;
        for (int j = 0; j < load.length; j++) {
            least = network.hasRoom(j) ? Math.min(least, load[j]) : least;
        }
        atLeast = 0;
        Arrays.fill(free, -1);
        for (int j = 0; j < load.length; j++) {
            boolean has = network.hasRoom(j) && load[j] == least;
            atLeast += has ? 1 : 0;
            for (int category : in.knownBy[j]) {
                free[category] = Math.max(0, free[category]) + (has ? 1 : 0);
            }
        }
    }
}
