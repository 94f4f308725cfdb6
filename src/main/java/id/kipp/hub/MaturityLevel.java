package id.kipp.hub;

/** How mature a hub is (names and bands are defaults of this system; dossier on replication and hubs, section 7.3). */
public enum MaturityLevel {
    RINTISAN(0),
    TERBENTUK(3_000),
    TERKELOLA(5_000),
    TERUKUR(7_000),
    BERKELANJUTAN(8_500);

    private final int from;

    MaturityLevel(int from) {
        this.from = from;
    }

    /** @param score hundredths of a point of 100 */
    static MaturityLevel of(int score) {
        var level = RINTISAN;
        for (var one : values()) if (score >= one.from) level = one;
        return level;
    }

    /** One higher, where there is one. */
    MaturityLevel above() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    MaturityLevel atMost(MaturityLevel other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The translation of its name. */
    public String key() {
        return "maturity.level." + name();
    }
}
