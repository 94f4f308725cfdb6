package id.kipp.catalogue;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import id.kipp.store.Flat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One innovation in the catalogue: a copy, edited for the public, that later changes upstream do not touch.
 *
 */
public record Entry(
        @BsonId EntryId id, long version, @Flat Known known, @Flat Copy copy, Instant changedAt, List<AuditLine> outbox)
        implements Aggregate {

    /**
     * What it is.
     *
     * @param slug readable part of its address, unique
     * @param proposal the origin's proposal once more, where the unique index finds it
     * @param tier the award, or that it was a finalist
     */
    public record Known(String slug, @Nullable ProposalId proposal, EntryOrigin origin, Tag tier) {

        private Known with(Tag award) {
            return new Known(slug, proposal, origin, award);
        }
    }

    /**
     * What it says.
     *
     * @param text what is being edited; what the public reads once published
     */
    public record Copy(EntryText text, State state, List<Version> versions, @Nullable Instant publishedAt) {}

    public enum State {
        DRAFT,
        PUBLISHED,
        /** Taken back; known to whoever has its address, found by nobody. */
        WITHDRAWN
    }

    static Entry drafted(
            Actor actor, EntryId id, String slug, EntryOrigin origin, Tag tier, EntryText text, Instant now) {
        var known = new Known(slug, origin.proposal(), origin, tier);
        var copy = new Copy(text, State.DRAFT, List.of(), null);
        return new Entry(id, 1, known, copy, now, List.of()).with(actor, "entry.prepared", Map.of());
    }

    /** What another register tells of: public from the start, under a number made of its own. */
    static Entry brought(Actor actor, EntryId id, EntryOrigin origin, Tag tier, EntryText text, Instant now) {
        var first = new Version(1, text, "", actor.id(), now);
        var known = new Known(id.value(), null, origin, tier);
        var copy = new Copy(text, State.PUBLISHED, List.of(first), now);
        return new Entry(id, 1, known, copy, now, List.of()).with(actor, "entry.published", first.facts());
    }

    public String slug() {
        return known.slug();
    }

    public @Nullable ProposalId proposal() {
        return known.proposal();
    }

    public EntryOrigin origin() {
        return known.origin();
    }

    public Tag tier() {
        return known.tier();
    }

    public EntryText text() {
        return copy.text();
    }

    public State state() {
        return copy.state();
    }

    public List<Version> versions() {
        return copy.versions();
    }

    public @Nullable Instant publishedAt() {
        return copy.publishedAt();
    }

    public boolean isPublished() {
        return state() == State.PUBLISHED;
    }

    /** The working copy; not for published entries, whose edits are versions. */
    Entry saved(EntryText now, Instant at) {
        if (state() != State.DRAFT) throw new Refusal(CatalogueRefusal.PUBLISHED);
        return next(tier(), now, State.DRAFT, versions(), null, at);
    }

    /** @throws Refusal {@code catalogue.published}, {@code catalogue.empty} */
    Entry published(Actor actor, Tag award, Instant now) {
        if (state() != State.DRAFT) throw new Refusal(CatalogueRefusal.PUBLISHED);
        if (text().blocks().isEmpty() && text().source().isEmpty()) throw new Refusal(CatalogueRefusal.EMPTY);
        var first = new Version(1, text(), "", actor.id(), now);
        return next(award, text(), State.PUBLISHED, List.of(first), now, now)
                .with(actor, "entry.published", first.facts());
    }

    /** @throws Refusal {@code catalogue.not-published}, {@code catalogue.reason-missing} */
    Entry edited(Actor actor, EntryText now, Tag award, String reason, Instant at) {
        if (state() != State.PUBLISHED) throw new Refusal(CatalogueRefusal.NOT_PUBLISHED);
        var why = Typed.reason(reason, CatalogueRefusal.REASON_MISSING);
        var next = new Version(versions().size() + 1, now, why, actor.id(), at);
        return next(
                        award,
                        now,
                        State.PUBLISHED,
                        Stream.concat(versions().stream(), Stream.of(next)).toList(),
                        publishedAt(),
                        at)
                .with(actor, "entry.edited", next.facts());
    }

    /** As a letter calls it; of what is published a new version. */
    Entry corrected(Actor actor, EntryText now, EntryOrigin other, String reason, Instant at) {
        var called = new Entry(id, version, new Known(slug(), proposal(), other, tier()), copy, changedAt, outbox);
        if (state() == State.PUBLISHED) return called.edited(actor, now, tier(), reason, at);
        return called.next(tier(), now, state(), versions(), publishedAt(), at)
                .with(actor, "entry.corrected", Map.of("reason", reason));
    }

    /** @throws Refusal {@code catalogue.not-published}, {@code catalogue.reason-missing} */
    Entry withdrawn(Actor actor, String reason, Instant now) {
        if (state() != State.PUBLISHED) throw new Refusal(CatalogueRefusal.NOT_PUBLISHED);
        var why = Typed.reason(reason, CatalogueRefusal.REASON_MISSING);
        return next(tier(), text(), State.WITHDRAWN, versions(), publishedAt(), now)
                .with(actor, "entry.withdrawn", Map.of("reason", why));
    }

    /** What was taken back is published once more, with its text as it was. */
    Entry givenBack(Actor actor, String reason, Instant now) {
        if (state() != State.WITHDRAWN) throw new Refusal(CatalogueRefusal.PUBLISHED);
        var again = new Version(versions().size() + 1, text(), reason, actor.id(), now);
        var all = Stream.concat(versions().stream(), Stream.of(again)).toList();
        return next(tier(), text(), State.PUBLISHED, all, publishedAt(), now)
                .with(actor, "entry.published", again.facts());
    }

    /** What stands beside the text, as it is logged with every act; the text itself with each {@link Version}. */
    Map<String, Object> facts() {
        return Map.of("slug", slug(), "origin", origin(), "tier", tier());
    }

    private Entry next(
            Tag award, EntryText now, State next, List<Version> all, @Nullable Instant published, Instant at) {
        return new Entry(id, version + 1, known.with(award), new Copy(now, next, all, published), at, outbox);
    }

    private Entry with(Actor actor, String action, Map<String, ?> more) {
        var facts = new HashMap<String, Object>(facts());
        facts.putAll(more);
        var line = AuditLine.of(null, actor, action, changedAt, "entry:" + id.value(), version, facts);
        return new Entry(id, version, known, copy, changedAt, line.after(outbox));
    }
}
