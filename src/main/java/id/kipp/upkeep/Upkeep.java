package id.kipp.upkeep;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * When the application cannot be used. There is one such time, the next.
 *
 * @param says what else readers should know, as it was typed; may be empty
 * @param shown whether readers are told
 */
public record Upkeep(
        @BsonId String id,
        long version,
        Instant begins,
        Instant ends,
        String says,
        boolean shown,
        List<AuditLine> outbox)
        implements Aggregate {

    public static final int SAYS = 300;

    static final String NEXT = "next";

    static Upkeep none() {
        return new Upkeep(NEXT, 0, Instant.EPOCH, Instant.EPOCH, "", false, List.of());
    }

    /** Whether it is told now. */
    public boolean isTold(Instant now) {
        return shown && now.isBefore(ends);
    }

    /** What readers are told, in their language, with the three clocks of the country. */
    public String sentence(Locale locale) {
        var told =
                Sentences.in(locale).of("upkeep.notice", ThreeClocks.of(begins, locale), ThreeClocks.of(ends, locale));
        return says.isEmpty() ? told : told + " " + says;
    }

    /** @throws Refusal {@code upkeep.order} where it ends before it begins or is over, {@code text.too-long} */
    Upkeep announced(Actor actor, Instant from, Instant until, String typed, Instant now) {
        if (!from.isBefore(until) || !now.isBefore(until)) throw new Refusal(UpkeepRefusal.ORDER);
        return next(actor, "upkeep.announced", from, until, Typed.atMost(typed, SAYS), true, now);
    }

    Upkeep over(Actor actor, Instant now) {
        return next(actor, "upkeep.over", begins, ends, says, false, now);
    }

    private Upkeep next(
            Actor actor, String action, Instant from, Instant until, String words, boolean told, Instant now) {
        var next = new Upkeep(id, version + 1, from, until, words, told, outbox);
        var line = AuditLine.of(null, actor, action, now, "upkeep:" + id, next.version, next.facts());
        return new Upkeep(id, next.version, from, until, words, told, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of("begins", begins, "ends", ends, "says", says, "shown", shown);
    }
}
