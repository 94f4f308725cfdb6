package id.kipp.catalogue;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class CaseStoryStore {

    private final Aggregates<CaseStory> cases;

    CaseStoryStore(Outbox outbox) {
        this.cases = outbox.aggregates("cases", CaseStory.class, "case")
                .index("waiting.returned", "waiting.at")
                .index("holder.unit", "_id")
                .index("pulse.asked.code")
                .index("pulse.asked.at");
    }

    Optional<CaseStory> find(EntryId id) {
        return cases.find(id);
    }

    CaseStory save(CaseStory next) {
        return cases.save(next);
    }

    /** @param missing made of what is stored at that moment */
    void updateAll(Supplier<List<CaseStory>> missing) {
        cases.updateAll(missing);
    }

    /** @param none what stands there when nothing is stored */
    CaseStory update(CaseStory none, UnaryOperator<CaseStory> change) {
        return cases.update(none.id(), () -> none, change);
    }

    /** Of all these what everybody reads, by one command. */
    Map<EntryId, ShownCase> shown(Collection<EntryId> ids) {
        var found = new HashMap<EntryId, ShownCase>();
        if (!ids.isEmpty()) cases.rows(ShownCase.class, among(ids)).forEach(c -> found.put(c.id(), c));
        return found;
    }

    Map<EntryId, CaseMark> marks(Collection<EntryId> ids) {
        var found = new HashMap<EntryId, CaseMark>();
        if (!ids.isEmpty()) cases.rows(CaseMark.class, among(ids)).forEach(c -> found.put(c.id(), c));
        return found;
    }

    /** What owners have written and nobody has decided, oldest first. */
    List<Waits> waiting(int offset, int limit) {
        return cases.rows(Waits.class, open())
                .sort(new Document("waiting.at", 1))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    long waiting() {
        return cases.collection().countDocuments(open());
    }

    /** Of these owners, sent since then, and not looked at by their hub yet; oldest first. */
    List<Waits> waitingFor(Collection<AgencyId> owners, Instant since, int offset, int limit) {
        return cases.rows(Waits.class, openFor(owners, since))
                .sort(new Document("waiting.at", 1))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    long waitingFor(Collection<AgencyId> owners, Instant since) {
        return cases.collection().countDocuments(openFor(owners, since));
    }

    private static Document openFor(Collection<AgencyId> owners, Instant since) {
        return open().append("waiting.at", new Document("$gte", since))
                .append("waiting.hub", null)
                .append("holder.agency", new Document("$in", List.copyOf(owners)));
    }

    /** Which of the given have something to say about them. */
    Map<EntryId, Waits> desk(Collection<EntryId> ids) {
        var found = new HashMap<EntryId, Waits>();
        if (!ids.isEmpty()) cases.rows(Waits.class, among(ids)).forEach(c -> found.put(c.id(), c));
        return found;
    }

    List<EntryId> of(UnitId unit) {
        return cases.rows(CaseMark.class, new Document("holder.unit", unit))
                .sort(new Document("_id", 1))
                .map(CaseMark::id)
                .into(new ArrayList<>());
    }

    /** Of which a question is out, the longest first. */
    List<CaseMark> unanswered(int limit) {
        return cases.rows(CaseMark.class, new Document("pulse.asked.at", new Document("$gt", new Date(0))))
                .sort(new Document("pulse.asked.at", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    Optional<CaseStory> asked(String code) {
        return Optional.ofNullable(
                cases.collection().find(new Document("pulse.asked.code", code)).first());
    }

    private static Document open() {
        return new Document("waiting.returned", "");
    }

    private static Document among(Collection<EntryId> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }

    /** Without texts. */
    public record Waits(@BsonId EntryId id, long version, Pulse pulse, WaitingSince waiting) {}

    /** Field by field as in {@link CaseUpdate}; null where nothing waits. */
    public record WaitingSince(Instant at, String returned) {}
}
