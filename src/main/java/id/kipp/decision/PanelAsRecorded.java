package id.kipp.decision;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The decisions of the panel still say what was recorded when they were made. */
@Component
class PanelAsRecorded implements Invariant {

    private final RecordedStore recorded;

    PanelAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "panel.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var decisions = new RecordedStore.Kind<>(
                "plenaries",
                Plenary.class,
                new Document("decided", true),
                p -> "plenary:" + p.id(),
                Set.of("plenary.decided", "finalists.decided"),
                Plenary::facts);
        return recorded.check(decisions, broken);
    }
}
