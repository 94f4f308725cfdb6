package id.kipp.decision;

import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.kipp.audit.Canonical;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Connectedness;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import id.kipp.ranking.Sorting;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How sure an order is, calculated once for everybody and every start: what was calculated is kept under the SHA-256 of all
 * it rests on, the scores, the seats and the way of calculating. Any other score makes another hash, so nothing kept is ever
 * out of date; the least lately calculated ones go.
 */
@Component
public class CertaintyStore {

    private static final int KEPT = 24;
    private static final int AT_HAND = 8; // of the lists that people look at in turn

    /** Goes up with every change of the calculation that could change a figure. */
    private static final int CALCULATION = 2;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Kept> kept;
    private final Clock clock;
    final Map<String, Certainty> atHand = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Certainty> eldest) {
            return size() > AT_HAND;
        }
    });
    private final List<Object> turns =
            IntStream.range(0, 16).mapToObj(i -> new Object()).toList();

    CertaintyStore(MongoDatabase database, Clock clock) {
        this.kept = database.getCollection("certainties", Kept.class);
        this.clock = clock;
        kept.createIndex(Indexes.ascending("at"));
    }

    /** @param sorting null until somebody has asked for it */
    public record Kept(@BsonId String id, Instant at, List<KeptStanding> standings, @Nullable Sorting sorting) {}

    /** As {@link Certainty#of}; of several who ask for the same one calculates it. */
    public Certainty of(Collection<Judgement> judgements, Map<String, Integer> seats, Method method, long seed) {
        var hash = hash(judgements, seats, method, seed);
        synchronized (turns.get(Math.floorMod(hash.hashCode(), turns.size()))) {
            var known = atHand.get(hash);
            if (known != null) return known;
            var found = find(hash).map(k -> certainty(k, judgements)).orElseGet(() -> {
                var calculated = Certainty.of(judgements, seats, method, seed);
                keep(hash, calculated);
                return calculated;
            });
            atHand.put(hash, found);
            return found;
        }
    }

    /** As {@link Certainty#sorting}, kept beside the certainty of the same figures. */
    public Optional<Sorting> sorting(
            Collection<Judgement> judgements, Map<String, Integer> seats, Method method, long seed) {
        var hash = hash(judgements, seats, method, seed);
        synchronized (turns.get(Math.floorMod(hash.hashCode(), turns.size()))) {
            var known = find(hash).map(Kept::sorting);
            if (known.isPresent()) return known;
            var calculated = Certainty.sorting(judgements, seed);
            calculated.ifPresent(s -> kept.updateOne(new Document("_id", hash), Updates.set("sorting", s)));
            return calculated;
        }
    }

    static String hash(Collection<Judgement> judgements, Map<String, Integer> seats, Method method, long seed) {
        var scores = new TreeMap<String, TreeMap<String, List<String>>>();
        judgements.stream().collect(groupingBy(Judgement::pool)).forEach((pool, all) -> scores.put(pool, scores(all)));
        return Canonical.sha256(Canonical.json(
                Map.of("calculation", CALCULATION, "method", method, "scores", scores, "seats", seats, "seed", seed)));
    }

    private static TreeMap<String, List<String>> scores(List<Judgement> pool) {
        var byCandidate = new TreeMap<String, List<String>>();
        pool.forEach(j -> byCandidate
                .computeIfAbsent(j.candidate(), c -> new ArrayList<>())
                .add(j.judge() + " " + j.score()));
        byCandidate.values().forEach(all -> all.sort(null));
        return byCandidate;
    }

    private Optional<Kept> find(String hash) {
        return Optional.ofNullable(kept.find(new Document("_id", hash)).first());
    }

    private void keep(String hash, Certainty calculated) {
        var standings = calculated.standings().stream().map(KeptStanding::of).toList();
        kept.replaceOne(new Document("_id", hash), new Kept(hash, clock.instant(), standings, null), UPSERT);
        kept.withDocumentClass(Document.class)
                .find()
                .projection(new Document("_id", 1))
                .sort(Sorts.descending("at"))
                .skip(KEPT)
                .forEach(old -> kept.deleteOne(new Document("_id", old.get("_id"))));
    }

    private static Certainty certainty(Kept kept, Collection<Judgement> judgements) {
        return new Certainty(
                kept.standings().stream().map(KeptStanding::standing).toList(),
                Connectedness.of(judgements, Certainty.fit(judgements)),
                Optional.empty());
    }
}
