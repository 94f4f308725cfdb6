package id.kipp.planning;

import java.util.Arrays;

/** Who judges what at this moment, looked up from either side. */
final class Holdings {

    private static final int[] NOBODY = {};

    final Instance in;

    /** The judges of each paper, finished work first. */
    final int[][] judgesOf;

    final int[] judgeCount;

    /** How many of a paper's judges have finished and stay. */
    final int[] fixed;

    /** The papers of each judge that could still move. */
    final int[][] papersOf;

    /** Where a paper stands among those of its judges, in their order. */
    private final int[][] standing;

    final int[] paperCount;

    /** All papers of each judge, finished work too. */
    final int[] load;

    /** How many of a paper's judges know its category. */
    final int[] matches;

    /** May be given this paper: allowed, and does not have it yet. */
    final Bits open;

    Holdings(Instance in) {
        this.in = in;
        int papers = in.papers.size();
        int judges = in.judges.size();
        judgesOf = new int[papers][];
        standing = new int[papers][];
        judgeCount = new int[papers];
        fixed = new int[papers];
        matches = new int[papers];
        open = in.allowed.copy();
        papersOf = new int[judges][8];
        paperCount = new int[judges];
        load = new int[judges];
        for (int p = 0; p < papers; p++) {
            judgesOf[p] = new int[Math.max(in.k(), in.done[p].length)];
            standing[p] = new int[judgesOf[p].length];
            for (int j : in.done[p]) {
                addJudge(p, j);
                fixed[p]++;
            }
        }
    }

    /**
     * Gives everybody what an earlier plan gave them, if all of it still fits. Nothing else has as many of its pairs, and any
     * exchange would lose one: so no plan with these places alone is better, and what is left can be filled from here. Where
     * not all fits, which of it stays is a question like any other, and nothing is given.
     */
    void keep() {
        if (allFits()) {
            for (int p = 0; p < in.keepers.length; p++) {
                int[] keepers = isFull(p) ? NOBODY : in.keepers[p];
                for (int j : keepers) {
                    if (open.get(p, j)) {
                        give(p, j);
                    }
                }
            }
        }
    }

    private boolean allFits() {
        int[] then = load.clone();
        for (int p = 0; p < in.keepers.length; p++) {
            int judges = judgeCount[p];
            int[] keepers = isFull(p) ? NOBODY : in.keepers[p];
            for (int j : keepers) {
                if (open.get(p, j)) {
                    judges++;
                    then[j]++;
                }
            }
            if (judges > in.k() && keepers.length > 0) {
                return false;
            }
        }
        for (int j = 0; j < then.length; j++) {
            if (then[j] > Math.max(in.capacity[j], load[j])) {
                return false;
            }
        }
        return true;
    }

    boolean isFull(int paper) {
        return judgeCount[paper] >= in.k(); // more where a dispute brought in another
    }

    void give(int paper, int judge) {
        addJudge(paper, judge);
        addPaper(judge, paper, judgeCount[paper] - 1);
    }

    /** Takes a paper from one judge and gives it to another. */
    void move(int paper, int from, int to) {
        int place = hand(paper, from, to);
        removePaper(from, standing[paper][place]);
        addPaper(to, paper, place);
    }

    /** The same, but for {@link #papersOf}, which {@link #stand} then makes anew: many moves cost less so. */
    int hand(int paper, int from, int to) {
        int place = place(paper, from);
        judgesOf[paper][place] = to;
        open.set(paper, from, in.allowed.get(paper, from));
        open.set(paper, to, false);
        matches[paper] += (in.knows[paper][to] ? 1 : 0) - (in.knows[paper][from] ? 1 : 0);
        load[from]--;
        load[to]++;
        return place;
    }

    void stand() {
        Arrays.fill(paperCount, 0);
        for (int p = 0; p < judgesOf.length; p++) {
            for (int place = fixed[p]; place < judgeCount[p]; place++) {
                addPaper(judgesOf[p][place], p, place);
            }
        }
    }

    private int place(int paper, int judge) {
        int place = fixed[paper];
        while (judgesOf[paper][place] != judge) {
            place++;
        }
        return place;
    }

    private void addJudge(int paper, int judge) {
        judgesOf[paper][judgeCount[paper]++] = judge;
        open.set(paper, judge, false);
        matches[paper] += in.knows[paper][judge] ? 1 : 0;
        load[judge]++;
    }

    private void addPaper(int judge, int paper, int place) {
        if (paperCount[judge] == papersOf[judge].length) {
            papersOf[judge] = Arrays.copyOf(papersOf[judge], 2 * paperCount[judge]);
        }
        standing[paper][place] = paperCount[judge];
        papersOf[judge][paperCount[judge]++] = paper;
    }

    /** The last one takes its stand. */
    private void removePaper(int judge, int stand) {
        int last = papersOf[judge][--paperCount[judge]];
        if (stand < paperCount[judge]) {
            papersOf[judge][stand] = last;
            standing[last][place(last, judge)] = stand;
        }
    }
}
