package id.kipp.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class AccountStore {

    private final Aggregates<Account> accounts;

    AccountStore(Outbox outbox) {
        this.accounts = outbox.aggregates("accounts", Account.class, "account")
                .unique("signInName")
                .index("profile.name", "_id")
                .index("roles", "profile.name")
                .index("roles", "signInName")
                .index("agencyId", "profile.name")
                .index("agencyId", "signInName")
                .index("unitId", "profile.name");
    }

    Account save(Account next) {
        return accounts.save(next, () -> new Refusal(AccountRefusal.EXISTS));
    }

    Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    Optional<Account> bySignInName(String typed) {
        return Optional.ofNullable(accounts.collection()
                .find(eq("signInName", Account.normalised(typed)))
                .first());
    }

    List<Account> byRole(Role role) {
        return list(eq("roles", role));
    }

    List<Account> adminsOf(Collection<AgencyId> agencies) {
        return list(and(in("agencyId", agencies), eq("roles", Role.AGENCY)));
    }

    List<Account> of(Collection<UnitId> units) {
        return list(in("unitId", units));
    }

    List<Account> all(Collection<AccountId> ids) {
        return list(in("_id", ids));
    }

    List<Account> named(Collection<String> signInNames) {
        return accounts.collection().find(in("signInName", signInNames)).into(new ArrayList<>());
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        accounts.collection()
                .withDocumentClass(Document.class)
                .find(in("_id", ids))
                .projection(Projections.include("profile.name"))
                .forEach(d -> names.put(
                        new AccountId(d.getString("_id")), d.getEmbedded(List.of("profile", "name"), String.class)));
        return names;
    }

    /** Several roles have no common order in an index, so the pages of each are put together. */
    List<Account> page(AccountFilter filter, AccountOrder order, int offset, int limit) {
        if (filter.roles().size() < 2 || filter.agency() != null) return ordered(filter, order, offset, limit);
        var found = new HashMap<AccountId, Account>();
        for (var role : filter.roles())
            ordered(filter.roles(Set.of(role)), order, 0, offset + limit).forEach(a -> found.put(a.id(), a));
        return found.values().stream()
                .sorted(order.comparator())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private List<Account> ordered(AccountFilter filter, AccountOrder order, int offset, int limit) {
        return accounts.collection()
                .find(matching(filter))
                .sort(order.sorts())
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** By name, all at once: what waits is to be seen whole before it is written to. */
    List<Account> waiting(AccountFilter filter) {
        return list(and(
                matching(filter), eq("access.joinedAt", null), eq("access.locked", false), ne("access.link", null)));
    }

    /**
     * Gives each that is still as it was seen its next version, with a link of its own, by two commands.
     *
     * @return those that were written; others were first with the rest
     */
    List<Account> invite(List<Account> next) {
        var ids = next.stream().map(Account::id).toList();
        accounts.updateAll(() -> {
            var stored = all(ids).stream().collect(toMap(Account::id, Account::version));
            return next.stream()
                    .filter(n -> stored.getOrDefault(n.id(), 0L) == n.version() - 1)
                    .toList();
        });
        var out = all(ids).stream().flatMap(AccountStore::secret).collect(toSet());
        return next.stream().filter(n -> secret(n).allMatch(out::contains)).toList();
    }

    private static Stream<Secret> secret(Account account) {
        return Stream.ofNullable(account.access().link()).map(OneTimeLink::secret);
    }

    long count(AccountFilter filter) {
        return accounts.collection().countDocuments(matching(filter));
    }

    boolean isEmpty() {
        return accounts.collection().find().limit(1).first() == null;
    }

    private List<Account> list(Bson which) {
        return accounts.collection()
                .find(which)
                .sort(Sorts.ascending("profile.name", "_id"))
                .into(new ArrayList<>());
    }

    private static Bson matching(AccountFilter filter) {
        var all = new ArrayList<Bson>();
        if (!filter.words().isBlank()) {
            var words = Pattern.compile(Pattern.quote(filter.words().strip()), Pattern.CASE_INSENSITIVE);
            all.add(or(regex("profile.name", words), regex("signInName", words)));
        }
        if (!filter.roles().isEmpty())
            all.add(
                    filter.roles().size() == 1
                            ? eq("roles", filter.roles().iterator().next())
                            : in("roles", filter.roles()));
        if (filter.agency() != null) all.add(eq("agencyId", filter.agency()));
        return all.isEmpty() ? new Document() : and(all);
    }
}
