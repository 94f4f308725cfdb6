package id.kipp.replication;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Jakarta;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom the clock tells: whose step it is is reminded; of what is late the hub learns as well, of what is at risk the owner too. */
@Component
class TimeConcern implements Concern {

    private final ReplicationStore store;
    private final ObjectProvider<HubCoordinators> hubs;

    TimeConcern(ReplicationStore store, ObjectProvider<HubCoordinators> hubs) {
        this.store = store;
        this.hubs = hubs;
    }

    @Override
    public Set<String> actions() {
        return Set.of("replication.reminded", "replication.overdue", "replication.risk", "replication.stalled");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var one = store.find(new ReplicationId(line.subjectId())).orElse(null);
        if (one == null) return List.of();
        return switch (line.action()) {
            case "replication.reminded" -> told(one, "replication.reminded", ClockCalls.told(one));
            case "replication.overdue" -> told(one, "replication.overdue", late(one));
            case "replication.stalled" -> told(one, "replication.stalled", Set.of(Party.APPROVER, Party.HUB));
            default -> told(one, "replication.at-risk", Set.of(Party.ADOPTER, Party.OWNER, Party.HUB));
        };
    }

    private static Set<Party> late(Replication one) {
        var parties = EnumSet.copyOf(ClockCalls.told(one));
        parties.add(Party.HUB);
        return parties;
    }

    private List<Notification> told(Replication one, String key, Set<Party> parties) {
        var day = one.standing()
                .due()
                .orElseGet(
                        () -> one.standing().since().atZone(Progression.JAKARTA).toLocalDate());
        var until =
                Jakarta.until(day.plusDays(1).atStartOfDay(Progression.JAKARTA).toInstant());
        return parties.stream()
                .flatMap(p -> audiences(one, p))
                .distinct()
                .map(a ->
                        Notification.of(a, key, Topic.Kind.REPLICATION, one.id().value(), arguments(one, until)))
                .toList();
    }

    private static String[] arguments(Replication one, String[] until) {
        var first = Stream.of(one.title(), one.about().adopter().name());
        return Stream.concat(first, Stream.of(until)).toArray(String[]::new);
    }

    private Stream<Audience> audiences(Replication one, Party party) {
        var by = one.about().adopter();
        return switch (party) {
            case ADOPTER ->
                Stream.concat(
                        Stream.ofNullable(by.agency()).map(Audience::adminsOf),
                        Stream.ofNullable(by.unit()).map(Audience::unit));
            case APPROVER -> Stream.ofNullable(by.agency()).map(Audience::adminsOf);
            case OWNER ->
                one.about().originals().stream()
                        .flatMap(o -> Stream.ofNullable(o.owner()))
                        .map(Audience::adminsOf);
            case HUB -> hub(one);
            case MINISTRY -> Stream.of(Audience.role(Role.SECRETARIAT));
            case CLOCK -> Stream.of();
        };
    }

    /** Where no hub works yet the ministry is told instead. */
    private Stream<Audience> hub(Replication one) {
        var province = one.about().adopter().province();
        var people = province == null
                ? List.<Audience>of()
                : hubs.stream()
                        .map(h -> h.of(province))
                        .filter(p -> !p.isEmpty())
                        .map(Audience::team)
                        .toList();
        return people.isEmpty() ? Stream.of(Audience.role(Role.SECRETARIAT)) : people.stream();
    }
}
