package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Unchecked;
import id.kipp.kernel.UnitId;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells people what concerns them, by the bell and by mail, each in their language. */
@Service
public class Notices {

    private static final Sentences INDONESIAN = Sentences.in(Locale.of("id"));
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    private final InboxStore store;
    private final Accounts accounts;
    private final Mails mails;
    private final Site site;
    private final Clock clock;

    Notices(InboxStore store, Accounts accounts, Mails mails, Site site, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.mails = mails;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Tells everybody in the audience whose account is not locked. The sentence is {@code notice.<key>} with these
     * arguments.
     *
     * @param link the route that shows what it is about, such as {@code proposal/P-1}, without a leading slash
     */
    @Unchecked("called by services after they have checked and done what is told; nothing is read")
    public void tell(Audience audience, String key, String link, String... arguments) {
        tell(List.of(Telling.of(audience, key, link, arguments)));
    }

    /** Several, by as many commands as one, and one for each kind of audience. */
    @Unchecked("called by services after they have checked and done what is told; nothing is read")
    public void tell(List<Telling> tellings) {
        var people = people(tellings.stream().map(Telling::audience).toList());
        var told = new ArrayList<Told>();
        for (var telling : tellings) {
            var notice = new Notice(
                    UUID.randomUUID().toString(),
                    telling.key(),
                    telling.arguments(),
                    telling.link(),
                    clock.instant(),
                    false);
            people.stream().filter(a -> telling.audience().has(a)).forEach(a -> told.add(new Told(a, notice)));
        }
        if (told.isEmpty()) return;
        store.put(told);
        mails.send(told.stream().map(t -> letter(t.to(), t.notice())).toList());
    }

    record Told(Account to, Notice notice) {}

    /** One's own, newest first. */
    public Inbox inbox(Actor actor) {
        return store.of(actor.id());
    }

    public void read(Actor actor, Notice notice) {
        store.read(actor.id(), notice.id());
    }

    public void readAll(Actor actor) {
        store.readAll(actor.id());
    }

    /** Everybody in one of them whose account is not locked, by one query for each kind of audience. */
    private List<Account> people(List<Audience> audiences) {
        var ids = new LinkedHashSet<AccountId>();
        var roles = new LinkedHashSet<Role>();
        var agencies = new LinkedHashSet<AgencyId>();
        var units = new LinkedHashSet<UnitId>();
        for (var audience : audiences) {
            switch (audience) {
                case Audience.People(var some) -> ids.addAll(some);
                case Audience.Holders(var role) -> roles.add(role);
                case Audience.AgencyAdmins(var agency) -> agencies.add(agency);
                case Audience.UnitMembers(var unit) -> units.add(unit);
            }
        }
        var found = new LinkedHashMap<AccountId, Account>();
        if (!ids.isEmpty()) accounts.all(ids).forEach(a -> found.put(a.id(), a));
        roles.forEach(r -> accounts.byRole(r).forEach(a -> found.put(a.id(), a)));
        if (!agencies.isEmpty()) accounts.adminsOf(agencies).forEach(a -> found.put(a.id(), a));
        if (!units.isEmpty()) accounts.of(units).forEach(a -> found.put(a.id(), a));
        return found.values().stream()
                .filter(a -> a.state() != AccountState.LOCKED)
                .toList();
    }

    private Mails.Letter letter(Account to, Notice notice) {
        var locale = to.profile().locale();
        var sentences = locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        var sentence = sentences.of(notice.sentence(), notice.arguments().toArray());
        return new Mails.Letter(
                to.profile().email(), locale, "notice", List.of(to.name(), sentence, site.link(notice.link())));
    }
}
