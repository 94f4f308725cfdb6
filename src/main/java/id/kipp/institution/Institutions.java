package id.kipp.institution;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The register of institutions: those that come with the product, as people have added to them. */
@Service
public class Institutions {

    private static final String PUBLIC = "names of public institutions are public";

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
        actor.require(Role.SECRETARIAT);
        var who = whoIsWho();
        if (who.match(new NameGiven("", name, "", "")) instanceof Match.Known known) {
            if (known.institution().id().equals(id)) return known.institution();
            throw new Refusal(InstitutionRefusal.NAME_TAKEN, name);
        }
        return save(actor, "institution.alias", get(id).alsoCalled(name));
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
