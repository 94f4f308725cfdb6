package id.kipp.proposal;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What an entry is judged by is still what was recorded when it was submitted. */
@Component
class EntriesAsRecorded implements Invariant {

    private final RecordedStore recorded;

    EntriesAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "proposal.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var entries = new RecordedStore.Kind<>(
                "proposals",
                Proposal.class,
                new Document("submission", new Document("$ne", null)),
                p -> "proposal:" + p.id().value(),
                Set.of("proposal.submitted"),
                Proposal::facts);
        return recorded.check(entries, broken);
    }
}
