package id.kipp.audit;

import id.kipp.store.Outbox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where every version of a document writes a line, there is one for each, in the chain or on its way; and no line is about a
 * version or a document that is not there. Every line on its way is the application's own.
 */
@Component
@Order(4)
class VersionsHold implements Invariant {

    private final Outbox outbox;
    private final AuditStore chain;
    private final LineSeal seal;

    VersionsHold(Outbox outbox, AuditStore chain, LineSeal seal) {
        this.outbox = outbox;
        this.chain = chain;
        this.seal = seal;
    }

    /** Lines there are about one subject: how many, and the highest version. */
    private record Known(long count, long highest) {

        static final Known NONE = new Known(0, 0);

        Known and(long version) {
            return new Known(count + 1, Math.max(highest, version));
        }
    }

    @Override
    public String name() {
        return "audit.versions";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var known = new HashMap<String, Known>();
        chain.eachVersion(
                (subject, version) -> known.merge(subject, Known.NONE.and(version), (a, b) -> a.and(version)));
        long checked = 0;
        for (var collection : outbox.collections()) {
            var missed = new HashSet<>(known.keySet());
            missed.removeIf(s -> !outbox.isAbout(collection, s));
            checked += outbox.each(collection, document -> {
                missed.remove(document.subject());
                check(collection, document, known, broken);
            });
            for (var subject : missed) {
                var id = subject.substring(subject.indexOf(':') + 1);
                if (outbox.about(collection, subject).isEmpty())
                    broken.accept(new Broken(collection, id, "check.no-document"));
            }
        }
        return checked;
    }

    private void check(String collection, Outbox.Waiting document, Map<String, Known> known, Consumer<Broken> broken) {
        for (var line : document.lines())
            if (!isOurs(line)) broken.accept(new Broken(collection, document.name(), "check.waiting"));
        var subject = document.subject();
        if (subject.isEmpty()) return;
        if (fault(document, known.getOrDefault(subject, Known.NONE)) == null) return;
        // written since the chain was read, or really so: both are read again, the document first
        var now = outbox.find(collection, document.name()).orElse(document);
        var lines = Known.NONE;
        for (var version : chain.versions(subject)) lines = lines.and(version);
        var fault = fault(now, lines);
        if (fault != null) broken.accept(new Broken(collection, document.name(), fault));
    }

    private @Nullable String fault(Outbox.Waiting document, Known chained) {
        var all = chained;
        for (var version : waiting(document)) if (version > chained.highest()) all = all.and(version);
        if (all.count() < document.version()) return "check.no-line";
        return all.highest() > document.version() ? "check.older" : null;
    }

    /** Versions of good lines on their way; those that have come back after they were chained count once. */
    private Set<Long> waiting(Outbox.Waiting document) {
        var versions = new HashSet<Long>();
        for (var line : document.lines())
            if (isOurs(line)) versions.add(LineCodec.line(line.asDocument()).version());
        return versions;
    }

    private boolean isOurs(BsonValue line) {
        try {
            return seal.holds(LineCodec.line(line.asDocument()));
        } catch (BsonInvalidOperationException notOne) {
            return false;
        }
    }
}
