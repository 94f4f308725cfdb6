package id.kipp.agency;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of an agency when it is entered; {@link Agency} checks it. */
public record AgencyDraft(String name, AgencyKind kind, @Nullable Province province, boolean disadvantaged) {

    /** The id it will have: the same name is the same agency. */
    public AgencyId id() {
        return new AgencyId(Slug.of(name));
    }

    /** Itself, where it can be registered. @throws id.kipp.kernel.Refusal {@code agency.name-length}, {@code agency.province-missing} */
    public AgencyDraft checked() {
        var agency = new Agency(id(), 1, name, "", kind, province, disadvantaged, List.of());
        return new AgencyDraft(agency.name(), kind, province, disadvantaged);
    }

    /** The fact as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("name", name);
        facts.put("kind", kind);
        facts.put("province", province);
        facts.put("disadvantaged", disadvantaged);
        return facts;
    }
}
