package id.kipp.replication;

import id.kipp.catalogue.EntryId;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Of a replication what things are called, field by field as in {@link Replication}. */
public record NamesRow(@BsonId ReplicationId id, Of about) {

    public record Of(List<From> originals, Called replica) {}

    public record From(@Nullable EntryId entry, String title) {}

    public record Called(String title, List<String> earlier, @Nullable EntryId entry) {}
}
