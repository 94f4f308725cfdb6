package id.kipp.agency;

import id.kipp.kernel.Province;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of an agency when it is entered; {@link Agency} checks it. */
public record AgencyDraft(String name, AgencyKind kind, @Nullable Province province, boolean disadvantaged) {

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
