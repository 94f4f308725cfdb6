package id.kipp.document;

import java.util.Arrays;
import java.util.Optional;

/** The types of file the competition takes. Known by their bytes, never by their name. */
public enum Kind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    JPG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    Kind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<Kind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(k -> k.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a page of it can be shown as a picture; the others are shown as text. */
    public boolean hasPictures() {
        return this == PDF || isImage();
    }

    boolean isImage() {
        return this == JPG || this == PNG;
    }
}
