package id.kipp.judging;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Sealed sheets and agreed scores still say what was recorded when they were made. */
@Component
class SheetsAsRecorded implements Invariant {

    private final RecordedStore recorded;

    SheetsAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "judging.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var sheets = new RecordedStore.Kind<>(
                "sheets",
                Sheet.class,
                new Document("marks.open", false),
                Sheet::about,
                Set.of("sheet.sealed", "panel-sheet.sealed"),
                Sheet::facts);
        var agreed = new RecordedStore.Kind<>(
                "consolidations",
                Consolidation.class,
                new Document("agreed", new Document("$ne", null)),
                c -> "consolidation:" + c.id().value(),
                Set.of("consolidation.agreed"),
                Consolidation::facts);
        return recorded.check(sheets, broken) + recorded.check(agreed, broken);
    }
}
