package id.kipp.account;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.audit.RecordedStore;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An account has the roles, the institution, the lock and the password that its lines gave it, and no others. */
@Component
class AccountsAsRecorded implements Invariant {

    private static final Set<String> CHOSEN =
            Set.of("account.set-up", "account.joined", "account.password-renewed", "account.password-changed");

    private final RecordedStore recorded;

    AccountsAsRecorded(RecordedStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return "account.as-recorded";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        return recorded.check("accounts", Account.class, a -> Account.subject(a.id()), this::follows, broken);
    }

    private boolean follows(Account account, List<AuditEntry> lines) {
        var roles = EnumSet.noneOf(Role.class);
        var locked = false;
        AuditEntry chosen = null;
        for (var line : lines) {
            var named = named(line);
            if (line.action().equals("account.role-taken")) roles.removeAll(named);
            else roles.addAll(named);
            locked = switch (line.action()) {
                case "account.locked", "account.handed-over" -> true;
                case "account.unlocked" -> false;
                default -> locked;
            };
            if (CHOSEN.contains(line.action())) chosen = line;
        }
        return roles.equals(account.roles())
                && locked == account.access().locked()
                && isOf(account, lines.getFirst())
                && isChosen(account.access().password(), chosen);
    }

    private static Set<Role> named(AuditEntry line) {
        if (line.action().equals("account.set-up")) return Set.of(Role.ADMINISTRATOR);
        var roles = EnumSet.noneOf(Role.class);
        line.text("role").map(Role::valueOf).ifPresent(roles::add);
        var several = Document.parse(line.content()).getList("roles", String.class, List.of());
        several.forEach(r -> roles.add(Role.valueOf(r)));
        return roles;
    }

    /** A first line did not always say of whom. */
    private static boolean isOf(Account account, AuditEntry first) {
        var agency = account.agency().map(AgencyId::value).orElse("");
        var unit = account.unit().map(UnitId::value).orElse("");
        return agency.equals(first.text("agency").orElse(agency))
                && unit.equals(first.text("unit").orElse(unit));
    }

    /** Nor did every line that speaks of a password hold it. */
    private boolean isChosen(@Nullable Secret password, @Nullable AuditEntry chosen) {
        if (chosen == null) return password == null;
        return chosen.text(Secret.FACT).isEmpty() || password != null && recorded.isSame(chosen, password.fact());
    }
}
