package id.kipp.audit;

import id.kipp.kernel.Recorded;
import id.kipp.store.Added;
import id.kipp.store.Flat;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * RFC 8785 (JCS) for the part of JSON the log uses: ASCII keys, strings, integers, booleans, null, arrays, objects. Times
 * become ISO-8601 UTC with milliseconds, days ISO-8601, enums their name. A record becomes an object of all its
 * components, one with a single component (an id) that component's value: what is added to a record later is in its hash.
 */
public final class Canonical {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private record Part(String name, Method read, boolean isAdded, boolean isFlat) {

        static Part of(RecordComponent component) {
            var read = component.getAccessor();
            read.setAccessible(true);
            return new Part(
                    component.getName(),
                    read,
                    component.isAnnotationPresent(Added.class),
                    component.isAnnotationPresent(Flat.class));
        }
    }

    /** Java makes the components of a record anew for whoever asks. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Canonical() {}

    public static String json(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean b -> out.append(b);
            case Integer i -> out.append(i);
            case Long l -> out.append(l);
            case Instant t -> string(TIME.format(t), out);
            case Map<?, ?> m -> object(m, out);
            case List<?> l -> array(l, out);
            case LocalDate d -> string(d.toString(), out);
            case Enum<?> e -> string(e.name(), out);
            case Hidden h -> write(h.marked(), out);
            case Recorded r -> write(r.recorded(), out);
            case Record r -> write(components(r), out);
            case CharSequence s -> string(s.toString(), out);
            default -> throw new IllegalArgumentException("not canonical: " + value.getClass());
        }
    }

    private static @Nullable Object components(Record record) {
        var all = new TreeMap<String, @Nullable Object>();
        components(record, all);
        return all.size() == 1 ? all.firstEntry().getValue() : all;
    }

    private static void components(Record record, Map<String, @Nullable Object> all) {
        for (var part : PARTS.get(record.getClass())) {
            try {
                var value = part.read().invoke(record);
                if (value == null && part.isAdded()) continue;
                if (part.isFlat()) components((Record) value, all);
                else all.put(part.name(), value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("not canonical: " + record.getClass(), e);
            }
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        var separator = "{";
        var sorted = new TreeMap<String, Object>();
        map.forEach((k, v) -> sorted.put((String) k, v));
        if (sorted.isEmpty()) out.append('{');
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            string(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void array(List<?> list, StringBuilder out) {
        out.append('[');
        var separator = "";
        for (var item : list) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\') continue;
            escaped(c, out.append(text, written, i));
            written = i + 1;
        }
        out.append(text, written, text.length()).append('"');
    }

    private static void escaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
        }
    }
}
