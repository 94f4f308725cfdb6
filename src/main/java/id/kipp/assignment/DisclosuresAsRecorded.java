package id.kipp.assignment;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What somebody has stepped back from, and whether it was taken back, is what was recorded last. */
@Component
class DisclosuresAsRecorded implements Invariant {

    private final RecordedStore recorded;

    DisclosuresAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "conflicts.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return recorded.check(
                new RecordedStore.Kind<>(
                        DisclosureStore.NAME,
                        Disclosure.class,
                        new Document(),
                        d -> "disclosure:" + d.id(),
                        Set.of(),
                        Disclosure::facts),
                broken);
    }
}
