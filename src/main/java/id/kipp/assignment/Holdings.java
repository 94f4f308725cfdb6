package id.kipp.assignment;

import java.util.Arrays;

/** Who judges what at this moment, looked up from either side. */
final class Holdings {

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
    final boolean[][] open;

    Holdings(Instance in) {
        this.in = in;
        int papers = in.papers.size();
        int judges = in.judges.size();
        judgesOf = new int[papers][];
        standing = new int[papers][];
        judgeCount = new int[papers];
        fixed = new int[papers];
        matches = new int[papers];
        open = new boolean[papers][];
        papersOf = new int[judges][8];
        paperCount = new int[judges];
        load = new int[judges];
        for (int p = 0; p < papers; p++) {
            judgesOf[p] = new int[Math.max(in.k(), count(in.done[p]))];
            standing[p] = new int[judgesOf[p].length];
            open[p] = in.allowed[p].clone();
            for (int j = 0; j < judges; j++) {
                if (in.done[p][j]) {
                    addJudge(p, j);
                    fixed[p]++;
                }
            }
        }
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
        open[paper][from] = in.allowed[paper][from];
        open[paper][to] = false;
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

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    private void addJudge(int paper, int judge) {
        judgesOf[paper][judgeCount[paper]++] = judge;
        open[paper][judge] = false;
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
