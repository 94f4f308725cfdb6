package id.kipp.catalogue;

import id.kipp.document.DocumentId;
import id.kipp.kernel.Typed;

/** A PDF that everybody may have. @param bytes how large it is */
public record ClearedDocument(DocumentId file, String title, long bytes) {

    private static final int LINE = 200;

    public ClearedDocument {
        title = Typed.atMost(title, LINE);
    }
}
