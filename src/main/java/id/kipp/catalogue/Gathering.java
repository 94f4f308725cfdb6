package id.kipp.catalogue;

import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Innovations of other registers, many at once. What is there as it should be is left alone, so that again changes nothing. Which
 * of them are whose is said by the module that gathers them.
 */
@Service
public class Gathering {

    private final EntryStore store;
    private final Clock clock;

    Gathering(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Publishes what is new and changes what is told otherwise by now, in one command. What was taken back stays so. */
    public void gather(Actor actor, List<Brought> brought) {
        actor.require(Role.SECRETARIAT, Role.CO_MANAGER);
        if (!brought.isEmpty()) store.updateAll(() -> missing(actor, brought));
    }

    /** What is published under this number. */
    @PublicAccess("what is published is public")
    public Optional<Entry> find(EntryId id) {
        return store.find(id).filter(Entry::isPublished);
    }

    /** What registers tell of one of our own, under their names, in the place of what they told before. */
    public void tell(Actor actor, EntryId id, List<Block> theirs, String reason) {
        actor.require(Role.SECRETARIAT, Role.CO_MANAGER);
        var seen = store.find(id).filter(Entry::isPublished);
        if (seen.isEmpty()) return;
        var text = seen.get().text();
        var blocks = Stream.concat(
                        text.blocks().stream().filter(b -> !b.key().contains(":")),
                        theirs.stream().map(b -> new Block(b.key(), b.heading(), Redaction.of(b.text(), ""))))
                .toList();
        if (blocks.equals(text.blocks())) return;
        var next = new EntryText(text.title(), blocks, text.sdgs(), text.video(), text.source(), text.decree());
        store.save(seen.get().edited(actor, next, seen.get().tier(), reason, clock.instant()));
    }

    /** The competition's own that are published, and the names of those whose they are. */
    @PublicAccess("what is published is public")
    public Map<EntryId, String> own() {
        return store.own();
    }

    /** What is published under these numbers. */
    @PublicAccess("what is published is public")
    public List<Entry> all(Collection<EntryId> ids) {
        return store.all(ids).stream().filter(Entry::isPublished).toList();
    }

    /** All that is published, some at a time. */
    @PublicAccess("what is published is public")
    public void each(Consumer<List<Entry>> told) {
        store.published(told);
    }

    /** Under which of these numbers nothing stands, nor was taken back. */
    @PublicAccess("numbers are public")
    public List<EntryId> missing(Collection<EntryId> ids) {
        var there = store.numbers(ids);
        return ids.stream().filter(id -> !there.contains(id)).toList();
    }

    /** Takes what is published under this number back; where nothing is, nothing happens. */
    public void withdraw(Actor actor, EntryId id, String reason) {
        actor.require(Role.SECRETARIAT, Role.CO_MANAGER);
        find(id).ifPresent(e -> store.save(e.withdrawn(actor, reason, clock.instant())));
    }

    /** Publishes what was taken back once more, as it was; where nothing was, nothing happens. */
    public void giveBack(Actor actor, EntryId id, String reason) {
        actor.require(Role.SECRETARIAT, Role.CO_MANAGER);
        store.find(id)
                .filter(e -> e.state() == Entry.State.WITHDRAWN)
                .ifPresent(e -> store.save(e.givenBack(actor, reason, clock.instant())));
    }

    private List<Entry> missing(Actor actor, List<Brought> brought) {
        var ids = brought.stream().map(Brought::id).toList();
        var there = store.all(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        var missing = new ArrayList<Entry>();
        for (var one : brought) {
            var next = next(actor, one, there);
            if (next != null) missing.add(next);
        }
        return missing;
    }

    private @Nullable Entry next(Actor actor, Brought one, Map<EntryId, Entry> there) {
        var now = clock.instant();
        if (!there.containsKey(one.id()))
            return Entry.brought(actor, one.id(), one.origin(), one.tier(), one.text(), now);
        var seen = Objects.requireNonNull(there.get(one.id()));
        var same = seen.text().equals(one.text()) && seen.origin().equals(one.origin());
        if (same || !seen.isPublished()) return null;
        return seen.corrected(actor, one.text(), one.origin(), one.reason(), now);
    }
}
