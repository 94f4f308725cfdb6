package id.kipp.announcement;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.Results;
import org.springframework.stereotype.Component;

/** The results of a group are out once the letter that names its winners is released. */
@Component
class ReleasedResults implements Results {

    private final AnnouncementStore store;
    private final Editions editions;

    ReleasedResults(AnnouncementStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public boolean areOut(EditionId edition, String group) {
        var rules = editions.get(edition).constitution();
        var awards = rules.matters().getLast();
        return store.find(Announcement.idOf(edition, rules.pooled(awards, group), awards.key()))
                .filter(a -> !a.released().isEmpty())
                .isPresent();
    }
}
