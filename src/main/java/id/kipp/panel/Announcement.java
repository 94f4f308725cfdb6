package id.kipp.panel;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The letters that make one decision of the panel public: the one being prepared, and those released, first to last. A
 * revised list is a new letter; the old ones stay.
 */
public record Announcement(
        @BsonId String id,
        long version,
        EditionId edition,
        String group,
        Matter matter,
        @Nullable Letter draft,
        List<Letter> released,
        List<AuditLine> outbox)
        implements Aggregate {

    static Announcement none(Plenary plenary) {
        return new Announcement(
                plenary.id(), 0, plenary.edition(), plenary.group(), plenary.matter(), null, List.of(), List.of());
    }

    /** @throws Refusal {@code announcement.number-taken} when an earlier version bears this number */
    Announcement prepared(
            Actor actor, String number, LocalDate date, String title, String text, List<Listed> list, Instant now) {
        var letter = new Letter(released.size() + 1, number, date, title, text, list, actor.id(), now, null, null);
        if (released.stream().anyMatch(l -> l.number().equalsIgnoreCase(letter.number())))
            throw new Refusal("announcement.number-taken", letter.number());
        return next(letter, released).with(actor, "announcement.prepared", now, letter.facts());
    }

    /** @throws Refusal {@code announcement.nothing-prepared}, {@code announcement.second-person} */
    Announcement released(Actor actor, Instant now) {
        if (draft == null) throw new Refusal("announcement.nothing-prepared");
        if (draft.preparedBy().equals(actor.id())) throw new Refusal("announcement.second-person");
        var letter = draft.released(actor.id(), now);
        var all = Stream.concat(released.stream(), Stream.of(letter)).toList();
        return next(null, all).with(actor, "announcement.released", now, letter.facts());
    }

    private Announcement next(@Nullable Letter prepared, List<Letter> all) {
        return new Announcement(id, version + 1, edition, group, matter, prepared, all, outbox);
    }

    private Announcement with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "announcement:" + id, version, facts);
        return new Announcement(id, version, edition, group, matter, draft, released, line.after(outbox));
    }
}
