package id.kipp.kernel;

/** Somebody else was first: what was to be written was made from a version that is no longer the newest. */
public final class Stale extends Refusal {

    public Stale() {
        super(KernelRefusal.PROBLEM_STALE);
    }
}
