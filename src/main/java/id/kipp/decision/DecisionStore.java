package id.kipp.decision;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.KeptListStore;
import id.kipp.audit.ListRef;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import id.kipp.store.Versions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class DecisionStore {

    private static final int READ = 12; // of an edition those of all its groups

    private final Aggregates<Decision> decisions;
    private final Versions<Decision> read = new Versions<>(READ);
    private final KeptListStore<Ruling> rulings;

    DecisionStore(Outbox outbox, MongoDatabase database) {
        this.rulings = new KeptListStore<>(database, "rulings", Ruling.class);
        this.decisions = outbox.aggregates(
                        "decisions", Decision.class, Decision.SUBJECT, "nomination", "plenary", "admission")
                .index("item.edition", "item.matter")
                .index("trail");
    }

    /** A decision without its boards. */
    public record Known(@BsonId String id, long version, AgendaItem item) {}

    /** As {@link #find} for whoever only reads: a list that was decided on is as long as the edition, and many look at it. */
    Optional<Decision> shown(EditionId edition, String matter, String group) {
        return Optional.ofNullable(known(group(edition, matter, group)).first()).flatMap(this::whole);
    }

    private FindIterable<Known> known(Document which) {
        return decisions.rows(Known.class, which).sort(Sorts.descending("item.no"));
    }

    private Optional<Decision> whole(Known known) {
        return read.of(known.id(), known.version(), () -> decisions.find(known.id()));
    }

    boolean isDecided(EditionId edition, String matter, String group) {
        var holds = group(edition, matter, group).append("session.decided", true);
        return known(holds).first() != null;
    }

    /** The last one on the matter. */
    Optional<Decision> find(EditionId edition, String matter, String group) {
        return Optional.ofNullable(sorted(group(edition, matter, group)).first());
    }

    Optional<Decision> get(String id) {
        return decisions.find(id);
    }

    /** The last one that holds. */
    Optional<Decision> findDecided(EditionId edition, String matter, String group) {
        var holds = group(edition, matter, group).append("session.decided", true);
        return Optional.ofNullable(sorted(holds).first());
    }

    /** Last first: each takes the place of the one after it. */
    List<Decision> history(EditionId edition, String matter, String group) {
        return sorted(group(edition, matter, group)).into(new ArrayList<>());
    }

    /** The last one of each group, for whoever only reads. */
    List<Decision> of(EditionId edition, String matter) {
        var last = new LinkedHashMap<String, Known>();
        known(on(edition, matter)).forEach(d -> last.putIfAbsent(d.item().group(), d));
        return last.values().stream().flatMap(k -> whole(k).stream()).toList();
    }

    List<Decision> in(EditionId edition) {
        return decisions
                .collection()
                .find(new Document("item.edition", edition))
                .into(new ArrayList<>());
    }

    /** What a line is about, by whatever name it was recorded. */
    Decision about(AuditEntry line) {
        return decisions
                .find(line.subjectId())
                .filter(d -> d.subject().equals(line.subject())
                        || line.subject().startsWith(DecisionFacts.AFTER_SCREENING)) // whose ids have stayed
                .or(() -> Optional.ofNullable(
                        sorted(new Document("trail", line.subject())).first()))
                .orElseThrow();
    }

    /** @throws Refusal {@code decision.not-decided} */
    Decision decided(EditionId edition, String matter, String group) {
        return findDecided(edition, matter, group).orElseThrow(() -> new Refusal(DecisionRefusal.NOT_DECIDED));
    }

    Decision save(Decision next) {
        return decisions.save(next);
    }

    ListRef keep(List<Ruling> verdicts) {
        return rulings.keep(verdicts);
    }

    List<Ruling> verdicts(Decision decision) {
        return rulings.all(decision.verdicts());
    }

    List<Ruling> verdicts(Decision decision, int offset, int limit) {
        return rulings.page(decision.verdicts(), offset, limit);
    }

    Optional<Ruling> verdict(Decision decision, String number) {
        return rulings.find(decision.verdicts(), r -> r.entry().number(), number);
    }

    private static Document on(EditionId edition, String matter) {
        return new Document("item.edition", edition).append("item.matter", matter);
    }

    private static Document group(EditionId edition, String matter, String group) {
        return on(edition, matter).append("item.group", group);
    }

    private FindIterable<Decision> sorted(Document which) {
        return decisions.collection().find(which).sort(Sorts.descending("item.no"));
    }
}
