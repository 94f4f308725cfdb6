package id.kipp.auditexport;

import id.kipp.kernel.SubjectId;
import id.kipp.store.Field;
import id.kipp.store.Flat;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes a sample of any record, and of a sample all those that differ from it in a single component, at any depth. */
final class Variations {

    /** @param path as {@code component.component} @param record null where the record refuses every other value */
    record Variation(String path, Object record) {}

    private final Map<Class<?>, Object> given;

    Variations(Map<Class<?>, Object> given) {
        this.given = given;
    }

    Object sample(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            var inner = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) return List.of(sample(inner[0], name));
            if (generic.getRawType() == Map.class) return Map.of("kunci", sample(inner[1], name));
            if (generic.getRawType() == Field.class) return new Field<>(1, sample(inner[0], name));
            throw new IllegalArgumentException(type.toString());
        }
        var plain = (Class<?>) type;
        if (given.get(plain) instanceof Object known) return known;
        if (plain == String.class) return text(name);
        if (plain == int.class || plain == Integer.class) return 7;
        if (plain == long.class || plain == Long.class) return 7L;
        if (plain == boolean.class || plain == Boolean.class) return true;
        if (plain == Instant.class) return Instant.parse("2026-05-04T02:11:09.120Z");
        if (plain == LocalDate.class) return LocalDate.of(2026, 5, 4);
        if (plain == SubjectId.class) return SubjectId.of(text(name));
        if (plain.isEnum()) return plain.getEnumConstants()[0];
        if (plain.isRecord()) return record(plain);
        throw new IllegalArgumentException(name + " is a " + type);
    }

    List<Variation> of(Object record) {
        return of("", record);
    }

    private List<Variation> of(String within, Object record) {
        var all = new ArrayList<Variation>();
        for (var component : record.getClass().getRecordComponents()) {
            var flat = component.isAnnotationPresent(Flat.class);
            var name = flat ? within.replaceFirst("\\.$", "") : within + component.getName();
            var others = others(name, value(record, component));
            var before = all.size();
            for (var other : others) {
                var changed = with(record, component, other.record());
                if (changed != null) all.add(new Variation(other.path(), changed));
            }
            if (all.size() == before && !others.isEmpty()) all.add(new Variation(name, null));
        }
        return all;
    }

    private List<Variation> others(String name, Object value) {
        return switch (value) {
            case null -> List.of();
            case Record record when hasParts(record) -> of(name.isEmpty() ? name : name + ".", record);
            case List<?> list when list.isEmpty() -> List.of();
            case List<?> list -> in(name, List.of(), others(name, list.getFirst()), first -> replaced(list, first));
            case Map<?, ?> map when map.isEmpty() -> List.of();
            case Map<?, ?> map -> {
                var key = map.keySet().iterator().next();
                yield in(name, Map.of(), others(name, map.get(key)), first -> {
                    var next = new TreeMap<Object, Object>(map);
                    next.put(key, first);
                    return next;
                });
            }
            default -> plain(value).stream().map(v -> new Variation(name, v)).toList();
        };
    }

    /** It is no plain value that has a type of its own. */
    private static boolean hasParts(Record record) {
        var components = record.getClass().getRecordComponents();
        return components.length > 1 || components[0].getType() == List.class;
    }

    private static List<Variation> in(
            String name, Object none, List<Variation> ofFirst, Function<Object, Object> around) {
        var all = new ArrayList<Variation>();
        all.add(new Variation(name, none));
        ofFirst.stream()
                .filter(v -> v.record() != null)
                .forEach(v -> all.add(new Variation(v.path(), around.apply(v.record()))));
        ofFirst.stream().filter(v -> v.record() == null).forEach(all::add);
        return all;
    }

    private static List<?> replaced(List<?> list, Object first) {
        var next = new ArrayList<Object>(list);
        next.set(0, first);
        return next;
    }

    private List<Object> plain(Object value) {
        return switch (value) {
            case String text -> List.of(text + "x", "x" + text);
            case Integer number -> List.of(number + 1, number - 1);
            case Long number -> List.of(number + 1);
            case Boolean flag -> List.of(!flag);
            case Instant time -> List.of(time.plusMillis(1), time.minusMillis(1));
            case LocalDate day -> List.of(day.plusDays(1));
            case Enum<?> one -> {
                var all = one.getDeclaringClass().getEnumConstants();
                yield all.length == 1 ? List.of() : List.of(all[(one.ordinal() + 1) % all.length]);
            }
            case Record id -> {
                var only = id.getClass().getRecordComponents()[0];
                UnaryOperator<Object> with = inner -> with(id, only, inner);
                yield plain(value(id, only)).stream().map(with).toList();
            }
            default -> throw new IllegalArgumentException(value.getClass().toString());
        };
    }

    private static String text(String name) {
        return switch (name) {
            case "email" -> "budi@contoh.id";
            case "evidence", "video" -> "https://contoh.id/bukti";
            default -> "sebuah teks yang cukup panjang";
        };
    }

    private Object record(Class<?> type) {
        var values = Arrays.stream(type.getRecordComponents())
                .map(c -> sample(c.getGenericType(), c.getName()))
                .toArray();
        var made = make(type, values);
        if (made == null) throw new IllegalArgumentException("give a sample of " + type);
        return made;
    }

    private static Object with(Object record, RecordComponent changed, Object other) {
        if (other == null) return null;
        var values = Arrays.stream(record.getClass().getRecordComponents())
                .map(c -> c.getName().equals(changed.getName()) ? other : value(record, c))
                .toArray();
        return make(record.getClass(), values);
    }

    /** Null where the record refuses to be made of these. */
    private static Object make(Class<?> type, Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
