package id.kipp.hub;

/** So many of so many. */
public record Ratio(int part, int of) {

    /** Below it a share misleads. */
    public static final int FEW = 5;

    public boolean isTooFew() {
        return of < FEW;
    }
}
