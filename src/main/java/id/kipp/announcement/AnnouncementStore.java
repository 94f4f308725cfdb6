package id.kipp.announcement;

import com.mongodb.client.model.Filters;
import id.kipp.edition.EditionId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class AnnouncementStore {

    private final Aggregates<Announcement> announcements;

    AnnouncementStore(Outbox outbox) {
        this.announcements = outbox.aggregates("announcements", Announcement.class, "announcement")
                .index("edition")
                .index("waiting.written.publicFrom");
    }

    Optional<Announcement> find(String id) {
        return announcements.find(id);
    }

    List<Announcement> of(EditionId edition) {
        return announcements.collection().find(new Document("edition", edition)).into(new ArrayList<>());
    }

    /** Released letters whose embargo has ended. */
    List<Announcement> due(Instant now) {
        return announcements
                .collection()
                .find(Filters.lte("waiting.written.publicFrom", now))
                .into(new ArrayList<>());
    }

    /** A handful a year. */
    List<Announcement> all() {
        return announcements.collection().find().into(new ArrayList<>());
    }

    /** The same without texts and lists, which grow with an edition. */
    List<Headline.Heads> heads() {
        return announcements.rows(Headline.Heads.class, new Document()).into(new ArrayList<>());
    }

    Announcement save(Announcement next) {
        return announcements.save(next);
    }
}
