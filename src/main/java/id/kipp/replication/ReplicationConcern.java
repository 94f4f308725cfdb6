package id.kipp.replication;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Owners are told of a letter of interest and the hub of a copy, adopters of what is answered, visitors of what was mended; an institution of the drafts of its units. */
@Component
class ReplicationConcern implements Concern {

    private final ReplicationStore store;
    private final ObjectProvider<HubCoordinators> hubs;

    ReplicationConcern(ReplicationStore store, ObjectProvider<HubCoordinators> hubs) {
        this.hubs = hubs;
        this.store = store;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "replication.begun",
                "replication.send",
                "replication.accept",
                "replication.decline",
                "replication.mended",
                "replication.drop");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var one = store.find(new ReplicationId(line.subjectId())).orElse(null);
        if (one == null) return List.of();
        return switch (line.action()) {
            case "replication.begun" -> draft(one);
            case "replication.send" ->
                Stream.of(owners(one, "replication.interest").stream(), members(one), hub(one))
                        .flatMap(s -> s)
                        .toList();
            case "replication.drop" ->
                one.standing().when(ReplicationStep.SEND).isEmpty() ? List.of() : owners(one, "replication.dropped");
            case "replication.mended" -> visitors(one);
            case "replication.accept" -> adopter(one, "replication.accepted");
            default -> adopter(one, "replication.declined");
        };
    }

    /** Only a unit's own: what its administrator began needs no notice. */
    private static List<Notification> draft(Replication one) {
        var agency = one.about().adopter().agency();
        var isUnits = one.state() == ReplicationState.DRAFT_INTEREST
                && one.about().adopter().unit() != null;
        return isUnits && agency != null ? List.of(to(Audience.adminsOf(agency), "replication.draft", one)) : List.of();
    }

    private static List<Notification> owners(Replication one, String key) {
        return one.about().originals().stream()
                .map(Original::owner)
                .filter(Objects::nonNull)
                .distinct()
                .map((AgencyId owner) -> to(Audience.adminsOf(owner), key, one))
                .toList();
    }

    /** A copy of the letter, where the adopter has sent one. */
    private Stream<Notification> hub(Replication one) {
        var province = one.about().adopter().province();
        if (province == null || !one.about().interest().copies().contains("HUB")) return Stream.empty();
        return hubs.stream()
                .map(h -> h.of(province))
                .filter(people -> !people.isEmpty())
                .map(people -> to(Audience.team(people), "replication.copy", one));
    }

    /** Who found what was answered last. */
    private static List<Notification> visitors(Replication one) {
        var told = List.<Notification>of();
        var last = Instant.MIN;
        for (var visit : one.progress().visits()) {
            var mended = visit.mended();
            if (mended == null || mended.at().isBefore(last)) continue;
            last = mended.at();
            told = List.of(to(Audience.account(visit.by()), "replication.mended", one));
        }
        return told;
    }

    private static Stream<Notification> members(Replication one) {
        return one.about().members().stream()
                .filter(m -> m.agency() != null && m.own() == null)
                .map(m -> to(Audience.adminsOf(Objects.requireNonNull(m.agency())), "replication.member", one));
    }

    private static List<Notification> adopter(Replication one, String key) {
        var by = one.about().adopter();
        if (by.agency() == null) return List.of();
        var admins = to(Audience.adminsOf(by.agency()), key, one);
        return by.unit() == null
                ? List.of(admins)
                : Stream.of(admins, to(Audience.unit(by.unit()), key, one)).toList();
    }

    private static Notification to(Audience audience, String key, Replication one) {
        return Notification.of(
                audience,
                key,
                Topic.Kind.REPLICATION,
                one.id().value(),
                one.title(),
                one.about().adopter().name());
    }
}
