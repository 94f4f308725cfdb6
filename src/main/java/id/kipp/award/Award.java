package id.kipp.award;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregate;
import id.kipp.store.Flat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One award of one innovation.
 *
 * @param tier as that year called it, such as {@code TOP_45} or a tier's key
 * @param decree the instrument, empty where not known
 * @param revoked an award can be taken back; the record stays
 */
public record Award(
        @BsonId String id,
        long version,
        @Flat Named named,
        int year,
        String group,
        String tier,
        String decree,
        boolean revoked,
        List<AuditLine> outbox)
        implements Aggregate {

    /**
     * Which innovation, of whom.
     *
     * @param agency null where an earlier year's institution is not in the register
     */
    public record Named(@Nullable AgencyId agency, String agencyName, String title) {}

    public @Nullable AgencyId agency() {
        return named.agency();
    }

    public String agencyName() {
        return named.agencyName();
    }

    public String title() {
        return named.title();
    }

    /** The fact as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("agency", agency());
        facts.put("agencyName", agencyName());
        facts.put("title", title());
        facts.put("year", year);
        facts.put("group", group);
        facts.put("tier", tier);
        facts.put("decree", decree);
        facts.put("revoked", revoked);
        return facts;
    }

    /** With what is said of it now; itself where that is no news. */
    Award as(Award now) {
        var same = !revoked && title().equals(now.title()) && tier.equals(now.tier());
        if (same) return this;
        var called = new Named(agency(), agencyName(), now.title());
        return new Award(id, version + 1, called, year, group, now.tier(), now.decree(), false, outbox);
    }

    Award revokedBy(String letter) {
        return new Award(id, version + 1, named, year, group, tier, letter, true, outbox);
    }

    Award with(AuditLine line) {
        return new Award(id, version, named, year, group, tier, decree, revoked, line.after(outbox));
    }
}
