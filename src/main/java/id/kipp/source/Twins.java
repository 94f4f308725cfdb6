package id.kipp.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a new record is held against, institution by institution: read when one is first asked for, and kept up from then on. */
final class Twins {

    private final Function<String, Collection<Features>> known;
    private final Map<String, Neighbours> byInstitution = new HashMap<>();

    /** @param known everything of an institution that is stored */
    Twins(Function<String, Collection<Features>> known) {
        this.known = known;
    }

    void put(String institution, Features one) {
        of(institution).put(one);
    }

    void drop(String institution, String record) {
        of(institution).drop(record);
    }

    Optional<TwinLikeness> of(String institution, Features one) {
        return of(institution).like(one);
    }

    private Neighbours of(String institution) {
        return byInstitution.computeIfAbsent(institution, i -> new Neighbours(known.apply(i)));
    }
}
