package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Beginning;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A problem that several regions of a hub have, and what gathers around it: who joins, ideas, mentors.
 *
 * @param shared the needs it was made of
 * @param outcome what came of it; empty while it is open
 */
public record SharedProblem(
        @BsonId String id,
        long version,
        Head head,
        List<Sharing> shared,
        List<Joined> joined,
        List<Idea> ideas,
        List<Mentor> mentors,
        String outcome,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "shared-problem";
    static final int MOST = 100; // of each kind

    /** @param title as the hub calls it */
    public record Head(Province province, String title, Instant at) {}

    public record Sharing(String need, AgencyId agency, String name) {}

    public record Joined(AgencyId agency, String name, Instant at) {}

    /**
     * @param way whether something is taken over, adapted or made anew
     * @param reason why so
     * @param original of what is taken over or adapted; null where it is made anew
     */
    public record Idea(
            String text, Beginning.Way way, String reason, @Nullable EntryId original, String by, Instant at) {}

    /** @param position who helps, by position @param making whether with making something new, not only with adopting */
    public record Mentor(String position, boolean making, Instant at) {}

    static SharedProblem opened(Actor actor, String id, Head head, List<Sharing> shared) {
        return new SharedProblem(id, 1, head, shared, List.of(), List.of(), List.of(), "", List.of())
                .lined(actor, "shared-problem.opened", head.at());
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public boolean isJoinedBy(AgencyId agency) {
        return joined.stream().anyMatch(j -> j.agency().equals(agency));
    }

    SharedProblem with(Actor actor, Joined one) {
        if (isJoinedBy(one.agency())) return this;
        return next(shared, added(joined, one), ideas, mentors, "").lined(actor, "shared-problem.joined", one.at());
    }

    SharedProblem with(Actor actor, Idea one) {
        return next(shared, joined, added(ideas, one), mentors, "").lined(actor, "shared-problem.idea", one.at());
    }

    SharedProblem with(Actor actor, Mentor one) {
        return next(shared, joined, ideas, added(mentors, one), "").lined(actor, "shared-problem.mentor", one.at());
    }

    SharedProblem closed(Actor actor, String what, Instant now) {
        return next(shared, joined, ideas, mentors, what).lined(actor, "shared-problem.closed", now);
    }

    private SharedProblem next(
            List<Sharing> all, List<Joined> people, List<Idea> thoughts, List<Mentor> helpers, String what) {
        if (!isOpen()) throw new Refusal(ReplicationRefusal.NEED_OVER);
        return new SharedProblem(id, version + 1, head, all, people, thoughts, helpers, what, outbox);
    }

    private static <T> List<T> added(List<T> before, T one) {
        if (before.size() >= MOST) throw new Refusal(ReplicationRefusal.TOO_MANY, MOST);
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    private SharedProblem lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id, version, facts());
        return new SharedProblem(id, version, head, shared, joined, ideas, mentors, outcome, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "head", head,
                "shared", shared,
                "joined", joined,
                "ideas", ideas,
                "mentors", mentors,
                "outcome", outcome);
    }
}
