package id.kipp.agency;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.UnitId;
import id.kipp.store.Aggregate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** Part of an agency that serves the public and writes proposals: a hospital, an office, a school. */
public record ServiceUnit(@BsonId UnitId id, long version, AgencyId agency, String name, List<AuditLine> outbox)
        implements Aggregate {

    public ServiceUnit {
        name = Slug.line(name);
        outbox = List.copyOf(outbox);
        if (Slug.of(name).isEmpty() || name.length() > 160) throw new Refusal(AgencyRefusal.UNIT_NAME_LENGTH, 160);
    }

    ServiceUnit renamed(String name, AuditLine line) {
        return new ServiceUnit(id, version + 1, agency, name, line.after(outbox));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("agency", agency, "name", name);
    }

    static String subject(UnitId id) {
        return "unit:" + id.value();
    }
}
