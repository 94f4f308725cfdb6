package id.kipp.assignment;

import java.util.Arrays;

/** Judges who are linked by judging together, directly or over others. Who has no paper is on no island. */
final class Islands {

    private final int[] parent;
    private final boolean[] judging;

    Islands(Holdings now) {
        parent = new int[now.load.length];
        judging = new boolean[now.load.length];
        Arrays.setAll(parent, j -> j);
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int i = 0; i < now.judgeCount[p]; i++) {
                judging[now.judgesOf[p][i]] = true;
                parent[of(now.judgesOf[p][i])] = of(now.judgesOf[p][0]);
            }
        }
    }

    /** The island of a judge, named by one of its judges. */
    int of(int judge) {
        while (parent[judge] != judge) {
            parent[judge] = parent[parent[judge]];
            judge = parent[judge];
        }
        return judge;
    }

    boolean isJudging(int judge) {
        return judging[judge];
    }

    int count() {
        int islands = 0;
        for (int j = 0; j < parent.length; j++) {
            islands += judging[j] && parent[j] == j ? 1 : 0;
        }
        return islands;
    }
}
