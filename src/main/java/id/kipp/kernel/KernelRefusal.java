package id.kipp.kernel;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum KernelRefusal implements Refusal.Reason {
    ACTOR_NOT_ALLOWED("actor.not-allowed"),
    PROBLEM_STALE("problem.stale"),
    SCORE_OUT_OF_RANGE("score.out-of-range"),
    TEXT_TOO_LONG("text.too-long");

    private final String key;

    KernelRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
