package id.kipp.site;

import id.kipp.catalogue.ClearedDocument;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.PublicFiles;
import id.kipp.catalogue.PublicPicture;
import id.kipp.document.DocumentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Pictures and documents of innovations: those that are approved, and no others, whatever their number. */
final class Photos {

    private static final String PICTURES = "/gambar/inovasi/";
    private static final String DOCUMENTS = "/katalog/dokumen/";

    private final PublicFiles files;

    Photos(PublicFiles files) {
        this.files = files;
    }

    static String address(Visit visit, EntryId entry, PublicPicture picture) {
        var path = PICTURES + entry.value() + "/" + picture.file().value() + ".jpg";
        return visit.places().to(visit.here(), path);
    }

    static String document(Visit visit, EntryId entry, ClearedDocument file) {
        var path = DOCUMENTS + entry.value() + "/" + file.file().value() + ".pdf";
        return visit.places().to(visit.here(), path);
    }

    /** Whether its bytes are too many to be kept in memory beside the pages. */
    static boolean isDocument(String path) {
        return path.startsWith(DOCUMENTS);
    }

    /** @throws Missing where nothing that is approved lies there */
    Optional<Served> at(String path) {
        if (path.startsWith(PICTURES)) return Optional.of(picture(parts(path, PICTURES, ".jpg")));
        if (path.startsWith(DOCUMENTS)) return Optional.of(file(parts(path, DOCUMENTS, ".pdf")));
        return Optional.empty();
    }

    private record Asked(EntryId entry, DocumentId file) {}

    private static Asked parts(String path, String before, String after) {
        var names = path.substring(before.length()).split("/", -1);
        if (names.length != 2 || !names[1].endsWith(after)) throw new Missing();
        return new Asked(
                new EntryId(names[0]), new DocumentId(names[1].substring(0, names[1].length() - after.length())));
    }

    private Served picture(Asked asked) {
        var jpeg = files.picture(asked.entry(), asked.file()).orElseThrow(Missing::new);
        return Served.file("image/jpeg", jpeg, Served.Keeping.ASK);
    }

    private Served file(Asked asked) {
        try (var content = files.document(asked.entry(), asked.file()).orElseThrow(Missing::new)) {
            return Served.file("application/pdf", content.readAllBytes(), Served.Keeping.ASK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
