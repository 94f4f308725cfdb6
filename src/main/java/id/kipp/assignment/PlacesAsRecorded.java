package id.kipp.assignment;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who judges an entry is who was recorded last. */
@Component
class PlacesAsRecorded implements Invariant {

    private final RecordedStore recorded;

    PlacesAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "assignment.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var assignments = new RecordedStore.Kind<>(
                "assignments",
                Assignment.class,
                new Document(),
                a -> "assignment:" + a.id().value(),
                Set.of(),
                Assignment::facts);
        return recorded.check(assignments, broken);
    }
}
