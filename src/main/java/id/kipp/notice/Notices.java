package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.UnitId;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Links> links; // the command line has no screens

    Notices(InboxStore store, Accounts accounts, Mails mails, Site site, ObjectProvider<Links> links) {
        this.store = store;
        this.accounts = accounts;
        this.mails = mails;
        this.site = site;
        this.links = links;
    }

    /**
     * Tells everybody in these audiences whose account is not locked, by one query for each kind of audience and one write
     * for the bells and one for the letters, however many. Again with the same ids changes nothing.
     *
     * @param ids makes an id for a recipient and a sentence
     * @param at when it happened
     */
    void tell(UnaryOperator<String> ids, Instant at, List<Telling> tellings) {
        var people = people(tellings.stream().map(Telling::audience).toList());
        var told = new ArrayList<Told>();
        var letters = new ArrayList<Mails.Letter>();
        for (var telling : tellings) {
            if (telling.audience() instanceof Audience.Outsider outsider)
                letters.add(letter(ids, at, outsider, telling));
            people.stream().filter(a -> telling.audience().has(a)).forEach(a -> told.add(told(ids, at, a, telling)));
        }
        if (!told.isEmpty()) store.put(told);
        told.stream().map(this::letter).forEach(letters::add);
        mails.send(letters);
    }

    static Told told(UnaryOperator<String> ids, Instant at, Account to, Telling telling) {
        var id = ids.apply(
                to.id().value() + " " + telling.key() + " " + telling.subject().id());
        return new Told(to, new Notice(id, telling.key(), telling.arguments(), telling.subject(), at, false));
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
                case Audience.Outsider outsider -> {} // has no account
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

    private Mails.Letter letter(Told told) {
        var to = told.to();
        var notice = told.notice();
        var locale = to.profile().locale();
        var sentences = locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        var letter = notice.sentence() + ".letter"; // where a letter says less than a bell, that only its owner reads
        var sentence = sentences.of(
                sentences.has(letter) ? letter : notice.sentence(),
                notice.arguments().toArray());
        var link = site.link(links.getObject().to(notice.subject(), to.roles()));
        return new Mails.Letter(
                notice.id(), notice.at(), to.profile().email(), locale, "notice", List.of(to.name(), sentence, link));
    }

    private static Mails.Letter letter(UnaryOperator<String> ids, Instant at, Audience.Outsider to, Telling telling) {
        return new Mails.Letter(
                ids.apply(to.email() + " " + telling.key()),
                at,
                to.email(),
                to.language(),
                telling.key(),
                List.copyOf(telling.arguments()));
    }
}
