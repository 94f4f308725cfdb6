package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Unchecked;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import java.time.Clock;
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
        var people = people(audience).stream()
                .filter(a -> a.state() != AccountState.LOCKED)
                .toList();
        if (people.isEmpty()) return;
        var notice = new Notice(UUID.randomUUID().toString(), key, List.of(arguments), link, clock.instant(), false);
        store.put(people.stream().map(Account::id).toList(), notice);
        mails.send(people.stream().map(a -> letter(a, notice)).toList());
    }

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

    private List<Account> people(Audience audience) {
        return switch (audience) {
            case Audience.People(var ids) -> accounts.all(ids);
            case Audience.Holders(var role) -> accounts.byRole(role);
            case Audience.AgencyAdmins(var agency) -> accounts.adminsOf(agency);
            case Audience.UnitMembers(var unit) -> accounts.of(unit);
        };
    }

    private Mails.Letter letter(Account to, Notice notice) {
        var locale = to.profile().locale();
        var sentences = locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        var sentence = sentences.of(notice.sentence(), notice.arguments().toArray());
        return new Mails.Letter(
                to.profile().email(), locale, "notice", List.of(to.name(), sentence, site.link(notice.link())));
    }
}
