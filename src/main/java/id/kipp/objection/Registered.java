package id.kipp.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a case: never who wrote it, and what follows from it only once a letter has said so.
 *
 * @param consequence null while it is not known in public
 * @param letter that made it public; null where none has, or none is needed
 */
public record Registered(
        String number,
        Against against,
        Objection.State state,
        Instant at,
        @Nullable Consequence consequence,
        @Nullable String letter) {

    static Registered of(Objection o) {
        var found = o.finding();
        var isPublic = found != null && !o.isOpen() && (o.state() != Objection.State.UPHELD || found.letter() != null);
        return new Registered(
                o.id(),
                o.against(),
                o.state(),
                o.filed().at(),
                found != null && isPublic ? found.consequence() : null,
                found == null ? null : found.letter());
    }
}
