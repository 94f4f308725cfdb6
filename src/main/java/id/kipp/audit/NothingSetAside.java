package id.kipp.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No line was found that nobody can vouch for, but those that an administrator has closed; and these say what he said. */
@Component
@Order(3)
class NothingSetAside implements Invariant {

    private static final int AT_ONCE = 500;
    private static final RecordedStore.Kind<SetAsideClosing> CLOSINGS = new RecordedStore.Kind<>(
            SetAsideStore.CLOSINGS,
            SetAsideClosing.class,
            new Document(),
            SetAsideClosing::subject,
            Set.of(SetAsideClosing.ACTION),
            SetAsideClosing::facts);

    private final SetAsideStore store;
    private final SetAsides all;
    private final RecordedStore recorded;

    NothingSetAside(SetAsideStore store, SetAsides all, RecordedStore recorded) {
        this.store = store;
        this.all = all;
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "audit.set-aside";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return each(found -> {
                    var line = found.line();
                    if (found.isOpen())
                        broken.accept(new Broken(
                                line.collection(),
                                line.document(),
                                line.reason().key()));
                })
                + recorded.check(CLOSINGS, broken);
    }

    /** Gives how many there are. */
    long each(Consumer<SetAsides.Found> consumer) {
        long count = 0;
        List<SetAside> some;
        var last = "";
        do {
            some = store.next(last, AT_ONCE);
            all.withClosings(some).forEach(consumer);
            count += some.size();
            last = some.isEmpty() ? last : some.getLast().id();
        } while (some.size() == AT_ONCE);
        return count;
    }
}
