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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class DecisionStore {

    private final Aggregates<Decision> decisions;
    private final KeptListStore<Ruling> rulings;

    DecisionStore(Outbox outbox, MongoDatabase database) {
        this.rulings = new KeptListStore<>(database, "rulings", Ruling.class);
        this.decisions = outbox.aggregates(
                        "decisions", Decision.class, Decision.SUBJECT, "nomination", "plenary", "admission")
                .index("item.edition", "item.matter")
                .index("trail");
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

    /** The last one of each group. */
    List<Decision> of(EditionId edition, String matter) {
        var last = new LinkedHashMap<String, Decision>();
        sorted(on(edition, matter)).forEach(d -> last.putIfAbsent(d.group(), d));
        return List.copyOf(last.values());
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
