package id.kipp.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of file the competition takes. Known by their bytes, never by their name. */
public enum Kind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    JPG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png");

    private final String mediaType;
    private final List<String> endings;

    Kind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** In small letters with the dot, the usual one first. */
    List<String> endings() {
        return endings;
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

    /** By name; nothing unknown is one. */
    public static boolean isPicture(String name) {
        return name.equals(JPG.name()) || name.equals(PNG.name());
    }

    boolean isImage() {
        return this == JPG || this == PNG;
    }
}
