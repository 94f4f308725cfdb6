package id.kipp.source;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One record as its register tells it: names of fields and what stands in them, nested fields by their path.
 *
 * @param line counted from 1, the first after the header
 * @param raw the record as JSON, whole
 * @param whole false where the line has other fields than its header
 */
record Cells(int line, Map<String, String> fields, String raw, boolean whole) {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9.]+");

    /** Names of columns as they are compared: {@code Waktu Penerapan} is {@code waktu_penerapan}. */
    static String named(String column) {
        return BETWEEN.matcher(column.strip().toLowerCase(Locale.ROOT))
                .replaceAll("_")
                .replaceAll("^_|_$", "");
    }

    /** What stands in the first of these that says something; empty where none does. */
    String first(String... names) {
        for (var name : names) {
            var value = fields.getOrDefault(name, "").strip();
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    static Map<String, String> none() {
        return new TreeMap<>();
    }
}
