package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Canonical;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.mail.Site;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * How the first administrator comes in: by a one-time link in the log of the first start. There is no default password. A
 * restart prints a new link and ends the old one, until there is an administrator.
 */
@Service
public class SetUp {

    private static final Logger log = LoggerFactory.getLogger(SetUp.class);
    private static final String LINK = "whoever reads the server's log set the server up";

    private final SetUpStore links;
    private final AccountStore accounts;
    private final Hashing hashing;
    private final Actors actors;
    private final StoreKind kind;
    private final Site site;
    private final Clock clock;

    SetUp(
            SetUpStore links,
            AccountStore accounts,
            Hashing hashing,
            Actors actors,
            StoreKind kind,
            Site site,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.hashing = hashing;
        this.actors = actors;
        this.kind = kind;
        this.site = site;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        if (!kind.isTrial() && !hasAdministrator()) {
            log.warn(
                    "Belum ada administrator. Tautan sekali pakai untuk membuatnya (first administrator): {}",
                    newLink());
        }
    }

    String newLink() {
        var secret = Token.random(32);
        links.put(Canonical.sha256(secret));
        return site.setUp(secret);
    }

    /** Whether this link can still be used. */
    @PublicAccess(LINK)
    public boolean isOpen(String token) {
        return links.has(Canonical.sha256(token)) && !hasAdministrator();
    }

    @PublicAccess(LINK)
    public Account firstAdministrator(String token, String name, String email, String password) {
        var profile = Profile.of(name, email);
        Hashing.requireLength(password);
        if (!isOpen(token)) throw new Refusal(AccountRefusal.SET_UP_OVER);
        var hash = hashing.encode(password, profile.name() + " " + profile.email());
        if (!links.take(Canonical.sha256(token))) throw new Refusal(AccountRefusal.SET_UP_OVER);
        var id = new AccountId(Token.random(16));
        var now = clock.instant();
        var line =
                AuditLine.of(null, actors.system("set-up"), "account.set-up", now, Account.subject(id), 1, hash.fact());
        return accounts.save(new Account(
                id,
                1,
                "",
                profile,
                Set.of(Role.ADMINISTRATOR),
                null,
                null,
                Credentials.open(now).with(hash, now),
                List.of(line)));
    }

    private boolean hasAdministrator() {
        return accounts.byRole(Role.ADMINISTRATOR).stream().anyMatch(a -> a.state() == AccountState.ACTIVE);
    }
}
