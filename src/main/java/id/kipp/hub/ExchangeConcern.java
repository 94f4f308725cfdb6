package id.kipp.hub;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The owner is told what is asked, whoever asked what was answered. */
@Component
class ExchangeConcern implements Concern {

    private final ExchangeStore store;

    ExchangeConcern(ExchangeStore store) {
        this.store = store;
    }

    @Override
    public Set<String> actions() {
        return Set.of("exchange.asked", "exchange.answered");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var one = store.find(line.subjectId()).filter(e -> !e.hidden()).orElse(null);
        if (one == null) return List.of();
        return line.action().equals("exchange.asked")
                ? List.of(to(one.about().owner(), "exchange.asked", one))
                : List.of(to(one.about().from(), "exchange.answered", one));
    }

    private static Notification to(AgencyId agency, String key, Exchange one) {
        return Notification.of(
                Audience.adminsOf(agency),
                key,
                Topic.Kind.EXCHANGE,
                one.id(),
                one.about().title(),
                one.about().fromName());
    }
}
