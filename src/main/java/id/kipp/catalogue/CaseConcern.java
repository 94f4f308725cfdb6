package id.kipp.catalogue;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Editors learn that something waits, owners what became of it, and that a reader would have something mended. */
@Component
class CaseConcern implements Concern {

    private static final String PASSED = "hint.passed";

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final HintStore hints;
    private final CaseHolders holders;
    private final ObjectProvider<Hubs> hubs;

    CaseConcern(
            EntryStore entries, CaseStoryStore cases, HintStore hints, CaseHolders holders, ObjectProvider<Hubs> hubs) {
        this.entries = entries;
        this.cases = cases;
        this.hints = hints;
        this.holders = holders;
        this.hubs = hubs;
    }

    @Override
    public Set<String> actions() {
        return Set.of("case.proposed", "case.returned", "case.approved", PASSED);
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        if (line.action().equals(PASSED))
            return hints.find(line.subjectId()).stream()
                    .flatMap(h -> owners(h.entry()).flatMap(o -> told(o, PASSED, h.entry())))
                    .toList();
        var id = new EntryId(line.subjectId());
        if (line.action().equals("case.proposed"))
            return Stream.concat(
                            told(Audience.role(Role.SECRETARIAT), line.action(), id),
                            first(id).flatMap(h -> told(h, "case.hub-first", id)))
                    .toList();
        return owners(id).flatMap(o -> told(o, line.action(), id)).toList();
    }

    /** Whose it is now: what a case was begun under may be another's since. */
    private Stream<Audience> owners(EntryId id) {
        return entries.find(id).stream().map(e -> holders.of(e, cases.find(id))).flatMap(CaseConcern::owners);
    }

    /** Whoever works for the hub that looks at it before the secretariat. */
    private Stream<Audience> first(EntryId id) {
        return entries.find(id).stream()
                .flatMap(e -> hubs.stream().flatMap(h -> h.peopleFor(e.origin()).stream()))
                .map(Audience::account);
    }

    private static Stream<Audience> owners(Holder holder) {
        return Stream.concat(
                Optional.ofNullable(holder.unit()).map(Audience::unit).stream(),
                Optional.ofNullable(holder.agency()).map(Audience::adminsOf).stream());
    }

    private Stream<Notification> told(Audience to, String key, EntryId id) {
        return entries.find(id).stream()
                .map(e -> Notification.of(
                        to, key, Topic.Kind.INNOVATION, id.value(), e.text().title()));
    }
}
