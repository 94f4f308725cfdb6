package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else holds the position that signed: asked once whether what the region committed itself to goes on.
 *
 * @param id the institution, a slash, the day since when; so nobody asks twice
 * @param position that signs, such as "Bupati"; who holds it is not kept
 */
public record Renewal(
        @BsonId String id,
        long version,
        AgencyId agency,
        String position,
        LocalDate since,
        List<Asked> cases,
        boolean open,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "renewal";

    /** @param answer null while there is none */
    public record Asked(ReplicationId replication, String title, @Nullable Answer answer) {}

    /** @param renewed or ended @param says number of the sheet, or why */
    public record Answer(boolean renewed, String says, AccountId by, Instant at) {}

    static Renewal asked(
            Actor actor, AgencyId agency, String position, LocalDate since, List<Asked> cases, Instant now) {
        return new Renewal(agency.value() + "/" + since, 1, agency, position, since, cases, true, List.of())
                .lined(actor, "renewal.asked", now);
    }

    Renewal answered(Actor actor, ReplicationId which, Answer answer) {
        var all = cases.stream()
                .map(c -> c.replication().equals(which) ? new Asked(which, c.title(), answer) : c)
                .toList();
        var left = all.stream().anyMatch(c -> c.answer() == null);
        return new Renewal(id, version + 1, agency, position, since, all, left, outbox)
                .lined(actor, "renewal.answered", answer.at());
    }

    boolean isAnswered(ReplicationId which) {
        return cases.stream().noneMatch(c -> c.replication().equals(which) && c.answer() == null);
    }

    private Renewal lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id, version, facts());
        return new Renewal(id, version, agency, position, since, cases, open, line.after(outbox));
    }

    Map<String, Object> facts() {
        return Map.of("agency", agency, "position", position, "since", since, "cases", cases, "open", open);
    }
}
