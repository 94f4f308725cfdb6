package id.kipp.institution;

import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The institutions that come with the product; the tables beside this class say where they are from. */
final class Shipped {

    private static final Map<String, AgencyKind> KINDS = Map.of(
            "KEMENTERIAN", AgencyKind.MINISTRY,
            "LEMBAGA", AgencyKind.AGENCY,
            "KABUPATEN", AgencyKind.REGENCY,
            "KOTA", AgencyKind.CITY,
            "BUMN", AgencyKind.SOE,
            "BUMD", AgencyKind.ROE);

    private Shipped() {}

    static List<Institution> all() {
        var aliases = new HashMap<String, List<String>>();
        read("aliases.csv").forEach(r -> aliases.computeIfAbsent(r.get("code"), c -> new ArrayList<>())
                .add(r.get("name")));
        var all = new ArrayList<Institution>();
        for (var row : read("provinces.csv")) all.add(region(row, row.get("code"), AgencyKind.PROVINCE, aliases));
        for (var row : read("regencies.csv"))
            all.add(region(row, row.get("province_code"), kind(row.get("kind")), aliases));
        read("central.csv").forEach(row -> all.add(central(row)));
        return List.copyOf(all);
    }

    /** Those whose names nobody has looked up. */
    static Set<String> unchecked() {
        return read("central.csv").stream()
                .filter(row -> !row.get("checked").equals("yes"))
                .map(row -> id(row.get("name")))
                .collect(Collectors.toSet());
    }

    private static Institution region(
            CSVRecord row, String province, AgencyKind kind, Map<String, List<String>> aliases) {
        var code = row.get("code");
        return Institution.shipped(
                code, row.get("name"), kind, province(province), aliases.getOrDefault(code, List.of()), Life.EXISTS);
    }

    private static Institution central(CSVRecord row) {
        var successors = Arrays.stream(row.get("successors").split(";"))
                .filter(s -> !s.isBlank())
                .map(Shipped::id)
                .toList();
        var abbreviated = row.get("abbreviation");
        return Institution.shipped(
                id(row.get("name")),
                row.get("name"),
                kind(row.get("type")),
                null,
                abbreviated.isBlank() ? List.of() : List.of(abbreviated),
                new Life(day(row.get("from")), day(row.get("until")), successors));
    }

    /** Of what has no code: its name as one word. */
    static String id(String name) {
        return Called.key(name).replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    private static AgencyKind kind(String word) {
        return Objects.requireNonNull(KINDS.get(word), word);
    }

    private static Province province(String code) {
        return Arrays.stream(Province.values())
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> read(String name) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Objects.requireNonNull(Shipped.class.getResourceAsStream("/institutions/" + name), name);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
