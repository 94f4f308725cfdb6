package id.kipp.document;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Stale;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Records of documents that have been read; their bytes are not there. */
public final class NationalPapers {

    private NationalPapers() {}

    public static Document read(String id, String owner, String name, String sha256, AccountId by, Instant at) {
        return new Document(
                new DocumentId(id),
                1,
                owner,
                name,
                new Received(sha256, 240_000, "application/pdf"),
                by,
                at,
                new Document.Read(ReadingState.READ, 3, 900, "id", null, null, 1),
                List.of());
    }

    public static void insert(ApplicationContext context, List<Document> documents) {
        context.getBean(Outbox.class).aggregates("documents", Document.class).insert(documents, () -> new Stale());
    }
}
