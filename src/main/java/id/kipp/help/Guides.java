package id.kipp.help;

import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Guides, and questions with answers: written by the secretariat, read by whoever they are for. */
@Service
public class Guides {

    private final GuideStore store;
    private final Clock clock;

    Guides(GuideStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that are for this reader, by title. */
    @PublicAccess("each reader gets what is for their roles")
    public List<Guide> read(Actor actor) {
        return store.all().stream().filter(g -> g.isFor(actor.roles())).toList();
    }

    /** All of them, removed ones too, by title. */
    public List<Guide> all(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.all();
    }

    /** @throws Refusal {@code help.title-missing}, {@code help.text-missing}, {@code text.too-long}, {@code help.too-many-guides} */
    public Guide write(Actor actor, Guide.Written written) {
        actor.require(Role.SECRETARIAT);
        var checked = written.checked();
        if (store.count() >= GuideStore.MOST) throw new Refusal(HelpRefusal.TOO_MANY_GUIDES, GuideStore.MOST);
        return store.save(Guide.first(UUID.randomUUID().toString(), actor, checked, clock.instant()));
    }

    /** @throws Refusal as {@link #write}, {@code problem.stale} where another was first */
    public Guide rewrite(Actor actor, Guide seen, Guide.Written written) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.rewritten(actor, written.checked(), clock.instant()));
    }

    /** Nobody reads it any more, or again. */
    public Guide remove(Actor actor, Guide seen, boolean away) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.removed(actor, away, clock.instant()));
    }
}
