package id.kipp.account;

/** A hash that is stored and compared in this package and shown nowhere. */
public final class Secret {

    private final String hash;

    Secret(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "…";
    }
}
