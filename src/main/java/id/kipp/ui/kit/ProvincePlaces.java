package id.kipp.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each of the 38 provinces has its tile. */
record ProvincePlaces(Map<String, Place> places, int columns, int rows) {

    record Place(String label, int column, int row) {}

    private static final int COLUMNS = 14;

    // the ministry's code, ISO 3166-2, column, row
    private static final String TABLE =
            """
            11 ID-AC 0 0
            12 ID-SU 1 1
            13 ID-SB 1 2
            14 ID-RI 2 1
            15 ID-JA 2 2
            16 ID-SS 3 3
            17 ID-BE 2 3
            18 ID-LA 3 4
            19 ID-BB 4 3
            21 ID-KR 3 1
            31 ID-JK 4 4
            32 ID-JB 4 5
            33 ID-JT 5 5
            34 ID-YO 5 6
            35 ID-JI 6 5
            36 ID-BT 3 5
            51 ID-BA 7 5
            52 ID-NB 8 5
            53 ID-NT 9 5
            61 ID-KB 4 1
            62 ID-KT 5 1
            63 ID-KS 5 2
            64 ID-KI 6 1
            65 ID-KU 6 0
            71 ID-SA 9 1
            72 ID-ST 8 2
            73 ID-SN 7 3
            74 ID-SG 8 3
            75 ID-GO 8 1
            76 ID-SR 7 2
            81 ID-MA 10 3
            82 ID-MU 10 1
            91 ID-PA 13 2
            92 ID-PB 12 2
            93 ID-PS 13 4
            94 ID-PT 12 3
            95 ID-PE 13 3
            96 ID-PD 11 2
            """;

    private static final Map<String, Place> KNOWN = TABLE.lines()
            .map(line -> line.split(" "))
            .flatMap(w -> Stream.of(w[0], w[1]).map(code -> Map.entry(code, place(w))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Codes nobody knows yet (a new province) get a row of their own below, so that no figure is lost. */
    static ProvincePlaces of(List<String> codes) {
        var unknown = codes.stream().filter(code -> !KNOWN.containsKey(code)).toList();
        var places = codes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> KNOWN.getOrDefault(code, new Place(code, unknown.indexOf(code), 7))));
        return new ProvincePlaces(places, Math.max(COLUMNS, unknown.size()), unknown.isEmpty() ? 7 : 8);
    }

    static List<String> isoCodes() {
        return TABLE.lines().map(line -> line.split(" ")[1]).toList();
    }

    Place of(String code) {
        var place = places.get(code);
        if (place == null) throw new IllegalArgumentException("No tile for " + code + " in " + places.keySet());
        return place;
    }

    private static Place place(String[] words) {
        return new Place(words[1].substring("ID-".length()), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
    }
}
