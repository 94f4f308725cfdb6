package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class NeedStore {

    private final Aggregates<Need> needs;
    private final Aggregates<SharedProblem> problems;

    NeedStore(Outbox outbox) {
        this.needs = outbox.aggregates("needs", Need.class, Need.SUBJECT)
                .index("by.agency", "at", "_id")
                .index("by.province", "at", "_id");
        this.problems = outbox.aggregates("sharedProblems", SharedProblem.class, SharedProblem.SUBJECT)
                .index("head.province", "head.at", "_id");
    }

    Need save(Need next) {
        return needs.save(next);
    }

    Optional<Need> find(String id) {
        return needs.find(id);
    }

    /** The latest first. */
    List<Need> of(AgencyId agency, int offset, int limit) {
        return latest(new Document("by.agency", agency), offset, limit);
    }

    long count(AgencyId agency) {
        return needs.collection().countDocuments(new Document("by.agency", agency));
    }

    long countOpen(AgencyId agency) {
        return needs.collection().countDocuments(new Document("by.agency", agency).append("end", null));
    }

    /** What nobody has ended, the latest first. */
    List<Need> open(Province province, int limit) {
        return latest(new Document("by.province", province.name()).append("end", null), 0, limit);
    }

    List<Need> all(List<String> ids) {
        return needs.collection()
                .find(new Document("_id", new Document("$in", ids)))
                .into(new ArrayList<>());
    }

    private List<Need> latest(Document which, int offset, int limit) {
        return needs.collection()
                .find(which)
                .sort(new Document("at", -1).append("_id", -1))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    SharedProblem save(SharedProblem next) {
        return problems.save(next);
    }

    SharedProblem update(String id, UnaryOperator<SharedProblem> change) {
        return problems.update(id, change);
    }

    Optional<SharedProblem> problem(String id) {
        return problems.find(id);
    }

    /** The latest first. */
    List<SharedRow> problems(Province province, int limit) {
        return problems.rows(SharedRow.class, new Document("head.province", province.name()))
                .sort(new Document("head.at", -1).append("_id", -1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** What a list shows of a shared problem, field by field as in {@link SharedProblem}. */
    public record SharedRow(
            @BsonId String id,
            Titled head,
            List<OfNeed> shared,
            List<Since> joined,
            List<Since> ideas,
            String outcome) {}

    public record Titled(String title, Instant at) {}

    public record OfNeed(String need, String name) {}

    public record Since(Instant at) {}
}
