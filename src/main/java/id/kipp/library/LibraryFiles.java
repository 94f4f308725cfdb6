package id.kipp.library;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.FilesWanted;
import id.kipp.document.Kind;
import id.kipp.document.Passage;
import id.kipp.document.Quota;
import id.kipp.document.Upload;
import id.kipp.kernel.Actor;
import java.io.InputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The library's files: looked at as every other file, and handed out once nothing was found wrong with them. */
@Component
class LibraryFiles implements FilesWanted {

    static final long MOST_BYTES = 25L << 20;

    private static final String OWNER = "library:";
    private static final Set<Kind> HANDED_OUT = EnumSet.of(Kind.PDF, Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT);

    /** Letters of a file by which it is found. */
    private static final int SEARCHED = 200_000;

    private final Documents documents;
    private final LibraryStore store;
    private final long bytes;
    private final long hubBytes;

    /** @param megabytes of all the secretariat's files @param ofHub of all that one hub hands out */
    LibraryFiles(
            Documents documents,
            LibraryStore store,
            @Value("${kipp.library.megabytes:2000}") long megabytes,
            @Value("${kipp.library.hub-megabytes:100}") long ofHub) {
        this.bytes = megabytes << 20;
        this.hubBytes = ofHub << 20;
        this.documents = documents;
        this.store = store;
    }

    LibraryFile take(Actor actor, LibraryItem item, String name, InputStream content) {
        var quota = item.hub() == null
                ? new Quota(Quota.Holder.LIBRARY, "all", bytes)
                : new Quota(Quota.Holder.LIBRARY, "hub:" + item.hub().id(), hubBytes);
        var upload = new Upload(OWNER + item.id(), name, content, MOST_BYTES, List.of(quota));
        var document = documents.accept(actor, upload);
        return new LibraryFile(document.id(), document.name());
    }

    void letGo(LibraryFile file) {
        documents.letGo(file.document());
    }

    Optional<Document> state(LibraryItem item) {
        return Optional.ofNullable(item.file()).flatMap(f -> documents.find(f.document()));
    }

    /** What may be handed out of it by now. */
    Optional<LibraryDownload> download(LibraryItem item) {
        return state(item).filter(LibraryFiles::isCleared).map(d -> {
            var kind = Kind.of(d.mediaType()).orElseThrow();
            return new LibraryDownload(
                    d.fileName(),
                    kind.name().toLowerCase(Locale.ROOT),
                    d.mediaType(),
                    d.sha256(),
                    d.size(),
                    () -> documents.content(d.id()));
        });
    }

    /** Those of these that are cleared; one query. */
    Set<DocumentId> cleared(Collection<DocumentId> ids) {
        Map<DocumentId, Document> found = documents.find(ids);
        return found.values().stream()
                .filter(LibraryFiles::isCleared)
                .map(Document::id)
                .collect(Collectors.toSet());
    }

    /** What a cleared file says, as far as it is searched. */
    String text(LibraryItem item) {
        var file = item.file();
        if (file == null || state(item).filter(LibraryFiles::isCleared).isEmpty()) return "";
        var text = new StringBuilder();
        for (Passage passage : documents.text(file.document())) {
            if (text.length() > SEARCHED) break;
            text.append('\n').append(passage.text());
        }
        return text.substring(0, Math.min(text.length(), SEARCHED));
    }

    private static boolean isCleared(Document document) {
        return document.isUsable()
                && Kind.of(document.mediaType()).filter(HANDED_OUT::contains).isPresent();
    }

    @Override
    public boolean owns(String owner) {
        return owner.startsWith(OWNER);
    }

    @Override
    public Set<DocumentId> of(String owner) {
        return store.find(owner.substring(OWNER.length()))
                .flatMap(i -> Optional.ofNullable(i.file()))
                .map(f -> Set.of(f.document()))
                .orElse(Set.of());
    }
}
