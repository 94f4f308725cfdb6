package id.kipp.judging;

import id.kipp.edition.EditionId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class RatingAlarmStore {

    private final Aggregates<RatingAlarm> alarms;

    RatingAlarmStore(Outbox outbox) {
        this.alarms = outbox.aggregates("rating-alarms", RatingAlarm.class, "rating-alarm")
                .index("edition", "at");
    }

    /** Of an edition, the latest first. */
    List<RatingAlarm> latest(EditionId edition, int most) {
        return alarms.collection()
                .find(new Document("edition", edition))
                .sort(new Document("at", -1))
                .limit(most)
                .into(new ArrayList<>());
    }

    Optional<RatingAlarm> find(String id) {
        return alarms.find(id);
    }

    RatingAlarm save(RatingAlarm alarm) {
        return alarms.save(alarm);
    }
}
