package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was applied: the decision from which the assignments follow, and can follow again after a crash.
 *
 * @param followed when all assignments had followed; null until then
 */
public record PlanRecord(
        @BsonId String id,
        long version,
        EditionId edition,
        List<Pair> pairs,
        long seed,
        Instant at,
        @Nullable Instant followed,
        List<AuditLine> outbox)
        implements Aggregate {}
