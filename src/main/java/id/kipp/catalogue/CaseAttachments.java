package id.kipp.catalogue;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.FilesWanted;
import id.kipp.document.Kind;
import id.kipp.document.Quota;
import id.kipp.document.ReadingState;
import id.kipp.document.Upload;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Files of cases: pictures, which are drawn anew before anybody sees them, and PDFs. Wanted are those that are shown or may be
 * shown next; of what was shown once its words are kept, and the room goes to what comes after.
 */
@Component
public class CaseAttachments implements FilesWanted {

    public static final int PICTURE_MEGABYTES = 8;
    public static final int DOCUMENT_MEGABYTES = 2;

    private static final long OF_ONE_CASE = 60L << 20;
    private static final String OWNER = "case:";
    private static final Set<ReadingState> UNFIT = Set.of(
            ReadingState.REJECTED,
            ReadingState.DAMAGED,
            ReadingState.ENCRYPTED,
            ReadingState.TIMEOUT,
            ReadingState.TOO_LARGE);

    private final Documents documents;
    private final CaseStoryStore cases;

    CaseAttachments(Documents documents, CaseStoryStore cases) {
        this.documents = documents;
        this.cases = cases;
    }

    @Override
    public boolean owns(String owner) {
        return owner.startsWith(OWNER);
    }

    @Override
    public Set<DocumentId> of(String owner) {
        return cases.find(new EntryId(owner.substring(OWNER.length()))).stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.shown()), Stream.ofNullable(c.waiting()).map(CaseUpdate::text)))
                .flatMap(t -> files(t.media()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<DocumentId> files(CaseMedia media) {
        return Stream.concat(
                media.pictures().stream().map(PublicPicture::file),
                media.documents().stream().map(ClearedDocument::file));
    }

    /** @throws Refusal {@code document.too-large}, {@code document.proposal-full}, {@code catalogue.file-unfit} */
    Document take(Actor actor, EntryId id, String name, InputStream content, boolean picture) {
        var owner = OWNER + id.value();
        var room = new Quota(Quota.Holder.PROPOSAL, owner, OF_ONE_CASE);
        var most = (long) (picture ? PICTURE_MEGABYTES : DOCUMENT_MEGABYTES) << 20;
        var taken = documents.accept(actor, new Upload(owner, name, content, most, List.of(room)));
        if (!isKind(taken, picture) || isUnfit(taken)) {
            documents.letGo(taken.id());
            throw new Refusal(CatalogueRefusal.FILE_UNFIT, taken.name());
        }
        return taken;
    }

    /** All of them are this case's own, and whole as far as anybody knows. @throws Refusal {@code catalogue.file-unfit} */
    void requireFit(EntryId id, CaseMedia media) {
        var files = files(media).toList();
        var known = documents.find(files);
        for (DocumentId file : files) {
            var one = known.get(file);
            if (one == null || !one.owner().equals(OWNER + id.value()) || isUnfit(one))
                throw new Refusal(CatalogueRefusal.FILE_UNFIT, one == null ? file.value() : one.name());
        }
    }

    private static boolean isKind(Document file, boolean picture) {
        return Kind.of(file.mediaType())
                .filter(k -> picture ? Kind.isPicture(k.name()) : k == Kind.PDF)
                .isPresent();
    }

    /** What waits to be read is not known to be unfit yet. */
    private static boolean isUnfit(Document file) {
        return file.state() != null && UNFIT.contains(file.state());
    }
}
