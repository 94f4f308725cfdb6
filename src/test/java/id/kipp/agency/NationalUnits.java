package id.kipp.agency;

import id.kipp.kernel.Stale;
import id.kipp.kernel.UnitId;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Three service units for each institution, by one command. */
public final class NationalUnits {

    public static final int EACH = 3;

    private NationalUnits() {}

    public static UnitId id(Agency agency, int which) {
        return new UnitId(agency.id().value() + "." + Slug.of(name(which)));
    }

    public static void add(ApplicationContext context, List<Agency> agencies) {
        var units = new ArrayList<ServiceUnit>();
        for (var agency : agencies) {
            for (var i = 0; i < EACH; i++)
                units.add(new ServiceUnit(id(agency, i), 1, agency.id(), name(i), List.of()));
        }
        context.getBean(Outbox.class).aggregates("units", ServiceUnit.class).insert(units, () -> new Stale());
    }

    public static String name(int which) {
        return "Unit Pelayanan " + (which + 1);
    }
}
