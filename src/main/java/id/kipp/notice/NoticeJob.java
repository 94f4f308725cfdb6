package id.kipp.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Follows the chain and tells those whom a line concerns, as the modules that own the facts say. */
@Component
class NoticeJob implements Follower {

    private final Notices notices;
    private final Actors actors;
    private final ObjectProvider<Concern> concerns; // looked up late: they belong to modules above

    private volatile Map<String, List<Concern>> byAction = Map.of();

    NoticeJob(Notices notices, Actors actors, ObjectProvider<Concern> concerns) {
        this.notices = notices;
        this.actors = actors;
        this.concerns = concerns;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return concerns().containsKey(line.action());
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var teller = actors.system(name(), Role.SECRETARIAT);
        notices.tell(lines.stream().flatMap(l -> said(teller, l)).toList());
    }

    private Stream<Notices.Said> said(Actor teller, AuditEntry line) {
        return concerns().getOrDefault(line.action(), List.of()).stream()
                .flatMap(c -> c.about(teller, line).stream())
                .map(notification ->
                        new Notices.Said(recipient -> idOf(line, recipient), line.at(), line.edition(), notification));
    }

    private Map<String, List<Concern>> concerns() {
        if (byAction.isEmpty())
            byAction = concerns.orderedStream()
                    .flatMap(c -> c.actions().stream().map(a -> Map.entry(a, c)))
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return byAction;
    }
}
