package id.kipp.source;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A file that was taken in and changed something.
 *
 * @param file its name
 */
public record TakenIn(
        @BsonId String id,
        long version,
        Register register,
        String file,
        Counts counts,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    static TakenIn now(Actor actor, String id, Register register, String file, Counts counts, Instant at) {
        var taken = new TakenIn(id, 1, register, file, counts, at, List.of());
        var line = AuditLine.of(null, actor, "import.taken", at, "import:" + id, 1, taken.facts());
        return new TakenIn(id, 1, register, file, counts, at, List.of(line));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("register", register);
        facts.put("file", file);
        facts.put("counts", counts);
        return facts;
    }
}
