package id.kipp.catalogue;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Stale;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EntryStore {

    private static final int FEW = 100; // of whole entries with their texts

    private static final String OWN = "TI"; // '.' follows '-'

    static final String NAME = "catalogue";

    private final Aggregates<Entry> entries;
    private final MongoCollection<Document> counters;

    EntryStore(Outbox outbox, MongoDatabase database) {
        this.entries = outbox.aggregates(NAME, Entry.class)
                .unique("slug")
                .uniqueWherePresent("proposal")
                .index("state", "_id")
                .index("state", "publishedAt", "_id")
                .index("origin.agency", "_id")
                .index("origin.agency", "state", "_id");
        this.counters = database.getCollection("counters");
    }

    Optional<Entry> find(EntryId id) {
        return entries.find(id);
    }

    Optional<Entry> bySlug(String slug) {
        return first(new Document("slug", slug));
    }

    Map<String, Entry> bySlugs(Collection<String> slugs) {
        var found = new LinkedHashMap<String, Entry>();
        entries.collection()
                .find(new Document("slug", new Document("$in", List.copyOf(slugs))))
                .forEach(e -> found.put(e.slug(), e));
        return found;
    }

    Optional<Entry> of(ProposalId proposal) {
        return first(new Document("proposal", proposal));
    }

    /** How far an entry is, without its texts. */
    public record Begun(ProposalId proposal, Entry.State state) {}

    List<Begun> begun(Collection<ProposalId> proposals) {
        return entries.rows(Begun.class, new Document("proposal", new Document("$in", List.copyOf(proposals))))
                .into(new ArrayList<>());
    }

    List<Entry> all(Collection<EntryId> ids) {
        return entries.collection()
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .into(new ArrayList<>());
    }

    /** The published ones among them, without what they said before. */
    List<Entry> shown(Collection<EntryId> ids) {
        if (ids.isEmpty()) return List.of();
        return entries.rows(
                        Shown.class,
                        new Document("_id", new Document("$in", List.copyOf(ids)))
                                .append("state", Entry.State.PUBLISHED.name()))
                .map(Shown::entry)
                .into(new ArrayList<>());
    }

    /** An entry but for its earlier versions, which are longer than it. */
    public record Shown(
            @BsonId EntryId id,
            long version,
            String slug,
            EntryOrigin origin,
            Tag tier,
            EntryText text,
            Entry.State state,
            @Nullable Instant publishedAt,
            Instant changedAt) {

        Entry entry() {
            var known = new Entry.Known(slug, origin.proposal(), origin, tier);
            return new Entry(
                    id, version, known, new Entry.Copy(text, state, List.of(), publishedAt), changedAt, List.of());
        }
    }

    /** Those among them under which something stands, in whatever state. */
    Set<EntryId> numbers(Collection<EntryId> ids) {
        var found = new HashSet<EntryId>();
        if (!ids.isEmpty())
            entries.rows(NumberAlone.class, new Document("_id", new Document("$in", List.copyOf(ids))))
                    .forEach(n -> found.add(n.id()));
        return found;
    }

    public record NumberAlone(@BsonId EntryId id) {}

    /** The published ones among them, by numbers alone. */
    Map<ProposalId, EntryId> published(Collection<ProposalId> proposals) {
        var found = new HashMap<ProposalId, EntryId>();
        if (!proposals.isEmpty())
            entries.rows(
                            Numbered.class,
                            new Document("proposal", new Document("$in", List.copyOf(proposals)))
                                    .append("state", Entry.State.PUBLISHED.name()))
                    .forEach(n -> found.put(n.proposal(), n.id()));
        return found;
    }

    /** @param id of the entry */
    public record Numbered(@BsonId EntryId id, ProposalId proposal) {}

    /** All of them, some at a time. */
    void published(Consumer<List<Entry>> each) {
        var some = new ArrayList<Entry>();
        for (var entry : entries.collection()
                .find(new Document("state", Entry.State.PUBLISHED.name()))
                .batchSize(FEW)) {
            some.add(entry);
            if (some.size() < FEW) continue;
            each.accept(List.copyOf(some));
            some.clear();
        }
        each.accept(some);
    }

    /** Those with a number of the competition, by it: whose each is. */
    Map<EntryId, String> own() {
        var owners = new LinkedHashMap<EntryId, String>();
        var numbers = new Document("$gte", OWN + "-").append("$lt", OWN + ".");
        entries.rows(Owned.class, new Document("state", Entry.State.PUBLISHED.name()).append("_id", numbers))
                .forEach(o -> owners.put(o.id(), o.origin().agencyName()));
        return owners;
    }

    public record Owned(@BsonId EntryId id, OwnerName origin) {}

    /** Field by field as in {@link EntryOrigin}. */
    public record OwnerName(String agencyName) {}

    List<Entry> latest(int limit) {
        return entries.collection()
                .find(new Document("state", Entry.State.PUBLISHED.name()))
                .sort(new Document("publishedAt", -1).append("_id", -1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Of all that is published, with the other registers' some ten thousands: a few words of each. */
    List<Labels> labels() {
        return entries.rows(Labels.class, new Document("state", Entry.State.PUBLISHED.name()))
                .into(new ArrayList<>());
    }

    /** What is published of an institution, by number. */
    List<Headline> of(AgencyId agency, int offset, int limit) {
        return entries.rows(
                        Headline.class,
                        new Document("origin.agency", agency).append("state", Entry.State.PUBLISHED.name()))
                .sort(new Document("_id", 1))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Of what is published by this institution the numbers alone. */
    List<EntryId> idsOf(AgencyId agency) {
        return entries.rows(
                        IdAlone.class,
                        new Document("origin.agency", agency).append("state", Entry.State.PUBLISHED.name()))
                .map(IdAlone::id)
                .into(new ArrayList<>());
    }

    public record IdAlone(@BsonId EntryId id) {}

    int count(AgencyId agency) {
        return (int) entries.collection()
                .countDocuments(new Document("origin.agency", agency).append("state", Entry.State.PUBLISHED.name()));
    }

    /** Of these what is published, by number. */
    List<Headline> headlines(Collection<EntryId> ids) {
        if (ids.isEmpty()) return List.of();
        return entries.rows(
                        Headline.class,
                        new Document("_id", new Document("$in", List.copyOf(ids)))
                                .append("state", Entry.State.PUBLISHED.name()))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    /** Of these what is published and this institution's now, by number. */
    List<Headline> headlines(Collection<EntryId> ids, AgencyId agency) {
        if (ids.isEmpty()) return List.of();
        return entries.rows(
                        Headline.class,
                        new Document("_id", new Document("$in", List.copyOf(ids)))
                                .append("origin.agency", agency)
                                .append("state", Entry.State.PUBLISHED.name()))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    /** What has an owner in the register, by number from the one after this. @param last null: from the first */
    List<Headline> owned(@Nullable EntryId last, int limit) {
        var asked = new Document("state", Entry.State.PUBLISHED.name());
        if (last != null) asked.append("_id", new Document("$gt", last));
        return entries.rows(Headline.class, asked.append("origin.agency", new Document("$type", "string")))
                .sort(new Document("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** What a list of desks shows of an entry. */
    public record Headline(@BsonId EntryId id, TitleAlone text, OwnerAndYear origin, @Nullable Instant publishedAt) {}

    /** Field by field as in {@link EntryText}. */
    public record TitleAlone(String title) {}

    /** Field by field as in {@link EntryOrigin}. */
    public record OwnerAndYear(int year, String agencyName) {}

    Entry save(Entry next) {
        return entries.save(next);
    }

    /** Gaps are harmless, twins impossible. */
    EntryId nextNumber(int year) {
        return nextNumbers(year, 1).getFirst();
    }

    /** The published ones by number, from the one after this. @param last null: from the first */
    List<Entry> after(@Nullable EntryId last, int limit) {
        var asked = new Document("state", Entry.State.PUBLISHED.name());
        if (last != null) asked.append("_id", new Document("$gt", last));
        return entries.collection()
                .find(asked)
                .sort(new Document("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** @param missing made of what is stored at that moment */
    void updateAll(Supplier<List<Entry>> missing) {
        entries.updateAll(missing);
    }

    void insert(List<Entry> fresh) {
        entries.insert(fresh, Stale::new);
    }

    List<EntryId> nextNumbers(int year, int many) {
        var counted = counters.findOneAndUpdate(
                new Document("_id", "catalogue/" + year),
                Updates.inc("last", many),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        int last = Objects.requireNonNull(counted).getInteger("last");
        return IntStream.rangeClosed(last - many + 1, last)
                .mapToObj(n -> new EntryId(OWN + "-%d-%03d".formatted(year, n)))
                .toList();
    }

    private Optional<Entry> first(Document query) {
        return Optional.ofNullable(entries.collection().find(query).first());
    }
}
