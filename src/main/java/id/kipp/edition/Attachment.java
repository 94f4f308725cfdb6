package id.kipp.edition;

import id.kipp.store.Added;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter the form asks for; its key is its upload slot.
 *
 * @param onlyIf {@code app}: only when the innovation is an application; empty: always
 * @param types accepted kinds: PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG
 * @param template what the letter says, to be printed and signed; null where everybody words their own
 */
public record Attachment(
        String key,
        String id,
        String en,
        boolean required,
        String onlyIf,
        long maxBytes,
        List<String> types,
        @Added @Nullable String template)
        implements Labelled {

    public boolean appliesTo(boolean app) {
        return onlyIf.isEmpty() || onlyIf.equals("app") && app;
    }
}
