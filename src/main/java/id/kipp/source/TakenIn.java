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
 * A file that changed something, from the moment it began to.
 *
 * @param file its name
 * @param counts nothing until it was read to its end
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

    /** The same file has the same, whoever takes it in under which name. */
    static String id(Register register, String sha256) {
        return register.word() + "-" + sha256;
    }

    static TakenIn none(String id, Register register) {
        return new TakenIn(id, 0, register, "", Counts.NONE, Instant.EPOCH, List.of());
    }

    TakenIn begun(String name, Instant now) {
        return new TakenIn(id, version + 1, register, name, Counts.NONE, now, outbox);
    }

    TakenIn ended(Actor actor, Counts all, Instant now) {
        var taken = new TakenIn(id, version + 1, register, file, all, now, outbox);
        var line = AuditLine.of(null, actor, "import.taken", now, "import:" + id, taken.version, taken.facts());
        return new TakenIn(id, taken.version, register, file, all, now, line.after(outbox));
    }

    /** Whether it was left in the middle, or is being taken in. */
    public boolean isUnfinished() {
        return counts.read() == 0;
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
