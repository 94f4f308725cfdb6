package id.kipp.replication;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whose problem was gathered learns of it, and with those who joined who helps and what came of it; the hub learns of a new
 * problem, of whoever joins and of ideas. Who helps is kept as a position, which has no address.
 */
@Component
class SharedProblemConcern implements Concern {

    private final NeedStore store;
    private final ObjectProvider<HubCoordinators> hubs;

    SharedProblemConcern(NeedStore store, ObjectProvider<HubCoordinators> hubs) {
        this.store = store;
        this.hubs = hubs;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "shared-problem.opened",
                "shared-problem.joined",
                "shared-problem.idea",
                "shared-problem.mentor",
                "shared-problem.closed");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var one = store.problem(line.subjectId()).orElse(null);
        if (one == null) return List.of();
        var title = one.head().title();
        return switch (line.action()) {
            case "shared-problem.opened" -> all(one, "shared.opened", Stream.concat(sharing(one), hub(one)), title);
            case "shared-problem.joined" ->
                all(
                        one,
                        "shared.joined",
                        hub(one),
                        title,
                        one.joined().getLast().name());
            case "shared-problem.idea" ->
                all(
                        one,
                        "shared.idea",
                        Stream.concat(joined(one), hub(one)),
                        title,
                        one.ideas().getLast().by());
            case "shared-problem.mentor" ->
                all(
                        one,
                        "shared.mentor",
                        Stream.concat(sharing(one), joined(one)),
                        title,
                        one.mentors().getLast().position());
            default -> all(one, "shared.closed", Stream.concat(sharing(one), joined(one)), title);
        };
    }

    private static Stream<Audience> sharing(SharedProblem one) {
        return one.shared().stream().map(SharedProblem.Sharing::agency).map((AgencyId a) -> Audience.adminsOf(a));
    }

    private static Stream<Audience> joined(SharedProblem one) {
        return one.joined().stream().map(SharedProblem.Joined::agency).map((AgencyId a) -> Audience.adminsOf(a));
    }

    private Stream<Audience> hub(SharedProblem one) {
        return hubs.stream()
                .map(h -> h.of(one.head().province()))
                .filter(people -> !people.isEmpty())
                .map(Audience::team);
    }

    private static List<Notification> all(
            SharedProblem one, String key, Stream<Audience> audiences, String... arguments) {
        return audiences
                .distinct()
                .map(a -> Notification.of(a, key, Topic.Kind.SHARED_PROBLEM, one.id(), arguments))
                .toList();
    }
}
