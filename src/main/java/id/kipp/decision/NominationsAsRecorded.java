package id.kipp.decision;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Decided nominations still say what was recorded when they were made. */
@Component
class NominationsAsRecorded implements Invariant {

    private final RecordedStore recorded;

    NominationsAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "evaluation.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var nominations = new RecordedStore.Kind<>(
                "nominations",
                Nomination.class,
                new Document("state", Nomination.State.DECIDED.name()),
                n -> "nomination:" + n.id(),
                Set.of("nomination.decided"),
                Nomination::facts);
        return recorded.check(nominations, broken);
    }
}
