package id.kipp.judging;

import id.kipp.kernel.Score;
import id.kipp.store.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** How far a sheet is, as lists show it: no note, no text, no criterion by name. */
public record SheetRow(@BsonId SheetId id, SheetKey key, Written marks, @Nullable Aside aside) {

    /** Of {@link Marks}. */
    public record Written(boolean open, Map<String, Field<Score>> points, List<Version> sealed) {}

    public record Version(Total total) {}

    boolean isSealed() {
        return !marks.open() && aside == null;
    }

    /** Criteria that have points. */
    int given() {
        return (int)
                marks.points().values().stream().filter(p -> p.value() != null).count();
    }

    /** Of the version that counts. */
    Optional<Total> total() {
        return !isSealed()
                ? Optional.empty()
                : Optional.of(marks.sealed().getLast().total());
    }
}
