package id.kipp.report;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What a print of minutes is compared with is what was recorded when they were issued. */
@Component
class MinutesAsRecorded implements Invariant {

    private final RecordedStore recorded;

    MinutesAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "report.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var issued = new RecordedStore.Kind<>(
                IssuedStore.NAME,
                Issued.class,
                new Document(),
                i -> "minutes:" + i.id(),
                Set.of("minutes.issued"),
                Issued::facts);
        return recorded.check(issued, broken);
    }
}
