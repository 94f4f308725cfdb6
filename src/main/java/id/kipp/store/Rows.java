package id.kipp.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;

/** What a list reads of each document: the fields that a small record names, down to those of records inside it. */
final class Rows {

    /** Of small records; what a person waits for arrives in pieces that neither side has to hold whole. */
    static final int BATCH = 1_000;

    private Rows() {}

    static Bson fields(Class<?> row, CodecRegistry codecs) {
        var fields = new Document();
        paths(row, codecs).forEach(path -> fields.append(path, 1));
        return fields.containsKey("_id") ? fields : fields.append("_id", 0);
    }

    private static Stream<String> paths(Class<?> row, CodecRegistry codecs) {
        return Arrays.stream(row.getRecordComponents()).flatMap(c -> paths(c, codecs));
    }

    private static Stream<String> paths(RecordComponent component, CodecRegistry codecs) {
        var name = component.getAccessor().isAnnotationPresent(BsonId.class) ? "_id" : component.getName();
        var inside = inside(component.getGenericType());
        if (component.isAnnotationPresent(Flat.class)) return paths(inside, codecs);
        var plain = !inside.isRecord()
                || codecs.get(inside) instanceof ValueCodec
                || codecs.get(inside) instanceof DecimalCodec;
        return plain ? Stream.of(name) : paths(inside, codecs).map(path -> name + "." + path);
    }

    /** Of a list what it lists. */
    private static Class<?> inside(Type type) {
        if (type instanceof ParameterizedType many && many.getRawType() == List.class)
            return inside(many.getActualTypeArguments()[0]);
        return type instanceof Class<?> one ? one : Object.class;
    }
}
