package id.kipp.agency;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An institution that takes part.
 *
 * @param nameKey its name without case and punctuation, unique
 * @param province where it lies; national institutions have none
 * @param disadvantaged in a disadvantaged, outermost or frontier (3T) region
 */
public record Agency(
        @BsonId AgencyId id,
        long version,
        String name,
        String nameKey,
        AgencyKind kind,
        @Nullable Province province,
        boolean disadvantaged,
        List<AuditLine> outbox)
        implements Aggregate {

    public Agency {
        name = Slug.line(name);
        nameKey = Slug.of(name);
        outbox = List.copyOf(outbox);
        if (nameKey.isEmpty() || name.length() > 160) throw new Refusal(AgencyRefusal.NAME_LENGTH, 160);
        if (kind.isLocal() && province == null) throw new Refusal(AgencyRefusal.PROVINCE_MISSING);
    }

    Agency described(String name, @Nullable Province province, boolean disadvantaged, AuditLine line) {
        return new Agency(id, version + 1, name, "", kind, province, disadvantaged, line.after(outbox));
    }

    static String subject(AgencyId id) {
        return "agency:" + id.value();
    }
}
