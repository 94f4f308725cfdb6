package id.kipp.announcement;

import id.kipp.edition.EditionId;
import id.kipp.judging.Results;
import org.springframework.stereotype.Component;

/** The results of a group are out once the letter that names its winners is released. */
@Component
class ReleasedResults implements Results {

    private final AnnouncementStore store;

    ReleasedResults(AnnouncementStore store) {
        this.store = store;
    }

    @Override
    public boolean areOut(EditionId edition, String group) {
        return store.find(Announcement.idOf(edition, group, "AWARDS"))
                .filter(a -> !a.released().isEmpty())
                .isPresent();
    }
}
