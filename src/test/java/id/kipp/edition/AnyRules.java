package id.kipp.edition;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rules of any kind, of all that the types and the schema allow; they need not fit together. */
final class AnyRules {

    private final JsonNode schema;

    AnyRules(JsonNode schema) {
        this.schema = schema;
    }

    @SuppressWarnings("unchecked")
    <T> Arbitrary<T> of(Class<T> record) {
        var parts = Arrays.stream(record.getRecordComponents())
                .map(c -> value(c.getAnnotatedType(), shape(record, c)))
                .toList();
        return (Arbitrary<T>) Combinators.combine(parts).as(values -> made(record, values));
    }

    private static Object made(Class<?> record, List<Object> values) {
        try {
            var types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            var make = record.getDeclaredConstructor(types);
            make.setAccessible(true);
            return make.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getName(), e);
        }
    }

    private JsonNode shape(Class<?> record, RecordComponent component) {
        return schema.at("/$defs/" + record.getSimpleName() + "/properties/" + component.getName());
    }

    private JsonNode followed(JsonNode shape) {
        return shape.has("$ref") ? schema.at(shape.get("$ref").stringValue().substring(1)) : shape;
    }

    private Arbitrary<Object> value(AnnotatedType type, JsonNode shape) {
        var some = given(type, shape);
        return type.isAnnotationPresent(Nullable.class) ? some.injectNull(0.3) : some;
    }

    private Arbitrary<Object> given(AnnotatedType type, JsonNode either) {
        var shape = either.has("anyOf") && either.get("anyOf").get(0).has("additionalProperties")
                ? either.get("anyOf").get(0)
                : either;
        if (type instanceof AnnotatedParameterizedType many) {
            var of = many.getAnnotatedActualTypeArguments();
            return shape.has("items")
                    ? value(of[0], shape.get("items")).list().ofMaxSize(3).asGeneric()
                    : Arbitraries.maps(key(), value(of[1], shape.get("additionalProperties")))
                            .ofMaxSize(2)
                            .asGeneric();
        }
        var raw = (Class<?>) type.getType();
        if (raw == Step.class) return key().map(Step::new);
        if (raw.isRecord()) return of(raw).asGeneric();
        if (raw.isEnum()) return Arbitraries.of(raw.getEnumConstants()).asGeneric();
        if (raw == boolean.class || raw == Boolean.class)
            return Arbitraries.of(true, false).asGeneric();
        if (raw == long.class) return Arbitraries.longs().between(0, 26_214_400).asGeneric();
        if (raw == int.class || raw == Integer.class)
            return Arbitraries.integers()
                    .between(
                            shape.get("minimum").intValue(),
                            shape.get("maximum").intValue())
                    .asGeneric();
        return text(followed(shape));
    }

    private static Arbitrary<Object> text(JsonNode shape) {
        if (shape.has("enum")) {
            var choices = new java.util.ArrayList<String>();
            shape.get("enum").forEach(c -> choices.add(c.stringValue()));
            return Arbitraries.of(choices).asGeneric();
        }
        return shape.has("pattern")
                ? key().asGeneric()
                : Arbitraries.strings()
                        .all()
                        .excludeChars(surrogates())
                        .ofMaxLength(Math.min(30, shape.get("maxLength").intValue()))
                        .asGeneric();
    }

    /** Half a letter is no text: no file can hold it. */
    private static char[] surrogates() {
        var half = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (var i = 0; i < half.length; i++) half[i] = (char) (Character.MIN_SURROGATE + i);
        return half;
    }

    private static Arbitrary<String> key() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("_.-")
                .ofMinLength(1)
                .ofMaxLength(20);
    }
}
