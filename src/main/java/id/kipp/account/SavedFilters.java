package id.kipp.account;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Own;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.List;
import org.springframework.stereotype.Service;

/** What people have called a way of narrowing a list, each for themselves. */
@Service
public class SavedFilters {

    private final Aggregates<OwnFilters> all;

    SavedFilters(Outbox outbox) {
        this.all = outbox.aggregates("filters", OwnFilters.class, "filters");
    }

    /** Of one list, in the order they were saved. */
    @Own
    public List<OwnFilters.Saved> of(Actor actor, String list) {
        return mine(actor).saved().stream().filter(s -> s.list().equals(list)).toList();
    }

    /** @throws Refusal {@code account.filter-name}, {@code account.filters-full} */
    @Own
    public void save(Actor actor, OwnFilters.Saved filter) {
        all.save(mine(actor).with(filter));
    }

    /** @throws Refusal {@code account.filter-name} */
    @Own
    public void rename(Actor actor, String list, String name, String to) {
        all.save(mine(actor).renamed(list, name, to));
    }

    @Own
    public void forget(Actor actor, String list, String name) {
        all.save(mine(actor).without(list, name));
    }

    private OwnFilters mine(Actor actor) {
        return all.find(actor.id()).orElseGet(() -> OwnFilters.none(actor.id()));
    }
}
