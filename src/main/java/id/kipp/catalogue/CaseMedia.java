package id.kipp.catalogue;

import id.kipp.document.DocumentId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.util.List;
import java.util.Optional;

/** @param video its address; empty: the one that the entry has */
public record CaseMedia(String video, List<PublicPicture> pictures, List<ClearedDocument> documents) {

    public static final int PICTURES = 6;
    public static final int DOCUMENTS = 10;
    static final CaseMedia NOTHING = new CaseMedia("", List.of(), List.of());

    /** @throws Refusal {@code catalogue.too-many}, {@code catalogue.bad-link} */
    public CaseMedia {
        video = Typed.atMost(video, Typed.LINE_MAX);
        pictures = Reuse.atMost(pictures, PICTURES);
        documents = Reuse.atMost(documents, DOCUMENTS);
        if (!video.isEmpty() && !video.matches("https://\\S{3,490}")) throw new Refusal(CatalogueRefusal.BAD_LINK);
    }

    public Optional<PublicPicture> first(PublicPicture.Shows shows) {
        return pictures.stream().filter(p -> p.shows() == shows).findFirst();
    }

    public Optional<PublicPicture> picture(DocumentId file) {
        return pictures.stream().filter(p -> p.file().equals(file)).findFirst();
    }

    public Optional<ClearedDocument> document(DocumentId file) {
        return documents.stream().filter(d -> d.file().equals(file)).findFirst();
    }
}
