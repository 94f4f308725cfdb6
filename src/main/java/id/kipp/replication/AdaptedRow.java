package id.kipp.replication;

import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Of a replication what was changed in it, field by field as in {@link Replication} and without a word that anybody wrote. */
public record AdaptedRow(@BsonId ReplicationId id, Of about, Done progress) {

    public record Of(List<From> originals) {}

    public record From(@Nullable EntryId entry, String title, @Nullable AgencyId owner) {}

    public record Done(List<Change> adaptations) {}

    public record Change(WorkOnIt.Change change, WorkOnIt.Core core, WorkOnIt.Reason reason) {}
}
