package id.kipp.ranking;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum RankingRefusal implements Refusal.Reason {
    ISLANDS("ranking.islands"),
    ONE_JUDGE_EACH("ranking.one-judge-each");

    private final String key;

    RankingRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
