package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How far an innovation has gone from where it was made, the nearest first. */
public enum ReplicationScope {
    /** A unit of the owner's own institution takes it on: no other region. */
    INTERNAL,
    INTRA_PROVINCE,
    INTER_PROVINCE,
    /** Shared software of the nation. */
    NATIONAL_PLATFORM,
    CROSS_BORDER;

    /** The translation of its name. */
    public String key() {
        return "replication.scope." + name();
    }

    /** The widest of what is taken over. */
    static ReplicationScope of(AgencyId adopter, @Nullable Province where, Collection<Original> originals) {
        return originals.stream()
                .map(o -> of(adopter, where, o))
                .max(Comparator.naturalOrder())
                .orElse(INTER_PROVINCE);
    }

    private static ReplicationScope of(AgencyId adopter, @Nullable Province where, Original original) {
        if (adopter.equals(original.owner())) return INTERNAL;
        return where != null && where == original.province() ? INTRA_PROVINCE : INTER_PROVINCE;
    }
}
