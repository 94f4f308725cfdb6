package id.kipp.institution;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The register of institutions: those that come with the product, as people have added to them. */
@Service
public class Institutions {

    private static final String PUBLIC = "names of public institutions are public";

    private static final int NAMES = 40; // of one institution
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final InstitutionStore store;
    private final Clock clock;
    private final List<Institution> shipped = Shipped.all();

    Institutions(InstitutionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @PublicAccess(PUBLIC)
    public List<Institution> all() {
        var all = new LinkedHashMap<String, Institution>();
        shipped.forEach(i -> all.put(i.id(), i));
        store.all().forEach(i -> all.put(i.id(), i));
        return List.copyOf(all.values());
    }

    /** As the register is now. */
    @PublicAccess(PUBLIC)
    public WhoIsWho whoIsWho() {
        return new WhoIsWho(all());
    }

    /**
     * From now on this name means this institution, for certain. Again changes nothing.
     *
     * @throws Refusal {@code institution.unknown}, {@code institution.name-taken} where it means another already
     */
    public Institution alsoCalled(Actor actor, String id, String name) {
        actor.require(Role.SECRETARIAT, Role.CO_MANAGER);
        var who = whoIsWho();
        if (who.match(new NameGiven("", name, "", "")) instanceof Match.Known known) {
            if (known.institution().id().equals(id)) return known.institution();
            throw new Refusal(InstitutionRefusal.NAME_TAKEN, name);
        }
        return save(actor, "institution.alias", get(id).alsoCalled(name));
    }

    /** Those whose names hold these words, in their order. @param words none: all */
    @PublicAccess(PUBLIC)
    public List<Institution> search(String words) {
        var key = Called.key(words);
        return all().stream()
                .filter(i -> key.isEmpty()
                        || Stream.concat(Stream.of(i.official()), i.aliases().stream())
                                .anyMatch(n -> Called.key(n).contains(key)))
                .toList();
    }

    /** Somebody has looked an unchecked one up. @throws Refusal {@code institution.unknown}, {@code problem.stale} */
    public Institution check(Actor actor, Institution seen) {
        actor.require(Role.SECRETARIAT);
        return save(actor, "institution.checked", now(seen).checked());
    }

    /**
     * It goes by another name from a day on, and still means what it was called.
     *
     * @throws Refusal {@code institution.name-length}, {@code institution.name-taken}, {@code institution.date-missing}, {@code
     *     institution.ended}, {@code problem.stale}
     */
    public Institution rename(Actor actor, Institution seen, String name, @Nullable LocalDate from) {
        actor.require(Role.SECRETARIAT);
        var stored = living(seen);
        requireFree(stored, Typed.atMost(name, Typed.LINE_MAX));
        return save(actor, "institution.renamed", stored.renamed(name, day(from)));
    }

    /**
     * It has become part of another from a day on: its names and all that points to it mean the other.
     *
     * @throws Refusal {@code institution.merge-itself} where the other has become part of this, {@code institution.date-missing},
     *     {@code institution.ended}, {@code institution.unknown}, {@code problem.stale}
     */
    public Institution merge(Actor actor, Institution seen, String into, @Nullable LocalDate from) {
        actor.require(Role.SECRETARIAT);
        var stored = living(seen);
        var other = get(into);
        if (whoIsWho().now(other).id().equals(stored.id())) throw new Refusal(InstitutionRefusal.MERGE_ITSELF);
        return save(actor, "institution.merged", stored.merged(other.id(), day(from)));
    }

    /** Its other names, all of them. @throws Refusal {@code institution.name-taken}, {@code institution.too-many-names}, {@code problem.stale} */
    public Institution call(Actor actor, Institution seen, List<String> aliases) {
        actor.require(Role.SECRETARIAT);
        var names = aliases.stream()
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .distinct()
                .toList();
        if (names.size() > NAMES) throw new Refusal(InstitutionRefusal.TOO_MANY_NAMES, NAMES);
        var stored = now(seen);
        names.forEach(name -> requireFree(stored, Typed.atMost(name, Typed.LINE_MAX)));
        return save(actor, "institution.called", stored.called(names));
    }

    /** As it was before the last change. @throws Refusal {@code institution.nothing-to-undo}, {@code problem.stale} */
    public Institution takeBack(Actor actor, Institution seen) {
        actor.require(Role.SECRETARIAT);
        var stored = now(seen);
        if (stored.before() == null) throw new Refusal(InstitutionRefusal.NOTHING_TO_UNDO);
        return save(actor, "institution.taken-back", stored.takenBack(stored.before()));
    }

    private Institution now(Institution seen) {
        var stored = get(seen.id());
        if (stored.version() != seen.version()) throw new Stale();
        return stored;
    }

    private Institution living(Institution seen) {
        var stored = now(seen);
        if (stored.mergedInto() != null) throw new Refusal(InstitutionRefusal.ENDED);
        return stored;
    }

    /** It may be its own already. */
    private void requireFree(Institution own, String name) {
        if (whoIsWho().match(new NameGiven("", name, "", "")) instanceof Match.Known known
                && !known.institution().id().equals(own.id())) throw new Refusal(InstitutionRefusal.NAME_TAKEN, name);
    }

    private static LocalDate day(@Nullable LocalDate typed) {
        if (typed == null || typed.getYear() < FIRST_YEAR || typed.getYear() > LAST_YEAR)
            throw new Refusal(InstitutionRefusal.DATE_MISSING, FIRST_YEAR, LAST_YEAR);
        return typed;
    }

    /** Whether it means nobody yet, so that it can be learned. */
    @PublicAccess(PUBLIC)
    public boolean isFree(String name) {
        return whoIsWho().isFree(name);
    }

    private Institution get(String id) {
        return store.find(id).or(() -> of(shipped, id)).orElseThrow(() -> new Refusal(InstitutionRefusal.UNKNOWN));
    }

    private static Optional<Institution> of(Collection<Institution> all, String id) {
        return all.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private Institution save(Actor actor, String action, Institution next) {
        var line = AuditLine.of(
                null, actor, action, clock.instant(), "institution:" + next.id(), next.version(), next.facts());
        return store.save(next.with(line));
    }
}
