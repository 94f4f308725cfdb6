package id.kipp.objection;

import id.kipp.account.Actors;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.Letter;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.decision.Amendment;
import id.kipp.decision.Decisions;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a case has found is laid before those who decide on the matter, as a decision that takes the place of the last; the case
 * learns by which letter it became public.
 */
@Component
class ObjectionJob implements Follower {

    private static final String UPHELD = "objection.upheld";
    private static final String RELEASED = "announcement.released";

    private final ObjectionStore store;
    private final Announcements announcements;
    private final Decisions decisions;
    private final Actors actors;
    private final Clock clock;

    ObjectionJob(ObjectionStore store, Announcements announcements, Decisions decisions, Actors actors, Clock clock) {
        this.store = store;
        this.announcements = announcements;
        this.decisions = decisions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals(UPHELD) || line.action().equals(RELEASED);
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        for (var line : lines) {
            if (line.action().equals(UPHELD)) amend(actor, store.get(line.subjectId()));
            else if (line.edition() instanceof String edition) announce(actor, new EditionId(edition));
        }
    }

    private void amend(Actor actor, Objection found) {
        var finding = found.finding();
        if (finding == null
                || finding.letter() != null
                || !finding.consequence().changesTheList()) return;
        var on = found.against();
        var by = new Amendment(found.id(), on.proposal(), finding.correction(), finding.reason(), finding.by());
        decisions.amend(actor, on.edition(), on.matter(), on.group(), by);
    }

    private void announce(Actor actor, EditionId edition) {
        for (var found : store.in(edition, Objection.State.UPHELD)) {
            var finding = found.finding();
            if (finding == null || finding.letter() != null) continue;
            var on = found.against();
            announcements.find(actor, edition, on.group(), on.matter()).stream()
                    .flatMap(a -> a.released().reversed().stream().limit(1))
                    .filter(l -> says(actor, l, found.id()))
                    .forEach(l -> store.save(found.announced(actor, l.number(), clock.instant())));
        }
    }

    private boolean says(Actor actor, Letter letter, String number) {
        return decisions.get(actor, letter.decision()).session().isAmendedBy(number);
    }
}
