package id.kipp.announcement;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.Results;
import org.springframework.stereotype.Component;

/** What a round gave is out once the letter is released of which the edition says that it tells it. */
@Component
class ReleasedResults implements Results {

    private final AnnouncementStore store;
    private final Editions editions;

    ReleasedResults(AnnouncementStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public boolean areOut(EditionId edition, String round, String group) {
        var rules = editions.get(edition).constitution();
        var telling = rules.matter(rules.round(round).secrecy().toldBy());
        return store.find(Announcement.idOf(edition, rules.pooled(telling, group), telling.key()))
                .filter(a -> !a.released().isEmpty())
                .isPresent();
    }
}
