package id.kipp.replication;

import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of what was written what it is about, with the names that catalogue and register have for it now. */
@Component
class Wishes {

    private final Catalogue catalogue;
    private final Agencies agencies;

    Wishes(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    About about(AgencyId agency, Wish checked, List<String> earlier, @Nullable ReplicationId parent) {
        var adopter = adopter(agency, checked.unit(), checked.unitName());
        var originals = checked.originals().stream().map(this::original).toList();
        return new About(
                adopter,
                originals,
                checked.interest(),
                ReplicationScope.of(agency, adopter.province(), originals),
                new Replica(checked.localTitle(), earlier, null),
                parent,
                agencies.all(checked.members()).stream()
                        .map(a -> new Member(a.id(), a.name(), null))
                        .toList(),
                Provenance.HERE);
    }

    private Adopter adopter(AgencyId id, @Nullable UnitId unit, String unitName) {
        var agency = agencies.find(id).orElseThrow(Wishes::notAllowed);
        var named = unitName;
        if (unit != null) {
            var found = agencies.unit(unit).filter(u -> u.agency().equals(id)).orElseThrow(Wishes::notAllowed);
            named = found.name();
        }
        return new Adopter(id, agency.name(), agency.kind(), agency.province(), unit, named);
    }

    private Original original(Wish.Wanted wanted) {
        var entry = catalogue.find(wanted.entry()).orElseThrow(() -> new Refusal(ReplicationRefusal.ORIGINAL_MISSING));
        var origin = entry.origin();
        return new Original(
                entry.id(),
                entry.text().title(),
                origin.agency(),
                origin.agencyName(),
                province(entry),
                wanted.parts(),
                null);
    }

    private @Nullable Province province(Entry entry) {
        var owner = entry.origin().agency();
        var registered = owner == null
                ? null
                : agencies.find(owner).map(Agency::province).orElse(null);
        return registered != null
                ? registered
                : Province.named(entry.origin().province()).orElse(null);
    }

    private static Refusal notAllowed() {
        return new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }
}
