package id.kipp.announcement;

import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What letters can make public. */
@Component
class Matters {

    private final List<Announceable> all;
    private final Editions editions;

    Matters(List<Announceable> all, Editions editions) {
        this.all = all;
        this.editions = editions;
    }

    Announceable get(EditionId edition, String key) {
        return get(editions.get(edition), key);
    }

    Announceable get(Edition edition, String key) {
        var matter = edition.constitution().findMatter(key);
        return all.stream()
                .filter(a -> matter.filter(a::announces).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    Announceable get(Announcement seen) {
        return get(seen.edition(), seen.matter());
    }

    /** Until when its first letter must be public, for people who are to object to it; a later one has no such end. */
    Optional<Instant> latest(Announcement seen) {
        if (!seen.isFirst()) return Optional.empty();
        return get(seen.edition(), seen.matter()).atLatest(editions.get(seen.edition()));
    }
}
