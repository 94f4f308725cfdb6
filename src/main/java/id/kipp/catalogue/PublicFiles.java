package id.kipp.catalogue;

import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.kernel.PublicAccess;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Files of innovations that everybody may have: those that an editor has approved, as long as the innovation is published. */
@Service
public class PublicFiles {

    private static final String APPROVED = "an editor has approved it for everybody";

    private final Catalogue catalogue;
    private final Documents documents;

    PublicFiles(Catalogue catalogue, Documents documents) {
        this.catalogue = catalogue;
        this.documents = documents;
    }

    /** A picture, drawn anew as JPEG; empty where it is none of the innovation's approved ones. */
    @PublicAccess(APPROVED)
    public Optional<byte[]> picture(EntryId entry, DocumentId file) {
        return media(entry).flatMap(m -> m.picture(file)).flatMap(p -> documents.photo(p.file()));
    }

    /** A PDF as it was handed in; empty as {@link #picture}. */
    @PublicAccess(APPROVED)
    public Optional<InputStream> document(EntryId entry, DocumentId file) {
        return media(entry).flatMap(m -> m.document(file)).map(d -> documents.content(d.file()));
    }

    private Optional<CaseMedia> media(EntryId id) {
        return catalogue
                .find(id)
                .map(e -> catalogue.known(List.of(e)).getFirst().shown().shown().media());
    }
}
