package id.kipp.catalogue;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the public reads is what was recorded when it was published, or edited since. */
@Component
class CatalogueAsRecorded implements Invariant {

    private final RecordedStore recorded;

    CatalogueAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "catalogue.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var published = new RecordedStore.Kind<>(
                EntryStore.NAME,
                Entry.class,
                new Document("state", Entry.State.PUBLISHED.name()),
                e -> "entry:" + e.id().value(),
                Set.of("entry.published", "entry.edited"),
                CatalogueAsRecorded::facts);
        return recorded.check(published, broken);
    }

    private static Map<String, Object> facts(Entry entry) {
        var facts = new HashMap<String, Object>(entry.facts());
        // the text that is read, whatever its history says of it
        if (!entry.versions().isEmpty())
            facts.putAll(entry.versions().getLast().with(entry.text()).facts());
        return facts;
    }
}
