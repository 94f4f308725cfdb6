package id.kipp.edition;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Rules, calendar and team of an edition are those that were recorded last. */
@Component
class RulesAsRecorded implements Invariant {

    private final RecordedStore recorded;

    RulesAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "edition.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var editions = new RecordedStore.Kind<>(
                "editions", Edition.class, new Document(), e -> "edition:" + e.id().value(), Set.of(), Edition::facts);
        return recorded.check(editions, broken);
    }
}
