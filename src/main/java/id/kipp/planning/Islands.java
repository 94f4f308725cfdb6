package id.kipp.planning;

/** Judges who are linked by judging together, directly or over others. Who has no paper is on no island. */
final class Islands {

    private final int[] parent;
    private final boolean[] judging;

    Islands(Holdings now) {
        this(now.load);
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int i = 1; i < now.judgeCount[p]; i++) {
                link(now.judgesOf[p][i], now.judgesOf[p][0]);
            }
        }
    }

    private Islands(int[] load) {
        parent = new int[load.length];
        judging = new boolean[load.length];
        for (int j = 0; j < load.length; j++) {
            parent[j] = j;
            judging[j] = load[j] > 0;
        }
    }

    /** The islands there would be if each paper were judged by all who may, the same judges being busy. */
    static Islands ofAllowed(Holdings now) {
        var islands = new Islands(now.load);
        for (int p = 0; p < now.judgesOf.length; p++) {
            for (int j = 0; j < now.load.length; j++) {
                if (islands.judging[j] && now.in.allowed.get(p, j)) {
                    islands.link(j, now.judgesOf[p][0]);
                }
            }
        }
        return islands;
    }

    private void link(int one, int other) {
        parent[of(one)] = of(other);
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
