package id.kipp.hub;

import id.kipp.kernel.Province;
import org.jspecify.annotations.Nullable;

/** Where an institution lies, as the country is told in groups of islands. */
public enum IslandGroup {
    JAWA("Jawa"),
    SUMATERA("Sumatera"),
    BALI_NUSA_TENGGARA("Bali–Nusa Tenggara"),
    KALIMANTAN("Kalimantan"),
    SULAWESI("Sulawesi"),
    MALUKU("Maluku"),
    PAPUA("Papua"),
    /** Ministries and agencies, which lie in none. */
    CENTRAL(""),
    UNKNOWN("");

    private final String label;

    IslandGroup(String label) {
        this.label = label;
    }

    /** A proper name; empty for those that are no islands. */
    public String label() {
        return label;
    }

    public boolean isIslands() {
        return !label.isEmpty();
    }

    /** The first digit of a province's code says its group. */
    static IslandGroup of(Province province) {
        return switch (province.code().charAt(0)) {
            case '1', '2' -> SUMATERA;
            case '3' -> JAWA;
            case '5' -> BALI_NUSA_TENGGARA;
            case '6' -> KALIMANTAN;
            case '7' -> SULAWESI;
            case '8' -> MALUKU;
            default -> PAPUA;
        };
    }

    /** @param known whether anything is known of the institution */
    static IslandGroup of(@Nullable Province province, boolean known) {
        if (province != null) return of(province);
        return known ? CENTRAL : UNKNOWN;
    }
}
