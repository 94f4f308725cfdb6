package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents a query finds, one after the other. It holds no documents: a place in an index, or, where no index gives the
 * order wanted, the ids in that order. So it may be left and taken up again by a later command; what it has not come to by
 * then is read as it is then, and what has gone or no longer satisfies the query is passed over.
 */
final class FoundRows {

    private record Placed(Key order, Key position, int arrival) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            int compared = order.compareTo(other.order);
            return compared != 0 ? compared : Integer.compare(arrival, other.arrival);
        }
    }

    private final StoreCollection collection;
    private final Query query;
    private final QueryPlan plan;
    private final @Nullable QueryOrder order;
    private final Document rest; // of the filter, which the way to the documents does not see to
    private final @Nullable Set<String> fields; // that it asks for
    private final Source source;
    private @Nullable Iterator<Placed> sorted;
    private boolean begun;
    private boolean left; // since it was sorted
    private long given;

    FoundRows(StoreCollection collection, Query query, QueryPlan plan, @Nullable QueryOrder order) {
        this.collection = collection;
        this.query = query;
        this.plan = plan;
        this.order = order;
        this.rest = query.without(plan.held());
        this.fields = Query.of(rest).fields();
        this.source = plan.open();
        WorkTally.current()
                .goes(collection.getFullName(), query.shape(), plan.access().getName());
    }

    /** @return null when there are no more */
    byte @Nullable [] next() {
        if (query.limit() > 0 && given == query.limit()) return null;
        if (!begun) begin();
        var next = sorted == null ? found() : again(sorted);
        if (next != null) given++;
        return next;
    }

    void pause() {
        source.pause();
        left = true;
    }

    private void begin() {
        begun = true;
        if (!plan.ordered() && order != null) {
            sorted = sort(order).stream().skip(query.skip()).iterator();
        } else if (plan.exact()) {
            source.skip(query.skip());
        } else {
            for (long n = query.skip(); n > 0 && found() != null; n--) {}
        }
    }

    private byte @Nullable [] found() {
        var tally = WorkTally.current();
        try {
            while (source.next()) {
                var document = source.document();
                tally.document();
                if (plan.exact() || collection.satisfies(Bson.decode(document, fields), rest)) return document;
            }
            return null;
        } finally {
            tally.keys(source.keysExamined());
        }
    }

    private byte @Nullable [] again(Iterator<Placed> positions) {
        while (positions.hasNext()) {
            var document = collection.stored(positions.next().position());
            if (document != null && (!left || satisfies(document))) return document;
        }
        return null;
    }

    private boolean satisfies(byte[] document) {
        return collection.satisfies(Bson.decode(document, query.fields()), query.filter());
    }

    /** Of many, when only the first few are wanted, it keeps those few. */
    private List<Placed> sort(QueryOrder by) {
        var needed = new HashSet<String>();
        by.parts().forEach(part -> needed.add(part.values().field()));
        long most = query.limit() > 0 ? query.skip() + query.limit() : Long.MAX_VALUE;
        var last = new PriorityQueue<Placed>(Comparator.reverseOrder());
        var all = new ArrayList<Placed>();
        int arrival = 0;
        for (var document = found(); document != null; document = found()) {
            var placed = new Placed(by.key(Bson.decode(document, needed)), source.position(), arrival++);
            if (most == Long.MAX_VALUE) {
                all.add(placed);
            } else {
                last.add(placed);
                if (last.size() > most) last.poll();
            }
        }
        all.addAll(last);
        all.sort(Comparator.naturalOrder());
        return all;
    }
}
