package id.kipp.store;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/** Writes and reads a record as one document, with the fields of its {@link Flat} records beside its own; null is no field. */
final class FlatCodec<T> implements Codec<T> {

    private final Class<T> type;
    private final Shape shape;
    private final Map<String, Leaf> leaves = new HashMap<>();

    FlatCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        this.shape = shape(type, registry);
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        write(writer, shape, value, context);
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        var values = new @Nullable Object[leaves.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var leaf = leaves.get(reader.readName());
            if (leaf == null) reader.skipValue();
            else if (reader.getCurrentBsonType() == BsonType.NULL) reader.readNull();
            else values[leaf.place()] = context.decodeWithChildContext(leaf.codec(), reader);
        }
        reader.readEndDocument();
        return type.cast(made(shape, values));
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }

    private sealed interface Part permits Shape, Leaf {}

    /** A record: how it is made, and of what. */
    private record Shape(Constructor<?> constructor, List<RecordComponent> components, List<Part> parts)
            implements Part {}

    /** A field of the document. @param place among the values that were read */
    private record Leaf(String name, int place, Codec<Object> codec) implements Part {}

    private Shape shape(Class<?> record, CodecRegistry registry) {
        var components = List.of(record.getRecordComponents());
        var parts = components.stream()
                .map(c -> c.isAnnotationPresent(Flat.class) ? shape(c.getType(), registry) : leaf(c, registry))
                .toList();
        try {
            var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            components.forEach(c -> c.getAccessor().setAccessible(true));
            return new Shape(constructor, components, parts);
        } catch (NoSuchMethodException impossible) {
            throw new CodecConfigurationException(record.getName(), impossible);
        }
    }

    private Part leaf(RecordComponent component, CodecRegistry registry) {
        var leaf = new Leaf(name(component), leaves.size(), codec(component.getGenericType(), registry));
        if (leaves.put(leaf.name(), leaf) != null)
            throw new CodecConfigurationException("Twice in one document: " + leaf);
        return leaf;
    }

    private static String name(RecordComponent component) {
        var accessor = component.getAccessor();
        if (accessor.isAnnotationPresent(BsonId.class)) return "_id";
        var named = accessor.getAnnotation(BsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    @SuppressWarnings("unchecked") // what it writes is what the component holds
    private static Codec<Object> codec(Type type, CodecRegistry registry) {
        if (type instanceof ParameterizedType many)
            return (Codec<Object>) registry.get((Class<?>) many.getRawType(), List.of(many.getActualTypeArguments()));
        return (Codec<Object>)
                registry.get(MethodType.methodType((Class<?>) type).wrap().returnType());
    }

    private static void write(BsonWriter writer, Shape shape, Object record, EncoderContext context) {
        for (var i = 0; i < shape.parts().size(); i++) {
            var value = value(shape.components().get(i), record);
            if (value == null) continue;
            switch (shape.parts().get(i)) {
                case Shape inside -> write(writer, inside, value, context);
                case Leaf leaf -> {
                    writer.writeName(leaf.name());
                    context.encodeWithChildContext(leaf.codec(), writer, value);
                }
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException(component.toString(), e);
        }
    }

    private static Object made(Shape shape, @Nullable Object[] values) {
        var parts = shape.parts().stream()
                .map(part -> switch (part) {
                    case Shape inside -> made(inside, values);
                    case Leaf leaf -> values[leaf.place()];
                })
                .toArray();
        try {
            return shape.constructor().newInstance(parts);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new CodecConfigurationException(shape.constructor() + Arrays.toString(parts), e);
        }
    }
}
