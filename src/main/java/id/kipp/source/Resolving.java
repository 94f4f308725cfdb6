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
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Those of a state, by register and number. @param words in the title, the number or the institution's name; empty for all */
    public List<SourceRecord> page(Actor actor, RecordStanding.State state, String words, int offset, int limit) {
        return store.in(Keepers.of(actor), state, words, offset, limit);
    }

    public long count(Actor actor, RecordStanding.State state, String words) {
        return store.count(Keepers.of(actor), state, words);
    }

    /** The files that were taken in last. */
    public List<TakenIn> latest(Actor actor, int limit) {
        return store.latest(Keepers.of(actor), limit);
    }

    /** Whom the record may mean, the likeliest first. */
    public List<Match.Near> near(Actor actor, SourceRecord record) {
        Keepers.require(actor, record.register());
        var match = institutions.whoIsWho().match(record.told().owner());
        return match instanceof Match.Unsure unsure ? unsure.near() : List.of();
    }

    /** The record beside what it may be a double of, with reasons; empty where that is gone. */
    public Optional<RecordPair> pair(Actor actor, SourceRecord record) {
        Keepers.require(actor, record.register());
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
        Keepers.require(actor, seen.register());
        requireWaits(seen, RecordStanding.UNKNOWN_INSTITUTION);
        var owner = institutions.whoIsWho().of(institution);
        if (owner.isEmpty()) throw new Refusal(SourceRefusal.CONFIRM_WHOM);
        learn(actor, seen.told().owner(), institution);
        var who = institutions.whoIsWho();
        var twins = Likes.twins(store, catalogue, who);
        var decided = new ArrayList<SourceRecord>();
        for (var one : store.waitingFor(seen.told().owner())) {
            if (!one.register().isKeptBy(actor)) continue;
            var features = Likes.features(one);
            var now = twins.of(institution, features)
                    .map(t -> RecordStanding.doubleOf(institution, t.record()))
                    .orElse(RecordStanding.open(institution));
            twins.put(institution, features);
            decided.add(one.decided(actor, "source.confirmed", now, clock.instant()));
        }
        shelving().put(actor, decided.stream().map(Shelving.Said::of).toList(), List.of());
        decided.forEach(store::save);
        return decided.size();
    }

    private void learn(Actor actor, NameGiven owner, String institution) {
        if (!owner.name().isEmpty() && institutions.isFree(owner.name()))
            institutions.alsoCalled(actor, institution, owner.name());
        var named = institutions.whoIsWho().of(institution);
        if (actor.is(Role.SECRETARIAT) && named.isPresent() && !named.get().isChecked())
            institutions.check(actor, named.get()); // whoever says that records are its own has looked
    }

    /**
     * What its register says wrongly is put right until the register says it otherwise; the raw record stays as it is.
     *
     * @throws Refusal {@code source.title-length}, {@code source.bad-year}, {@code source.bad-address}, {@code problem.stale}
     */
    public SourceRecord correct(Actor actor, SourceRecord seen, Corrected right) {
        Keepers.require(actor, seen.register());
        var stored = store.find(seen.id()).orElseThrow(Stale::new);
        if (stored.version() != seen.version()) throw new Stale();
        var next = seen.corrected(actor, right.checked(), clock.instant());
        if (next.isOpen()) shelving().put(actor, List.of(Shelving.Said.of(next)), List.of());
        return store.save(next);
    }

    /** It is an innovation of its own. @throws Refusal {@code source.not-open} */
    public void different(Actor actor, SourceRecord seen) {
        Keepers.require(actor, seen.register());
        requireWaits(seen, RecordStanding.LIKELY_DOUBLE);
        var institution = Objects.requireNonNull(seen.standing().institution());
        settle(actor, "source.different", seen, RecordStanding.open(institution), List.of());
    }

    /**
     * It is the same as its twin, which tells what both registers say; what stood under its own number is taken back.
     *
     * @throws Refusal {@code source.not-open}, {@code source.twin-waits} where the twin is not in the catalogue itself, {@code
     *     source.not-your-twin}
     */
    public void merge(Actor actor, SourceRecord seen) {
        Keepers.require(actor, seen.register());
        requireWaits(seen, RecordStanding.LIKELY_DOUBLE);
        var twin = new Doubles(store, Map.of())
                .root(Objects.requireNonNull(seen.standing().twin()));
        requireTwin(actor, twin);
        if (twin.equals(seen.id()) || !isShown(twin)) throw new Refusal(SourceRefusal.TWIN_WAITS);
        settle(actor, "source.merged", seen, seen.standing().merged(twin, isIn(seen)), List.of(twin));
        catalogue.withdraw(actor, seen.number(), "Digabungkan dengan catatan lain tentang inovasi yang sama");
    }

    /** What is another's tells something else from now on: that is for the secretariat to say. */
    private void requireTwin(Actor actor, String twin) {
        var register = store.find(twin).map(SourceRecord::register).orElse(Register.KIPP);
        if (!register.isKeptBy(actor)) throw new Refusal(SourceRefusal.NOT_YOUR_TWIN, register.title());
    }

    private boolean isShown(String twin) {
        return store.find(twin)
                .map(SourceRecord::isOpen)
                .orElseGet(() -> catalogue.find(new EntryId(twin)).isPresent());
    }

    private boolean isIn(SourceRecord record) {
        return catalogue.find(record.number()).isPresent();
    }

    /** It was not the same: it waits again, and its twin tells only what its own register says. @throws Refusal {@code source.not-open} */
    public void separate(Actor actor, SourceRecord seen) {
        Keepers.require(actor, seen.register());
        if (seen.standing().state() != RecordStanding.State.MERGED) throw new Refusal(SourceRefusal.NOT_OPEN);
        var twin = Objects.requireNonNull(seen.standing().twin());
        requireTwin(actor, twin);
        settle(actor, "source.separated", seen, seen.standing().waiting(), List.of(twin));
    }

    /** It is nothing for the catalogue; where it stood in it, it is taken back. @throws Refusal {@code source.not-open} */
    public void dismiss(Actor actor, SourceRecord seen) {
        Keepers.require(actor, seen.register());
        if (!seen.isQueued()) throw new Refusal(SourceRefusal.NOT_OPEN);
        settle(actor, "source.dismissed", seen, seen.standing().dismissed(isIn(seen)), List.of());
        catalogue.withdraw(actor, seen.number(), "Tidak dimasukkan ke katalog");
    }

    /** It is something for the catalogue after all, and waits as it did. @throws Refusal {@code source.not-open} */
    public void restore(Actor actor, SourceRecord seen) {
        Keepers.require(actor, seen.register());
        if (seen.standing().state() != RecordStanding.State.DISMISSED) throw new Refusal(SourceRefusal.NOT_OPEN);
        settle(actor, "source.restored", seen, seen.standing().waiting(), List.of());
    }

    private static void requireWaits(SourceRecord seen, String reason) {
        if (!seen.isQueued() || !seen.standing().reason().equals(reason)) throw new Refusal(SourceRefusal.NOT_OPEN);
    }

    /**
     * First the catalogue, then the record: left undone in between, the record waits as before and the same decision does the
     * rest. What is taken back is taken back after it, and its undoing brings it back.
     */
    private void settle(
            Actor actor, String action, SourceRecord seen, RecordStanding now, Collection<String> toldAnew) {
        var stored = store.find(seen.id()).orElseThrow(Stale::new);
        if (stored.version() != seen.version()) throw new Stale();
        var next = seen.decided(actor, action, now, clock.instant());
        if (seen.standing().isWithdrawn()) catalogue.giveBack(actor, seen.number(), "Ditampilkan kembali");
        shelving().put(actor, List.of(Shelving.Said.of(next)), toldAnew);
        store.save(next);
    }

    private Shelving shelving() {
        return new Shelving(store, catalogue, institutions.whoIsWho(), new Shelf(agencies, institutions.all()));
    }
}
