package id.kipp;

import id.kipp.edition.Constitution;
import id.kipp.kernel.Text;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An edition's rules, made too long in one of their texts at a time. */
final class LongRules {

    private final Constitution rules;
    private final Set<String> places = new LinkedHashSet<>();
    private String wanted = "";

    LongRules(Constitution rules) {
        this.rules = rules;
    }

    /** @param told the place, such as {@code Matter.board}, and rules that are too long there wherever it occurs */
    void each(BiConsumer<String, Constitution> told) {
        rebuilt(rules);
        for (var place : List.copyOf(places)) {
            wanted = place;
            told.accept(place, (Constitution) rebuilt(rules));
        }
    }

    private Object rebuilt(Object record) {
        var components = record.getClass().getRecordComponents();
        var values = Arrays.stream(components).map(c -> value(record, c)).toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            var made = record.getClass().getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(Object record, RecordComponent component) {
        var place = TextPlaces.place(record.getClass(), component.getName());
        if (TextPlaces.isText(component.getGenericType())) places.add(place);
        try {
            component.getAccessor().setAccessible(true);
            var value = component.getAccessor().invoke(record);
            if (value == null && component.getType() == Map.class && place.equals(wanted))
                return Map.of(LongText.LONG, "x");
            var isUnsaid = value == null && component.getType() == String.class && place.equals(wanted);
            return isUnsaid ? LongText.LONG : other(value, place);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object other(@Nullable Object value, String place) {
        return switch (value) {
            case String text -> place.equals(wanted) ? LongText.LONG : text;
            case List<?> list -> place.equals(wanted) ? List.of(LongText.LONG) : all(list, place);
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<Object, Object>();
                if (map.isEmpty() && place.equals(wanted)) all.put(LongText.LONG, new Text("x", "x"));
                map.forEach((k, v) -> all.put(place.equals(wanted) ? LongText.LONG : k, other(v, place + ".value")));
                yield all;
            }
            case Record record when record.getClass().getPackageName().startsWith("id.kipp") -> rebuilt(record);
            case null, default -> value;
        };
    }

    private List<Object> all(List<?> list, String place) {
        return list.stream().map(e -> other(e, place)).collect(Collectors.toList());
    }
}
