package id.kipp.decision;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Decisions after screening still say what was recorded when they were made. */
@Component
class AdmissionsAsRecorded implements Invariant {

    private final RecordedStore recorded;

    AdmissionsAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "admission.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var decisions = new RecordedStore.Kind<>(
                "admissions",
                Admission.class,
                new Document("resolution.decided", true),
                a -> "admission:" + a.id(),
                Set.of("admission.decided"),
                Admission::facts);
        return recorded.check(decisions, broken);
    }
}
