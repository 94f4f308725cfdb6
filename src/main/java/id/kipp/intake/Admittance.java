package id.kipp.intake;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Invitations;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyRefusal;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a registration: an agency where there is none, and its administrator's invitation, once. */
@Component
class Admittance {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Invitations invitations;

    Admittance(Agencies agencies, Accounts accounts, Invitations invitations) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** @param asked as it was before it was claimed */
    void admit(Actor actor, Registration asked, @Nullable AgencyId as) {
        var agency = as == null ? asked.applicant().draft().id() : as;
        if (agencies.find(agency).isEmpty()) {
            if (as != null) throw new Refusal(AgencyRefusal.UNKNOWN);
            agencies.register(actor, asked.applicant().draft());
        }
        invite(actor, asked, agency);
    }

    /** Who was cut off may have written the account and not the letter: its link is sent anew, and the old one ends. */
    private void invite(Actor actor, Registration asked, AgencyId agency) {
        var who = asked.applicant();
        var account = accounts.named(actor, List.of(who.email())).stream()
                .filter(a -> isAdmin(a, agency))
                .findFirst();
        if (account.isEmpty()) accounts.invite(actor, Invitation.agencyAdmin(who.name(), who.email(), agency));
        else if (asked.known().claimed() != null && account.get().state() == AccountState.INVITED)
            invitations.sendAgain(actor, account.get());
    }

    private static boolean isAdmin(Account account, AgencyId agency) {
        return account.is(Role.AGENCY)
                && account.agency().filter(agency::equals).isPresent();
    }
}
