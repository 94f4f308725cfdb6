package id.kipp.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Pages of the trail. Everything is asked for in the order of the chain's numbers, so that a page begins where the one
 * before it ended. Days become a stretch of numbers, by the times of chaining, which rise with them: a line is chained on
 * the day of its act, however long it waited, and those that were not are known as late and looked for by themselves.
 */
final class TrailStore {

    private static final long NONE = 0; // the first line has the number one
    private static final int MOMENTS = 1_000; // lines by which the clocks of two processes may be out of step

    private final AuditStore store;

    TrailStore(AuditStore store) {
        this.store = store;
    }

    /** Newest first. */
    List<AuditEntry> of(TrailFilter filter, long before, int limit) {
        return page(filter, new Between(NONE, before, false), limit);
    }

    List<AuditEntry> oldest(TrailFilter filter, long after, int limit) {
        return page(filter, new Between(after, Long.MAX_VALUE, true), limit);
    }

    private List<AuditEntry> page(TrailFilter filter, Between numbers, int limit) {
        var found = new HashMap<Long, AuditEntry>();
        for (var query : queries(filter, numbers))
            store.page(query, numbers.rising(), limit).forEach(e -> found.put(e.seq(), e));
        var order = Comparator.comparingLong(AuditEntry::seq);
        return found.values().stream()
                .sorted(numbers.rising() ? order : order.reversed())
                .limit(limit)
                .toList();
    }

    /** Numbers of lines, without these two. @param rising in that order */
    private record Between(long after, long before, boolean rising) {

        Between within(long first, long end) {
            return new Between(Math.max(after, first - 1), Math.min(before, end), rising);
        }
    }

    private static void add(List<Bson> where, Between numbers) {
        if (numbers.rising() || numbers.after() > NONE) where.add(gt("seq", numbers.after()));
        if (!numbers.rising() || numbers.before() < Long.MAX_VALUE) where.add(lt("seq", numbers.before()));
    }

    /** Each served by one index; what they find is put together. */
    private List<Bson> queries(TrailFilter filter, Between numbers) {
        var queries = new ArrayList<Bson>();
        if (!filter.lateOnly()) add(queries, filter, inStep(filter, numbers));
        if (filter.lateOnly() || filter.hasDays()) add(queries, filter, late(filter, numbers));
        return queries;
    }

    private static void add(List<Bson> queries, TrailFilter filter, List<Bson> where) {
        var all = new ArrayList<>(where);
        if (!filter.subject().isEmpty()) all.add(eq("subject", filter.subject()));
        if (!filter.about().isEmpty()) all.add(eq("about", filter.about()));
        if (filter.edition() != null) all.add(eq("edition", filter.edition()));
        if (filter.actors().isEmpty()) queries.add(and(all));
        for (var actor : filter.actors()) {
            var his = new ArrayList<>(all);
            his.add(eq("actor", actor.value()));
            queries.add(and(his));
        }
    }

    private List<Bson> inStep(TrailFilter filter, Between numbers) {
        var where = new ArrayList<Bson>();
        var within = numbers;
        if (filter.to() instanceof LocalDate to) {
            var last = to.plusDays(1).atStartOfDay(Days.WIB).toInstant().minusMillis(1);
            within = within.within(NONE, store.nearest(last, true).orElse(-MOMENTS) + MOMENTS);
            where.add(lte("at", last));
        }
        if (filter.from() instanceof LocalDate from) {
            var first = from.atStartOfDay(Days.WIB).toInstant();
            within = within.within(store.nearest(first, false).orElse(Long.MAX_VALUE) - MOMENTS, Long.MAX_VALUE);
            where.add(gte("at", first));
        }
        add(where, within);
        return where;
    }

    private static List<Bson> late(TrailFilter filter, Between numbers) {
        var where = new ArrayList<Bson>();
        where.add(
                filter.from() == null
                        ? gt("late", "")
                        : gte("late", filter.from().toString()));
        if (filter.to() != null) where.add(lte("late", filter.to().toString()));
        add(where, numbers);
        return where;
    }
}
