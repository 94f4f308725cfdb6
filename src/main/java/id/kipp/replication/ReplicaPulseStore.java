package id.kipp.replication;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ReplicaPulseStore {

    private final Aggregates<ReplicaPulse> pulses;

    ReplicaPulseStore(Outbox outbox) {
        this.pulses = outbox.aggregates("replicaPulses", ReplicaPulse.class, ReplicaPulse.SUBJECT)
                .index("code")
                .index("waits");
    }

    ReplicaPulse save(ReplicaPulse next) {
        return pulses.save(next);
    }

    ReplicaPulse update(ReplicationId id, UnaryOperator<ReplicaPulse> change) {
        return pulses.update(id, () -> ReplicaPulse.none(id), change);
    }

    Optional<ReplicaPulse> find(ReplicationId id) {
        return pulses.find(id);
    }

    Optional<ReplicaPulse> asked(String hash) {
        return Optional.ofNullable(
                pulses.collection().find(new Document("code", hash)).first());
    }

    Map<ReplicationId, ReplicaPulse> all(List<ReplicationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return pulses.collection().find(new Document("_id", new Document("$in", ids))).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(ReplicaPulse::id, Function.identity()));
    }

    /** For which somebody has to do something, the longest first. */
    List<ReplicaPulse> waiting(int limit) {
        return pulses.collection()
                .find(new Document("waits", new Document("$gt", Instant.EPOCH)))
                .sort(new Document("waits", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
