package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.planning.Pair;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was applied: the decision from which the assignments follow, and can follow again after a crash.
 *
 * @param made when it was proposed: what people have changed from then on stays as they left it
 * @param at when it was applied
 * @param followed when all assignments had followed; null until then
 */
public record PlanRecord(
        @BsonId String id,
        long version,
        EditionId edition,
        List<Pair> pairs,
        long seed,
        Instant made,
        Instant at,
        @Nullable Instant followed,
        List<AuditLine> outbox)
        implements Aggregate {

    static PlanRecord applied(Actor actor, String id, Proposed plan, Instant now) {
        var edition = plan.edition();
        var open = new PlanRecord(id, 1, edition, plan.pairs(), plan.seed(), plan.at(), now, null, List.of());
        var line = AuditLine.of(edition.value(), actor, "plan.applied", now, "plan:" + id, 1, open.facts());
        return new PlanRecord(id, 1, edition, plan.pairs(), plan.seed(), plan.at(), now, null, List.of(line));
    }

    /** Its id: the edition, the round where it is not the first, and a number. @param round empty for the first */
    static String idOf(EditionId edition, String round, int number) {
        return edition.value() + "/" + (round.isEmpty() ? "" : round + "/") + number;
    }

    /** Empty for the first. */
    static String roundOf(String id, EditionId edition) {
        var rest = id.substring(Math.min(id.length(), edition.value().length() + 1));
        return rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
    }

    /** Of which round; empty for the first. */
    String round() {
        return roundOf(id, edition);
    }

    /** The fact as it is logged; who judges what stands pair by pair in the assignments that follow. */
    Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>(Map.of(
                "edition", edition,
                "made", made,
                "at", at,
                "pairs", pairs.size(),
                "pairsSha256", new Hidden(pairs),
                "seed", seed));
        if (!round().isEmpty()) facts.put("round", round());
        return facts;
    }
}
