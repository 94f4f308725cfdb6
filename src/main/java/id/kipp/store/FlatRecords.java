package id.kipp.store;

import java.util.Arrays;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Codecs of records that have a {@link Flat} one inside; the driver's own do for all others. */
final class FlatRecords implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        var flat = type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.isAnnotationPresent(Flat.class));
        return flat ? new FlatCodec<>(type, registry) : null;
    }
}
