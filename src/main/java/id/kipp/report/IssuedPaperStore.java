package id.kipp.report;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class IssuedPaperStore {

    private final Aggregates<IssuedPaper> papers;

    IssuedPaperStore(Outbox outbox) {
        this.papers = outbox.aggregates("issued-papers", IssuedPaper.class, IssuedPaper.SUBJECT)
                .unique("of.replication", "of.kind", "of.occasion");
    }

    Optional<IssuedPaper> find(String code) {
        return papers.find(code);
    }

    Optional<IssuedPaper> of(IssuedPaper.Of of) {
        return Optional.ofNullable(papers.collection()
                .find(new Document("of.replication", of.replication())
                        .append("of.kind", of.kind().name())
                        .append("of.occasion", of.occasion()))
                .first());
    }

    IssuedPaper save(IssuedPaper first) {
        return papers.save(first);
    }
}
