package id.kipp.award;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who has won what. */
@Service
public class Awards {

    private static final String PUBLIC = "awards are public";

    private final AwardStore store;
    private final Clock clock;

    Awards(AwardStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** As the letter says that names it now; the same a second time changes nothing. */
    public Award record(
            Actor actor,
            String id,
            @Nullable AgencyId agency,
            String agencyName,
            String title,
            int year,
            String group,
            String tier,
            String decree) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var award = new Award(
                id, 1, new Award.Named(agency, agencyName, title), year, group, tier, decree, false, List.of());
        var before = store.find(id);
        if (before.isEmpty()) return store.save(recorded(actor, award));
        var next = before.get().as(award);
        return next == before.get() ? next : store.save(told(actor, next, "award.changed"));
    }

    /** A letter takes it back; the record stays. Again, and of what was never given, changes nothing. */
    public void revoke(Actor actor, String id, String letter) {
        actor.require(Role.SECRETARIAT);
        store.find(id)
                .filter(a -> !a.revoked())
                .ifPresent(a -> store.save(told(actor, a.revokedBy(letter), "award.revoked")));
    }

    /** The import of earlier years; those that are there already are left as they are. */
    public void bringIn(Actor actor, List<Award> earlier) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var there = store.all().stream().map(Award::id).collect(Collectors.toSet());
        store.insert(earlier.stream()
                .filter(a -> there.add(a.id()))
                .map(a -> recorded(actor, a))
                .toList());
    }

    /** Those of these ids that are recorded. */
    @PublicAccess(PUBLIC)
    public Set<String> recorded(Collection<String> ids) {
        return store.all().stream().map(Award::id).filter(ids::contains).collect(Collectors.toSet());
    }

    private Award recorded(Actor actor, Award award) {
        return told(actor, award, "award.recorded");
    }

    private Award told(Actor actor, Award award, String action) {
        var subject = "award:" + award.id();
        return award.with(AuditLine.of(null, actor, action, clock.instant(), subject, award.version(), award.facts()));
    }

    @PublicAccess(PUBLIC)
    public List<Award> of(AgencyId agency) {
        return store.of(agency).stream().filter(a -> !a.revoked()).toList();
    }

    /** The earlier winner whose title is most like this one, if any is alike. */
    @PublicAccess(PUBLIC)
    public Optional<Award> like(String title) {
        var asked = Titles.Words.of(title);
        record Like(Award award, double likeness) {}
        return store.all().stream()
                .map(a -> new Like(a, asked.likeness(Titles.Words.of(a.title()))))
                .filter(l -> l.likeness() >= Titles.ALIKE)
                .max(Comparator.comparingDouble(Like::likeness))
                .map(Like::award);
    }
}
