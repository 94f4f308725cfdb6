package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/** How somebody likes to see lists. Nobody else sees it and nothing follows from it, so that no line tells of it. */
public record OwnFilters(@BsonId AccountId id, long version, List<Saved> saved, List<AuditLine> outbox)
        implements Aggregate {

    /** More are a list of their own. */
    static final int MOST = 40;

    public static final int NAME_MAX = 60;

    /**
     * @param list the list's address
     * @param query what it is narrowed by, as it stands in the address
     */
    public record Saved(String list, String name, String query) {}

    static OwnFilters none(AccountId id) {
        return new OwnFilters(id, 0, List.of(), List.of());
    }

    /** In place of one of the same name. @throws Refusal {@code account.filter-name}, {@code account.filters-full} */
    OwnFilters with(Saved one) {
        var name = Typed.required(one.name, NAME_MAX, AccountRefusal.FILTER_NAME);
        Typed.atMost(one.list + one.query, Typed.REASON_MAX);
        var rest = without(one.list, name).saved;
        if (rest.size() >= MOST) throw new Refusal(AccountRefusal.FILTERS_FULL, MOST);
        return next(Stream.concat(rest.stream(), Stream.of(new Saved(one.list, name, one.query)))
                .toList());
    }

    /**
     * Under another name, where it stood; in place of one that had that name.
     *
     * @throws Refusal {@code account.filter-name}
     */
    OwnFilters renamed(String list, String name, String to) {
        var next = Typed.required(to, NAME_MAX, AccountRefusal.FILTER_NAME);
        if (next.equals(name)) return this;
        return next(without(list, next).saved.stream()
                .map(s -> s.list.equals(list) && s.name.equals(name) ? new Saved(list, next, s.query) : s)
                .toList());
    }

    OwnFilters without(String list, String name) {
        return next(saved.stream()
                .filter(s -> !s.list.equals(list) || !s.name.equals(name))
                .toList());
    }

    private OwnFilters next(List<Saved> now) {
        return new OwnFilters(id, version + 1, now, outbox);
    }
}
