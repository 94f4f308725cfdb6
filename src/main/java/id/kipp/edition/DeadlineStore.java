package id.kipp.edition;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class DeadlineStore {

    private final Aggregates<Deadline> deadlines;
    private final Aggregates<Reminders> reminders;

    DeadlineStore(Outbox outbox) {
        this.deadlines =
                outbox.aggregates("deadlines", Deadline.class, "deadline").index("edition");
        this.reminders = outbox.aggregates("reminders", Reminders.class, "reminders");
    }

    Map<Step, Deadline> of(EditionId edition) {
        var all = new HashMap<Step, Deadline>();
        deadlines.collection().find(new Document("edition", edition)).forEach(d -> all.put(d.step(), d));
        return all;
    }

    void save(Deadline next) {
        deadlines.save(next);
    }

    Reminders reminders(EditionId edition) {
        return reminders.find(edition).orElseGet(() -> Reminders.proposed(edition));
    }

    Reminders save(Reminders next) {
        return reminders.save(next);
    }
}
