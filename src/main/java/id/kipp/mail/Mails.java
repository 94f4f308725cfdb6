package id.kipp.mail;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends letters to people. Without a mail server they are kept, and the administrator can read them. */
@Service
public class Mails {

    private static final Sentences INDONESIAN = Sentences.in(Locale.of("id"));
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    private final MailStore store;
    private final OneTimeStore secrets;
    private final Aggregates<Shown> shown;
    private final Postman postman;
    private final FreshProof proof;
    private final Clock clock;

    Mails(MailStore store, OneTimeStore secrets, Outbox outbox, Postman postman, FreshProof proof, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.shown = outbox.aggregates("shown", Shown.class, "mail");
        this.postman = postman;
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * Queues a letter whose texts are {@code mail.<key>.subject} and {@code mail.<key>.body}, and returns without waiting
     * for the mail server.
     */
    @PublicAccess("the caller has checked who may tell whom; nothing is read")
    public void send(String address, Locale locale, String key, Object... arguments) {
        send(List.of(
                new Letter(UUID.randomUUID().toString(), clock.instant(), address, locale, key, List.of(arguments))));
    }

    /** As {@link #send}; of the letter nothing is kept once it is sent, nor after half an hour if it is not. */
    @PublicAccess("the caller has checked who may tell whom; nothing is read")
    public void pass(String address, Locale locale, String key, Object... arguments) {
        send(List.of(new Letter(
                Mail.PASSING + UUID.randomUUID(), clock.instant(), address, locale, key, List.of(arguments))));
    }

    /** As many as you like, queued by one command; those whose id is known have been queued before and are left alone. */
    @PublicAccess("the caller has checked who may tell whom; nothing is read")
    public void send(List<Letter> letters) {
        if (letters.isEmpty()) return;
        letters.forEach(this::keepApart); // first: a letter is never sent without what it is about
        var mails = letters.stream().map(this::written).toList();
        store.add(mails);
        mails.forEach(m -> postman.wake(m.id()));
    }

    /**
     * @param id its Message-ID, too: printable, without blanks
     * @param at when what it tells has happened
     * @param key of the texts {@code mail.<key>.subject} and {@code mail.<key>.body}
     */
    public record Letter(String id, Instant at, String address, Locale locale, String key, List<Object> arguments) {}

    private void keepApart(Letter letter) {
        for (var argument : letter.arguments())
            if (argument instanceof OneTime secret) secrets.keep(letter.id(), secret);
    }

    private Mail written(Letter letter) {
        var sentences = letter.locale().getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        var arguments = letter.arguments().stream()
                .map(a -> a instanceof OneTime
                        ? OneTime.PLACE
                        : a instanceof String typed ? typed.replace(OneTime.PLACE, "") : a)
                .toArray();
        var now = clock.instant();
        return new Mail(
                letter.id(),
                new Address(letter.address()).value(),
                oneLine(sentences.of("mail." + letter.key() + ".subject", arguments)),
                sentences.of("mail." + letter.key() + ".body", arguments),
                postman.hasServer() ? MailState.WAITING : MailState.KEPT,
                0,
                letter.at(),
                now,
                null);
    }

    /** The bodies stay behind. */
    public List<Mail> page(Actor actor, LetterOrder order, int offset, int limit) {
        actor.require(Role.ADMINISTRATOR);
        return store.page(order, offset, limit);
    }

    /** The same after one that has been listed, as it stands in the list; {@code beyond} of them are passed over. */
    public List<Mail> after(Actor actor, LetterOrder order, Mail one, int beyond, int limit) {
        actor.require(Role.ADMINISTRATOR);
        return store.after(order, one, beyond, limit);
    }

    public long count(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return store.count();
    }

    /** With the body where the letter is kept; a letter on its way to a mail server is for its reader alone. */
    public Mail read(Actor actor, String id) {
        actor.require(Role.ADMINISTRATOR);
        var mail = store.find(id).orElseThrow(() -> new Refusal(MailRefusal.UNKNOWN));
        return mail.state() == MailState.KEPT ? mail : mail.sealed();
    }

    /** Whether a kept letter carries something that works once and has not been shown yet. */
    public boolean carries(Actor actor, String id) {
        actor.require(Role.ADMINISTRATOR);
        return store.find(id).filter(m -> m.state() == MailState.KEPT).isPresent() && secrets.has(id);
    }

    /**
     * Shows what a kept letter carries, so that it can be handed over in another way: once, after a fresh proof, and the
     * trail says to whom.
     *
     * @throws Refusal {@code mail.shown} where it has been shown or is on its way by mail
     */
    public String show(Actor actor, String id) {
        actor.require(Role.ADMINISTRATOR);
        proof.require(actor);
        if (!carries(actor, id)) throw new Refusal(MailRefusal.SHOWN);
        var line = AuditLine.of(null, actor, "mail.shown", clock.instant(), "mail:" + id, 1, Map.of());
        shown.save(new Shown(id, 1, List.of(line)), () -> new Refusal(MailRefusal.SHOWN));
        return secrets.take(id).orElseThrow(() -> new Refusal(MailRefusal.SHOWN));
    }

    /** Tries a letter again that was kept or given up. @throws Refusal {@code mail.shown} where what it is about is out */
    public void again(Actor actor, String id) {
        actor.require(Role.ADMINISTRATOR);
        if (!postman.hasServer()) throw new Refusal(MailRefusal.NO_SERVER);
        var cut = store.find(id).filter(m -> m.isCut()).isPresent();
        if (cut && !secrets.has(id)) throw new Refusal(MailRefusal.SHOWN);
        if (!store.again(id, clock.instant())) throw new Stale();
        postman.wake(id);
    }

    @PublicAccess("says only whether a mail server is set")
    public boolean hasServer() {
        return postman.hasServer();
    }

    /** Nothing typed by a user may begin another header. */
    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
