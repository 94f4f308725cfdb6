package id.kipp.judging;

import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class ConsolidationStore {

    private static final int FEW = 200; // of whole ones with their messages

    private final Aggregates<Consolidation> consolidations;

    ConsolidationStore(Outbox outbox) {
        this.consolidations = outbox.aggregates("consolidations", Consolidation.class, "consolidation")
                .index("edition");
    }

    Optional<Consolidation> find(SubjectInRound id) {
        return consolidations.find(id);
    }

    /** With all that was said: for the log. */
    List<Consolidation> agreed(EditionId edition) {
        return consolidations
                .collection()
                .find(agreed(new Document("edition", edition)))
                .batchSize(FEW)
                .into(new ArrayList<>());
    }

    /** The scores of a round to rank by. */
    List<Settled> settled(RoundRule round) {
        var found = consolidations
                .rows(
                        Settled.class,
                        agreed(new Document("edition", round.edition().id())))
                .into(new ArrayList<>());
        found.removeIf(s -> !isOf(s.id(), round));
        return found;
    }

    /** What was agreed on in a round, for those of these that have an agreed score. */
    Map<SubjectId, Integer> settledOf(RoundRule round, Collection<SubjectId> subjects) {
        var found = new HashMap<SubjectId, Integer>();
        consolidations.rows(Settled.class, agreed(in(round, subjects))).forEach(s -> found.put(s.subject(), s.score()));
        return found;
    }

    /** Which of these have an agreed score in a round. */
    Set<SubjectId> agreedOf(RoundRule round, Collection<SubjectId> subjects) {
        return ids(agreed(in(round, subjects)), round);
    }

    Set<SubjectId> agreedIn(RoundRule round) {
        return ids(agreed(new Document("edition", round.edition().id())), round);
    }

    /** Changes what is stored now, whatever was seen; the change itself refuses what it needs to have seen. */
    Consolidation change(Consolidation seen, UnaryOperator<Consolidation> change) {
        return consolidations.update(seen.id(), () -> Consolidation.none(seen.id(), seen.edition()), change);
    }

    public record Id(@BsonId SubjectInRound id) {}

    private Set<SubjectId> ids(Document query, RoundRule round) {
        return StreamSupport.stream(consolidations.rows(Id.class, query).spliterator(), false)
                .map(Id::id)
                .filter(id -> isOf(id, round))
                .map(SubjectInRound::subject)
                .collect(toSet());
    }

    private static boolean isOf(SubjectInRound id, RoundRule round) {
        return id.equals(round.of(id.subject()));
    }

    private static Document in(RoundRule round, Collection<SubjectId> subjects) {
        return new Document(
                "_id", new Document("$in", subjects.stream().map(round::of).toList()));
    }

    private static Document agreed(Document query) {
        return query.append("agreed", new Document("$ne", null));
    }
}
