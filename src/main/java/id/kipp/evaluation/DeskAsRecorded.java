package id.kipp.evaluation;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Sealed sheets, agreed scores and nominations still say what was recorded when they were made. */
@Component
class DeskAsRecorded implements Invariant {

    private final RecordedStore recorded;

    DeskAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "evaluation.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var sheets = new RecordedStore.Kind<>(
                "scoreSheets",
                ScoreSheet.class,
                new Document("marks.open", false),
                s -> "sheet:" + s.id().value(),
                Set.of("sheet.sealed"),
                ScoreSheet::facts);
        var agreed = new RecordedStore.Kind<>(
                "consolidations",
                Consolidation.class,
                new Document("agreed", new Document("$ne", null)),
                c -> "consolidation:" + c.id().value(),
                Set.of("consolidation.agreed"),
                Consolidation::facts);
        var nominations = new RecordedStore.Kind<>(
                "nominations",
                Nomination.class,
                new Document("state", Nomination.State.DECIDED.name()),
                n -> "nomination:" + n.id(),
                Set.of("nomination.decided"),
                Nomination::facts);
        return recorded.check(sheets, broken) + recorded.check(agreed, broken) + recorded.check(nominations, broken);
    }
}
