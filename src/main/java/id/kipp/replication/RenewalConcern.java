package id.kipp.replication;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The institution's administrators learn once that a new head has commitments to renew or to end. */
@Component
class RenewalConcern implements Concern {

    private final Renewals renewals;

    RenewalConcern(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public Set<String> actions() {
        return Set.of("renewal.asked");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        return renewals.find(line.subject().substring(Renewal.SUBJECT.length() + 1))
                .filter(Renewal::open)
                .map(r -> List.of(Notification.of(
                        Audience.adminsOf(r.agency()),
                        "replication.new-head",
                        Topic.Kind.REPLICATION,
                        r.cases().getFirst().replication().value(),
                        r.position(),
                        Integer.toString(r.cases().size()))))
                .orElse(List.of());
    }
}
