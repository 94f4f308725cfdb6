package id.kipp.institution;

import id.kipp.kernel.PublicAccess;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;

/** The register of institutions: those that come with the product, as people have added to them. */
@Service
public class Institutions {

    private static final String PUBLIC = "names of public institutions are public";

    private final InstitutionStore store;
    private final List<Institution> shipped = Shipped.all();

    Institutions(InstitutionStore store) {
        this.store = store;
    }

    @PublicAccess(PUBLIC)
    public List<Institution> all() {
        var all = new LinkedHashMap<String, Institution>();
        shipped.forEach(i -> all.put(i.id(), i));
        store.all().forEach(i -> all.put(i.id(), i));
        return List.copyOf(all.values());
    }

    /** As the register is now. */
    @PublicAccess(PUBLIC)
    public WhoIsWho whoIsWho() {
        return new WhoIsWho(all());
    }
}
