package id.kipp.decision;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Decisions still say what was recorded when they were made. */
@Component
class DecisionsAsRecorded implements Invariant {

    private final RecordedStore recorded;

    DecisionsAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "decision.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var decisions = new RecordedStore.Kind<>(
                "decisions",
                Decision.class,
                new Document("session.decided", true),
                Decision::subject,
                Set.of(
                        "decision.decided",
                        "nomination.decided",
                        "finalists.decided",
                        "plenary.decided",
                        "admission.decided"),
                Decision::facts);
        return recorded.check(decisions, broken);
    }
}
