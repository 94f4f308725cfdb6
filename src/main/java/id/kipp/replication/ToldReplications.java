package id.kipp.replication;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Replications that were agreed on before or elsewhere, with the source that tells of them. */
@Service
public class ToldReplications {

    private final ReplicationStore store;
    private final Catalogue catalogue;
    private final Clock clock;

    ToldReplications(ReplicationStore store, Catalogue catalogue, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Many at once. Of how each came there only the last step is known. */
    public void tell(Actor actor, List<ToldReplication> all) {
        actor.require(Role.SECRETARIAT);
        store.insert(all.stream().map(t -> told(actor, t)).toList());
    }

    /**
     * What came of it stands in the catalogue itself, and may be taken over from there.
     *
     * @throws Refusal {@code replication.original-missing} where there is no such innovation, {@code replication.circle} where
     *     an original was itself made after it
     */
    public Replication cameTo(Actor actor, Replication seen, EntryId entry) {
        actor.require(Role.SECRETARIAT);
        if (catalogue.find(entry).isEmpty()) throw new Refusal(ReplicationRefusal.ORIGINAL_MISSING);
        var made = new Ancestry<EntryId>();
        store.replicas().forEach(r -> r.about()
                .originals()
                .forEach(o -> add(made, o.entry(), r.about().replica().entry())));
        for (var original : seen.about().originals())
            if (!add(made, original.entry(), entry)) throw new Refusal(ReplicationRefusal.CIRCLE);
        var now = seen.about().replica();
        var about = seen.about().with(new Replica(now.title(), now.earlier(), entry));
        return store.save(seen.with(about).written(actor, "replication.came-to", clock.instant()));
    }

    private static boolean add(Ancestry<EntryId> made, @Nullable EntryId parent, @Nullable EntryId child) {
        return parent == null || child == null || made.add(parent, child);
    }

    private Replication told(Actor actor, ToldReplication told) {
        var at = told.day().atStartOfDay(Progression.JAKARTA).toInstant();
        var step = StepRules.all().stream()
                .filter(r -> r.to() == told.state())
                .findFirst()
                .orElseThrow();
        var last = new StepDone(step.step(), told.state(), Party.MINISTRY, actor.id(), at, told.says());
        var standing = new Progression(told.state(), at, null, List.of(last), Clocked.SILENT);
        var id = store.nextNumber(told.day().getYear());
        return Replication.told(actor, id, told.about(), standing, clock.instant());
    }
}
