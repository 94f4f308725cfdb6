package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import id.kipp.ranking.Exact;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object out of a file of strangers. Asking it for what it does not have, or has in another form, is refused. */
record Row(Map<String, @Nullable Object> fields) {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}\\.[0-9]{1,2}");
    private static final Pattern TIME = Pattern.compile("[12][0-9-]{9}T[012][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z");

    private static final int HOUR = 11; // where it begins in a time

    /** Something is not there, or is not what it should be. */
    static final class Odd extends RuntimeException {
        Odd(String field) {
            super(field);
        }
    }

    static Row of(Map<?, ?> map) {
        var fields = new TreeMap<String, @Nullable Object>();
        map.forEach((k, v) -> fields.put((String) k, v));
        return new Row(fields);
    }

    String text(String field) {
        return get(field) instanceof String text ? text : odd(field);
    }

    /** UTC with milliseconds. */
    Instant time(String field) {
        var text = text(field);
        if (!TIME.matcher(text).matches() || text.startsWith("24", HOUR)) return odd(field);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noSuchTime) { // of a month or an hour that there is not
            return odd(field);
        }
    }

    long number(String field) {
        return get(field) instanceof Long number ? number : odd(field);
    }

    /** A whole number, or in letters a decimal with one or two digits behind the point, as it stands there. */
    Object figure(String field) {
        var value = get(field);
        return value instanceof Long
                        || value instanceof String text && DECIMAL.matcher(text).matches()
                ? value
                : odd(field);
    }

    Exact exact(String field) {
        return Exact.parse(figure(field).toString());
    }

    boolean flag(String field) {
        return get(field) instanceof Boolean flag ? flag : odd(field);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean isNull(String field) {
        return get(field) == null;
    }

    Row row(String field) {
        return get(field) instanceof Map<?, ?> map ? of(map) : odd(field);
    }

    List<Row> rows(String field) {
        return list(field).stream()
                .map(item -> item instanceof Map<?, ?> map ? of(map) : Row.<Row>odd(field))
                .toList();
    }

    List<String> texts(String field) {
        return list(field).stream()
                .map(item -> item instanceof String text ? text : Row.<String>odd(field))
                .toList();
    }

    Row only(Set<String> names) {
        var some = new TreeMap<>(fields);
        some.keySet().retainAll(names);
        return new Row(some);
    }

    Row without(String field) {
        var rest = new TreeMap<>(fields);
        rest.remove(field);
        return new Row(rest);
    }

    Row with(Map<String, ?> more) {
        var all = new TreeMap<>(fields);
        all.putAll(more);
        return new Row(all);
    }

    boolean isSame(Row other) {
        return canonical().equals(other.canonical());
    }

    String canonical() {
        return Canonical.json(fields);
    }

    String sha256() {
        return Canonical.sha256(canonical());
    }

    /** The hash of a list as it stands in this row. */
    String sha256(String field) {
        return Canonical.sha256(Canonical.json(get(field)));
    }

    private List<?> list(String field) {
        return get(field) instanceof List<?> list ? list : odd(field);
    }

    private @Nullable Object get(String field) {
        return has(field) ? fields.get(field) : odd(field);
    }

    private static <T> T odd(String field) {
        throw new Odd(field);
    }
}
