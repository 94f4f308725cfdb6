package id.kipp.account;

import id.kipp.audit.Hidden;
import java.util.Map;

/** A hash that is stored and compared in this package and shown nowhere. */
public final class Secret {

    static final String FACT = "password";

    private final String hash;

    Secret(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }

    /** For the line of whoever chose it, whose salt nobody makes without the log's key: so the hash in the store cannot be exchanged. */
    Map<String, Hidden> fact() {
        return Map.of(FACT, new Hidden(hash));
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
