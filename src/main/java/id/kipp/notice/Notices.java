package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Own;
import id.kipp.kernel.Sentences;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
    private final ObjectProvider<OwnWords> words; // of the editions, which stand above

    Notices(
            InboxStore store,
            Accounts accounts,
            Mails mails,
            Site site,
            ObjectProvider<Links> links,
            ObjectProvider<OwnWords> words) {
        this.words = words;
        this.store = store;
        this.accounts = accounts;
        this.mails = mails;
        this.site = site;
        this.links = links;
    }

    /**
     * Tells everybody in these audiences whose account is not locked, by one query for each kind of audience and one write
     * for the bells and one for the letters, however many. Again with the same ids changes nothing.
     */
    void tell(List<Said> all) {
        if (all.isEmpty()) return;
        var people =
                Recipients.of(accounts, all.stream().map(s -> s.notification().audience()));
        var told = new ArrayList<Told>();
        var letters = new ArrayList<Mails.Letter>();
        for (var said : all) {
            if (said.notification().audience() instanceof Audience.Outsider outsider)
                letters.add(letter(said, outsider));
            else people.in(said.notification().audience()).forEach(a -> told.add(told(said, a)));
        }
        store.put(told);
        told.stream().map(this::letter).forEach(letters::add);
        mails.send(letters);
    }

    /**
     * A telling and the fact that it follows from.
     *
     * @param ids makes an id for a recipient and a sentence
     * @param at when it happened
     * @param edition whose words it is mailed in; null where it is of none
     */
    record Said(UnaryOperator<String> ids, Instant at, @Nullable String edition, Notification notification) {}

    static Told told(Said said, Account to) {
        var notification = said.notification();
        var id = said.ids()
                .apply(to.id().value() + " " + notification.key() + " "
                        + notification.subject().id());
        return new Told(
                to,
                said.edition(),
                new Notice(id, notification.key(), notification.arguments(), notification.subject(), said.at(), false));
    }

    record Told(Account to, @Nullable String edition, Notice notice) {}

    /** One's own, newest first. */
    @Own
    public Inbox inbox(Actor actor) {
        return store.of(actor.id());
    }

    @Own
    public void read(Actor actor, Notice notice) {
        store.read(actor.id(), notice.id());
    }

    @Own
    public void readAll(Actor actor) {
        store.readAll(actor.id());
    }

    private Mails.Letter letter(Told told) {
        var to = told.to();
        var notice = told.notice();
        var locale = to.profile().locale();
        var sentences = locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        var letter = notice.sentence() + ".letter"; // where a letter says less than a bell, that only its owner reads
        var sentence = own(told, locale)
                .orElseGet(() -> sentences.of(
                        sentences.has(letter) ? letter : notice.sentence(),
                        notice.arguments().toArray()));
        var link = site.link(links.getObject().to(notice.subject(), to.roles()));
        return new Mails.Letter(
                notice.id(), notice.at(), to.profile().email(), locale, "notice", List.of(to.name(), sentence, link));
    }

    private Optional<String> own(Told told, Locale locale) {
        var words = this.words.getIfAvailable();
        return words == null || told.edition() == null
                ? Optional.empty()
                : words.of(
                        told.edition(),
                        told.notice().key(),
                        locale,
                        told.notice().arguments());
    }

    private static Mails.Letter letter(Said said, Audience.Outsider to) {
        var notification = said.notification();
        return new Mails.Letter(
                said.ids().apply(to.email() + " " + notification.key()),
                said.at(),
                to.email(),
                to.language(),
                notification.key(),
                List.copyOf(notification.arguments()));
    }
}
