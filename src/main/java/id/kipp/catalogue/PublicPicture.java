package id.kipp.catalogue;

import id.kipp.document.DocumentId;
import id.kipp.kernel.Typed;

/** A picture of an innovation; what is shown of the file is drawn anew, never its own bytes. */
public record PublicPicture(Shows shows, DocumentId file, String caption) {

    private static final int LINE = 200;

    public enum Shows {
        COVER,
        BEFORE,
        AFTER,
        MORE
    }

    public PublicPicture {
        caption = Typed.atMost(caption, LINE);
    }
}
