package id.kipp.hub;

import id.kipp.audit.AuditLine;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What one institution asks the owner of an innovation, and what the owner answers for all to read; or what an adopter has
 * found good to know.
 *
 * @param answer null while it is waited for; of a note there is none
 * @param hidden was shown once and is so no more
 */
public record Exchange(
        @BsonId String id,
        long version,
        About about,
        String text,
        @Nullable Answer answer,
        boolean hidden,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    public enum Kind {
        QUESTION,
        NOTE;

        /** The translation of its name. */
        public String key() {
            return "exchange.kind." + name();
        }
    }

    /** @param from who asks or tells @param owner whose innovation it is */
    public record About(Kind kind, EntryId entry, String title, AgencyId from, String fromName, AgencyId owner) {}

    public record Answer(String text, Instant at) {}

    static Exchange first(Actor actor, String id, About about, String text, Instant now) {
        var action = about.kind() == Kind.QUESTION ? "exchange.asked" : "exchange.noted";
        return new Exchange(id, 1, about, text, null, false, now, List.of()).with(actor, action, now);
    }

    Exchange answered(Actor actor, String says, Instant now) {
        return new Exchange(id, version + 1, about, text, new Answer(says, now), hidden, at, outbox)
                .with(actor, "exchange.answered", now);
    }

    Exchange hidden(Actor actor, boolean away, Instant now) {
        return new Exchange(id, version + 1, about, text, answer, away, at, outbox)
                .with(actor, away ? "exchange.hidden" : "exchange.restored", now);
    }

    private Exchange with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, "exchange:" + id, version, facts());
        return new Exchange(id, version, about, text, answer, hidden, at, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("about", about);
        facts.put("text", text);
        facts.put("answer", answer);
        facts.put("hidden", hidden);
        facts.put("at", at);
        return facts;
    }
}
