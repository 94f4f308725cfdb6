package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Leavings;
import id.kipp.account.Resignation;
import id.kipp.audit.AuditEntry;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who leaves an office is told to those who look after the account; accounts stand below this module and cannot say it. */
@Component
class LeavingConcern implements Concern {

    private final Leavings leavings;
    private final Accounts accounts;

    LeavingConcern(Leavings leavings, Accounts accounts) {
        this.leavings = leavings;
        this.accounts = accounts;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Resignation.BEGUN);
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = new AccountId(line.subjectId());
        return accounts
                .find(id)
                .filter(a -> a.state() == AccountState.ACTIVE && leavings.isLeaving(id))
                .map(a -> Notification.of(carers(a), "leaving", Topic.Kind.PEOPLE, id.value(), a.name()))
                .stream()
                .toList();
    }

    private static Audience carers(Account leaving) {
        if (leaving.is(Role.SERVICE_UNIT))
            return leaving.agency().map(Audience::adminsOf).orElseGet(() -> Audience.role(Role.ADMINISTRATOR));
        var over = leaving.is(Role.SECRETARIAT) || leaving.is(Role.ADMINISTRATOR);
        return Audience.role(over ? Role.ADMINISTRATOR : Role.SECRETARIAT);
    }
}
