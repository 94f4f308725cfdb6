package id.kipp.replication;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Service;

/** The fixed list of a programme by invitation: which innovations are asked how they stand, and of whom. */
@Service
public class InvitedEntries {

    private static final int PAGE_MAX = 200;

    private final InvitedEntryStore store;
    private final Catalogue catalogue;
    private final Editions editions;
    private final Clock clock;

    InvitedEntries(InvitedEntryStore store, Catalogue catalogue, Editions editions, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.editions = editions;
        this.clock = clock;
    }

    /** How many innovations of how many institutions. */
    public record Size(long innovations, int institutions) {}

    /** By institution. */
    public List<InvitedEntry> page(Actor actor, EditionId edition, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.page(edition, Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
    }

    /** By institution, those after one of them, some beyond it. */
    public List<InvitedEntry> after(Actor actor, InvitedEntry last, int beyond, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.after(last, Math.max(0, beyond), Math.clamp(limit, 0, PAGE_MAX));
    }

    public Size size(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return new Size(store.count(edition), store.institutions(edition));
    }

    /**
     * One more. Invited twice it stands once, in the group that was said last.
     *
     * @throws Refusal {@code replication.original-missing} where there is no such innovation, {@code invited.no-group} where the
     *     edition has no such group by invitation
     */
    public InvitedEntry invite(Actor actor, EditionId edition, String group, EntryId entry) {
        actor.require(Role.SECRETARIAT);
        requireGroup(edition, group);
        var known = catalogue.find(entry).orElseThrow(() -> new Refusal(ReplicationRefusal.ORIGINAL_MISSING));
        var before = store.find(InvitedEntry.id(edition, entry)).orElse(null);
        if (before == null) return store.save(fresh(actor, edition, group, known));
        if (before.stands() && before.group().equals(group)) return before;
        return store.save(before.again(actor, group, clock.instant()));
    }

    /**
     * All that the catalogue has of these years; what was invited or taken from the list before stays as it is. Cut off on the
     * way it goes on when it is asked again.
     *
     * @param progress told the share of the catalogue that was looked at; what it throws ends it
     * @return how many came
     * @throws Refusal {@code invited.years} of years that run backwards, {@code invited.no-group}
     */
    public int fill(Actor actor, EditionId edition, String group, int from, int to, DoubleConsumer progress) {
        actor.require(Role.SECRETARIAT);
        requireGroup(edition, group);
        if (from > to) throw new Refusal(ReplicationRefusal.YEARS_BACKWARDS);
        var came = 0;
        var seen = 0;
        var all = catalogue.search("", Map.of(), 0, 0).total();
        for (var page = catalogue.after(null, PAGE_MAX); !page.isEmpty(); page = next(page)) {
            came += store.add(page.stream()
                    .filter(e -> e.origin().year() >= from && e.origin().year() <= to)
                    .map(e -> fresh(actor, edition, group, e))
                    .toList());
            seen += page.size();
            progress.accept((double) seen / Math.max(seen, all));
        }
        return came;
    }

    private List<Entry> next(List<Entry> page) {
        return catalogue.after(page.getLast().id(), PAGE_MAX);
    }

    /** Is not asked after all. @throws Refusal {@code replication.reason-missing}, {@code problem.stale} */
    public InvitedEntry withdraw(Actor actor, InvitedEntry seen, String reason) {
        actor.require(Role.SECRETARIAT);
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        return seen.stands() ? store.save(seen.withdrawn(actor, why, clock.instant())) : seen;
    }

    private InvitedEntry fresh(Actor actor, EditionId edition, String group, Entry of) {
        var origin = of.origin();
        return InvitedEntry.first(
                actor,
                edition,
                group,
                new InvitedEntry.Of(of.id(), of.text().title(), origin.agency(), origin.agencyName(), origin.year()),
                clock.instant());
    }

    private void requireGroup(EditionId edition, String group) {
        if (editions.get(edition).constitution().groups().stream()
                .filter(Group::byInvitation)
                .noneMatch(g -> g.key().equals(group))) throw new Refusal(ReplicationRefusal.NO_INVITATION);
    }
}
