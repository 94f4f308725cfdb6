package id.kipp.objection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the institution concerned reads it: what it is asked, never by whom.
 *
 * @param text what is held against its entry
 * @param files the evidence, where it may see it
 */
public record Asked(
        String number,
        Against against,
        String text,
        List<Evidence> files,
        Instant until,
        @Nullable Reply answer,
        boolean open) {

    static Asked of(Objection o, Handling by, Instant now) {
        return new Asked(
                o.id(),
                o.against(),
                by.text(),
                by.files() ? o.filed().files() : List.of(),
                by.answerUntil(),
                o.answer(),
                o.isOpen() && o.answer() == null && by.isOpen(now));
    }
}
