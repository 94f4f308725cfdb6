package id.kipp.edition;

import java.util.List;

/**
 * A letter the form asks for; its key is its upload slot.
 *
 * @param onlyIf {@code app}: only when the innovation is an application; empty: always
 * @param types accepted kinds: PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG
 */
public record Attachment(
        String key, String id, String en, boolean required, String onlyIf, long maxBytes, List<String> types)
        implements Labelled {

    public boolean appliesTo(boolean app) {
        return onlyIf.isEmpty() || onlyIf.equals("app") && app;
    }
}
