package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Invitations that wait for an answer: sent again, sent to another address, cancelled; for whoever looks after the account. */
@Service
public class Invitations {

    private static final String AGAIN = "account.invited-again";

    private final AccountStore store;
    private final Letters letters;
    private final FreshProof proof;
    private final Clock clock;

    Invitations(AccountStore store, Letters letters, FreshProof proof, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.proof = proof;
        this.clock = clock;
    }

    /** A new link for somebody who has not joined yet; the old one ends. A cancelled invitation stands again. */
    public Account sendAgain(Actor actor, Account seen) {
        requireMay(actor, seen);
        return sent(seen, seen.profile(), line(actor, seen, AGAIN));
    }

    /**
     * Another address, which becomes the sign-in name: the old link ends and a new one goes there.
     *
     * @throws Refusal {@code account.exists} when the address has an account, {@code mail.bad-address} when it is none, {@code
     *     account.has-joined}, {@code problem.stale}
     */
    public Account correct(Actor actor, Account seen, String address) {
        requireMay(actor, seen);
        var profile = seen.profile().at(address);
        var same = Account.normalised(profile.email()).equals(seen.signInName());
        return sent(seen, profile, line(actor, seen, same ? AGAIN : "account.invitation-corrected"));
    }

    /** Ends the link. The account stays and can be invited again. */
    public Account cancel(Actor actor, Account seen) {
        requireMay(actor, seen);
        if (seen.state() == AccountState.CANCELLED) return seen;
        var none = seen.access().with((OneTimeLink) null);
        return save(seen.with(none, line(actor, seen, "account.invitation-cancelled")));
    }

    /** Those in this actor's care who have been invited and have not joined, by name; one query. */
    public List<Account> waiting(Actor actor, AccountFilter filter) {
        return store.waiting(AccountRights.visible(actor, filter)).stream()
                .filter(a -> AccountRights.cares(actor, a))
                .toList();
    }

    /**
     * A new link for each that still waits as it was seen. Whoever has joined, was cancelled or was written to since then is
     * left alone, so that a list sent twice goes out once.
     *
     * @return those it was sent to
     */
    public List<Account> sendAllAgain(Actor actor, List<Account> seen) {
        seen.forEach(one -> requireCare(actor, one));
        var next = seen.stream()
                .filter(one -> one.state() == AccountState.INVITED)
                .map(one -> next(one, one.profile(), line(actor, one, AGAIN)))
                .toList();
        var written = store.invite(next.stream().map(Invited::account).toList());
        var out = Set.copyOf(written);
        letters.invitations(
                next.stream().filter(one -> out.contains(one.account())).toList(), clock.instant());
        return written;
    }

    private Account sent(Account seen, Profile profile, AuditLine line) {
        var next = next(seen, profile, line);
        var account = save(next.account());
        letters.invitation(account, next.token());
        return account;
    }

    private Invited next(Account seen, Profile profile, AuditLine line) {
        var token = Token.fresh(seen.id());
        var link = OneTimeLink.of(OneTimeLink.Purpose.INVITATION, token.secret(), clock.instant());
        return new Invited(seen.with(profile, seen.access().with(link), line), token);
    }

    /** Who has joined meanwhile is told apart from who was changed by somebody else. */
    private Account save(Account next) {
        try {
            return store.save(next);
        } catch (Stale stale) {
            store.find(next.id()).ifPresent(Invitations::requireOpen);
            throw stale;
        }
    }

    private void requireMay(Actor actor, Account seen) {
        requireCare(actor, seen);
        requireOpen(seen);
    }

    private void requireCare(Actor actor, Account seen) {
        AccountRights.requireCare(actor, seen);
        if (AccountRights.overCompetition(seen.roles())) proof.require(actor);
    }

    private static void requireOpen(Account account) {
        if (account.access().joinedAt() != null) throw new Refusal(AccountRefusal.HAS_JOINED, account.name());
        if (account.access().locked()) throw new Refusal(AccountRefusal.INVITATION_LOCKED, account.name());
    }

    private AuditLine line(Actor actor, Account seen, String action) {
        return AuditLine.of(
                null, actor, action, clock.instant(), Account.subject(seen.id()), seen.version() + 1, Map.of());
    }
}
