package id.kipp.site;

import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue's filters as they stand in addresses. */
final class Sieve {

    private static final int MOST = 40; // values of one filter that anybody picks

    private Sieve() {}

    static String name(Facet facet) {
        return switch (facet) {
            case YEAR -> "tahun";
            case TIER -> "penghargaan";
            case KIND -> "jenis";
            case PROVINCE -> "provinsi";
            case CATEGORY -> "kategori";
            case GROUP -> "kelompok";
            case SDG -> "tpb";
            case AGENCY -> "instansi";
            case STATUS -> "status";
            case CARE -> "pemutakhiran";
            case EVIDENCE -> "bukti";
            case READINESS -> "kesiapan";
            case COMPLETENESS -> "kelengkapan";
            case HUB -> "hub";
            case SOURCE -> "sumber";
            case THEME -> "skema";
        };
    }

    static Map<Facet, Set<String>> of(Map<String, List<String>> asked) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = asked.getOrDefault(name(facet), List.of()).stream()
                    .filter(v -> !v.isBlank())
                    .limit(MOST)
                    .collect(Collectors.toSet());
            if (!values.isEmpty()) chosen.put(facet, values);
        }
        return chosen;
    }

    /** The address of all with this value. */
    static String address(Facet facet, String key) {
        return "/katalog?" + name(facet) + "=" + Visit.encoded(key);
    }

    static String label(Tongue tongue, Facet facet, Count count) {
        var text = count.label();
        return text == null || tongue.of(text).isEmpty() ? label(tongue, facet, count.key()) : tongue.of(text);
    }

    static String label(Tongue tongue, Facet facet, String key) {
        return switch (facet) {
            case KIND -> tongue.sayOr("agency.kind." + key.toUpperCase(Locale.ROOT), key);
            case SDG -> key + ". " + tongue.sayOr("sdg." + key, key);
            case STATUS, CARE, EVIDENCE, READINESS, COMPLETENESS, SOURCE ->
                tongue.sayOr("site.value." + facet + "." + key, key);
            case THEME -> theme(tongue, key);
            case YEAR, TIER, PROVINCE, CATEGORY, GROUP, AGENCY, HUB -> key;
        };
    }

    private static String theme(Tongue tongue, String key) {
        var colon = key.indexOf(':');
        if (colon < 0) return key;
        var scheme = key.substring(0, colon);
        return tongue.sayOr("site.scheme." + scheme, scheme) + ": " + key.substring(colon + 1);
    }

    /** Of those that are picked from a list: institutions are too many for one. */
    static List<Facet> listed() {
        return Arrays.stream(Facet.values()).filter(f -> f != Facet.AGENCY).toList();
    }
}
