package id.kipp.source;

import id.kipp.agency.Agencies;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Institutions;
import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What only a person can say of records that wait: whose one is, and whether two tell of the same innovation. */
@Service
public class Resolving {

    private final SourceStore store;
    private final Gathering catalogue;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Clock clock;

    Resolving(SourceStore store, Gathering catalogue, Institutions institutions, Agencies agencies, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.institutions = institutions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Those of a state, by register and number. */
    public List<SourceRecord> page(Actor actor, RecordStanding.State state, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.in(state, offset, limit);
    }

    public long count(Actor actor, RecordStanding.State state) {
        actor.require(Role.SECRETARIAT);
        return store.count(state);
    }

    /** The files that were taken in last. */
    public List<TakenIn> latest(Actor actor, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.latest(limit);
    }

    /** Whom the record may mean, the likeliest first. */
    public List<Match.Near> near(Actor actor, SourceRecord record) {
        actor.require(Role.SECRETARIAT);
        var match = institutions.whoIsWho().match(record.told().owner());
        return match instanceof Match.Unsure unsure ? unsure.near() : List.of();
    }

    /** The record beside what it may be a double of, with reasons; empty where that is gone. */
    public Optional<RecordPair> pair(Actor actor, SourceRecord record) {
        actor.require(Role.SECRETARIAT);
        var twin = record.standing().twin();
        if (twin == null) return Optional.empty();
        var own = record.whole();
        return other(twin).map(t -> new RecordPair(own, t, RecordPair.reasons(record, own, twin, t)));
    }

    private Optional<Innovation> other(String twin) {
        return store.find(twin)
                .map(SourceRecord::whole)
                .or(() -> catalogue.find(new EntryId(twin)).map(OwnWinner::innovation));
    }

    /**
     * It is this institution's; so are all others that wait under the same name, which means it from now on where it means no
     * other.
     *
     * @return how many no longer wait for it
     * @throws Refusal {@code source.not-open}, {@code source.confirm-whom}, {@code institution.unknown}
     */
    public int confirm(Actor actor, SourceRecord seen, String institution) {
        actor.require(Role.SECRETARIAT);
        requireWaits(seen, RecordStanding.UNKNOWN_INSTITUTION);
        var owner = institutions.whoIsWho().of(institution);
        if (owner.isEmpty()) throw new Refusal(SourceRefusal.CONFIRM_WHOM);
        learn(actor, seen.told().owner(), institution);
        var twins = Likes.twins(store, catalogue, institutions.whoIsWho());
        int many = 0;
        for (var one : store.waitingFor(seen.told().owner())) {
            var features = Likes.features(one);
            var twin = twins.of(institution, features);
            twins.put(institution, features);
            settle(
                    actor,
                    "source.confirmed",
                    one,
                    twin.map(t -> RecordStanding.doubleOf(institution, t.record()))
                            .orElse(RecordStanding.open(institution)));
            many++;
        }
        return many;
    }

    private void learn(Actor actor, NameGiven owner, String institution) {
        if (!owner.name().isEmpty() && institutions.isFree(owner.name()))
            institutions.alsoCalled(actor, institution, owner.name());
    }

    /** It is an innovation of its own. @throws Refusal {@code source.not-open} */
    public void different(Actor actor, SourceRecord seen) {
        actor.require(Role.SECRETARIAT);
        requireWaits(seen, RecordStanding.LIKELY_DOUBLE);
        settle(
                actor,
                "source.different",
                seen,
                RecordStanding.open(Objects.requireNonNull(seen.standing().institution())));
    }

    /** It is the same as its twin, which tells what both registers say. @throws Refusal {@code source.not-open} */
    public void merge(Actor actor, SourceRecord seen) {
        actor.require(Role.SECRETARIAT);
        requireWaits(seen, RecordStanding.LIKELY_DOUBLE);
        settle(actor, "source.merged", seen, seen.standing().merged());
        retell(actor, Objects.requireNonNull(seen.standing().twin()));
    }

    /** It was not the same: it waits again, and its twin tells only what its own register says. @throws Refusal {@code source.not-open} */
    public void separate(Actor actor, SourceRecord seen) {
        actor.require(Role.SECRETARIAT);
        if (seen.standing().state() != RecordStanding.State.MERGED) throw new Refusal(SourceRefusal.NOT_OPEN);
        var twin = Objects.requireNonNull(seen.standing().twin());
        var institution = Objects.requireNonNull(seen.standing().institution());
        settle(actor, "source.separated", seen, RecordStanding.doubleOf(institution, twin));
        retell(actor, twin);
    }

    /** It is nothing for the catalogue. @throws Refusal {@code source.not-open} */
    public void dismiss(Actor actor, SourceRecord seen) {
        actor.require(Role.SECRETARIAT);
        if (!seen.isQueued()) throw new Refusal(SourceRefusal.NOT_OPEN);
        settle(actor, "source.dismissed", seen, seen.standing().dismissed());
    }

    private static void requireWaits(SourceRecord seen, String reason) {
        if (!seen.isQueued() || !seen.standing().reason().equals(reason)) throw new Refusal(SourceRefusal.NOT_OPEN);
    }

    private void settle(Actor actor, String action, SourceRecord seen, RecordStanding now) {
        var next = store.save(seen.decided(actor, action, now, clock.instant()));
        if (next.isOpen()) show(actor, next);
    }

    private void show(Actor actor, SourceRecord record) {
        var owner = institutions
                .whoIsWho()
                .of(Objects.requireNonNull(record.standing().institution()))
                .orElseThrow();
        var shelf = new Shelf(agencies, List.of(owner));
        catalogue.gather(actor, List.of(shelf.brought(record, record.whole(), owner, doubles(record.id()))));
    }

    private List<SourceRecord> doubles(String twin) {
        return store.doublesOf(twin).stream()
                .filter(d -> d.standing().state() == RecordStanding.State.MERGED)
                .toList();
    }

    /** Left undone after the record was saved, the next change of the twin does it. */
    private void retell(Actor actor, String twin) {
        var record = store.find(twin);
        if (record.filter(SourceRecord::isOpen).isPresent()) show(actor, record.get());
        if (record.isPresent()) return;
        var doubles = doubles(twin);
        catalogue.tell(
                actor,
                new EntryId(twin),
                doubles.stream().flatMap(d -> Shelf.of(d).stream()).toList(),
                "Digabungkan dengan catatan register lain");
    }
}
