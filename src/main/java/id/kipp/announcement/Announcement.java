package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The letters that make the decisions on one matter public: the one being prepared, the one a second person has released
 * whose embargo has not ended, and those that are public, first to last. A revised list is a new letter; the old ones stay.
 *
 * @param waiting released under an embargo; what it says is known to the secretariat alone
 * @param released public
 */
public record Announcement(
        @BsonId String id,
        long version,
        EditionId edition,
        String group,
        String matter,
        @Nullable Letter draft,
        @Nullable Letter waiting,
        List<Letter> released,
        List<AuditLine> outbox)
        implements Aggregate {

    static String idOf(EditionId edition, String group, String matter) {
        return edition.value() + "/" + group + "/" + matter;
    }

    static Announcement none(EditionId edition, String group, String matter) {
        return new Announcement(
                idOf(edition, group, matter), 0, edition, group, matter, null, null, List.of(), List.of());
    }

    /**
     * @throws Refusal {@code announcement.number-taken} when an earlier version bears this number, {@code
     *     announcement.embargo-past}, {@code announcement.embargoed} while another one waits for the end of its embargo
     */
    Announcement prepared(Actor actor, LetterDraft draft, Letter.Content content, Instant now) {
        if (waiting != null) throw new Refusal(AnnouncementRefusal.EMBARGOED, waiting.number(), waiting.begins());
        var letter = Letter.prepared(released.size() + 1, draft, content, new Letter.Signature(actor.id(), now));
        if (letter.publicFrom() != null && !letter.isEmbargoed(now))
            throw new Refusal(AnnouncementRefusal.EMBARGO_PAST);
        if (released.stream().anyMatch(l -> l.number().equalsIgnoreCase(letter.number())))
            throw new Refusal(AnnouncementRefusal.NUMBER_TAKEN, letter.number());
        return next(letter, null, released).with(actor, "announcement.prepared", now, letter.facts());
    }

    /**
     * Public at once, or when its embargo ends.
     *
     * @throws Refusal {@code announcement.nothing-prepared}, {@code announcement.second-person}
     */
    Announcement released(Actor actor, Instant now) {
        if (draft == null) throw new Refusal(AnnouncementRefusal.NOTHING_PREPARED);
        if (draft.prepared().by().equals(actor.id())) throw new Refusal(AnnouncementRefusal.SECOND_PERSON);
        var letter = draft.released(actor.id(), now);
        if (letter.isEmbargoed(now))
            return next(null, letter, released).with(actor, "announcement.embargoed", now, letter.facts());
        return opened(actor, letter, now);
    }

    public boolean isFirst() {
        return released.isEmpty();
    }

    /** What is public now. */
    Optional<Letter> latest() {
        return released.isEmpty() ? Optional.empty() : Optional.of(released.getLast());
    }

    /** That this line made public. */
    Letter releasedBy(AuditEntry line) {
        return released.stream()
                .filter(l -> l.releasedAt().equals(line.at()))
                .findFirst()
                .orElseGet(released::getLast);
    }

    boolean isDue(Instant now) {
        return waiting != null && !waiting.isEmbargoed(now);
    }

    /** The embargo has ended; by the clock. */
    Announcement opened(Actor clock, Instant now) {
        var by = Objects.requireNonNull(held().released()).by();
        return opened(clock, held().released(by, now), now);
    }

    /** The embargo has ended when the letter could not be released any more: it is a draft again. By the clock. */
    Announcement lapsed(Actor clock, Instant now) {
        var letter = held().unreleased();
        return next(letter, null, released).with(clock, "announcement.lapsed", now, letter.facts());
    }

    /**
     * A draft again; nobody outside has heard of it.
     *
     * @throws Refusal {@code announcement.nothing-waits}, {@code announcement.embargo-over}, {@code announcement.reason}
     */
    Announcement takenBack(Actor actor, String reason, Instant now) {
        if (waiting == null) throw new Refusal(AnnouncementRefusal.NOTHING_WAITS);
        if (isDue(now)) throw new Refusal(AnnouncementRefusal.EMBARGO_OVER, waiting.begins());
        var why = Typed.reason(reason, AnnouncementRefusal.REASON);
        var letter = waiting.unreleased();
        var facts = new HashMap<String, @Nullable Object>(letter.facts());
        facts.put("reason", new Hidden(why));
        return next(letter, null, released).with(actor, "announcement.taken-back", now, facts);
    }

    private Letter held() {
        return Objects.requireNonNull(waiting);
    }

    private Announcement opened(Actor actor, Letter letter, Instant now) {
        var all = Stream.concat(released.stream(), Stream.of(letter)).toList();
        return next(null, null, all).with(actor, "announcement.released", now, letter.facts());
    }

    private Announcement next(@Nullable Letter prepared, @Nullable Letter embargoed, List<Letter> all) {
        return new Announcement(id, version + 1, edition, group, matter, prepared, embargoed, all, outbox);
    }

    private Announcement with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "announcement:" + id, version, facts);
        return new Announcement(id, version, edition, group, matter, draft, waiting, released, line.after(outbox));
    }
}
