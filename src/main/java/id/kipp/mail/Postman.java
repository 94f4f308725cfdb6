package id.kipp.mail;

import id.kipp.store.Lease;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Carries letters to the mail server, one at a time and by one process at a time (lease). A letter is claimed before it is
 * sent; after a crash in between it is sent again under the same Message-ID rather than lost.
 */
@Component
class Postman {

    static final int MAX_TRIES = 8;

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /** How long a letter that passes may wait to be sent. */
    private static final Duration PASSING = Duration.ofMinutes(30);

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final MailStore store;
    private final OneTimeStore secrets;
    private final Lease lease;
    private final @Nullable JavaMailSender server;
    private final String from;
    private final Clock clock;
    private volatile boolean stopping;
    private final ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("postman").factory());

    Postman(
            MailStore store,
            OneTimeStore secrets,
            Lease lease,
            ObjectProvider<JavaMailSender> server,
            @Value("${kipp.mail.from:kipp@localhost.localdomain}") String from,
            Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.lease = lease;
        this.server = server.getIfAvailable();
        this.from = new Address(from).value();
        this.clock = clock;
    }

    boolean hasServer() {
        return server != null;
    }

    void wake(String id) {
        if (hasServer()) one.execute(() -> deliver(List.of(id)));
    }

    /** What waits from before, and what is to be tried again. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (hasServer()) one.scheduleWithFixedDelay(this::sweep, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        one.scheduleWithFixedDelay(this::forget, 0, 1, TimeUnit.MINUTES);
    }

    /** Letters that pass and are of no use any more. */
    void forget() {
        try {
            store.forget(clock.instant().minus(PASSING)).forEach(secrets::wipe);
        } catch (RuntimeException e) {
            log.error("letters that are of no use any more stay; trying again", e);
        }
    }

    /** The letter that is on its way gets there; one cut off in the middle would go out twice. */
    @PreDestroy
    void stop() {
        stopping = true;
        one.shutdown();
        try {
            one.awaitTermination(ON_ITS_WAY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        one.shutdownNow();
    }

    void sweep() {
        try {
            deliver(store.due(clock.instant(), 200));
        } catch (RuntimeException e) {
            log.error("looking for waiting letters failed; trying again", e);
        }
    }

    private void deliver(List<String> ids) {
        for (var id : ids) if (!stopping && lease.hold("postman", LEASE)) deliver(id);
    }

    void deliver(String id) {
        store.claim(id, clock.instant()).ifPresent(this::deliver);
    }

    private void deliver(Mail mail) {
        try {
            var sender = Objects.requireNonNull(server);
            sender.send(message(sender, mail, text(mail)));
            store.sent(mail);
            secrets.wipe(mail.id());
        } catch (MailException | MessagingException e) {
            var last = mail.tries() >= MAX_TRIES;
            var wait = Duration.ofMinutes(1L << Math.min(mail.tries() - 1, 8));
            store.failed(
                    mail.id(),
                    last ? MailState.FAILED : MailState.WAITING,
                    clock.instant().plus(wait),
                    String.valueOf(e.getMessage()));
            log.warn(
                    "letter {} was not sent (try {}): {}",
                    mail.id(),
                    mail.tries(),
                    e.getClass().getSimpleName());
        }
    }

    private String text(Mail mail) throws MessagingException {
        var body = Objects.requireNonNullElse(mail.body(), "");
        if (!mail.isCut()) return body;
        return secrets.find(mail.id())
                .map(secret -> body.replace(OneTime.PLACE, secret))
                .orElseThrow(() -> new MessagingException("what this letter is about was shown or cannot be opened"));
    }

    private MimeMessage message(JavaMailSender sender, Mail mail, String text) throws MessagingException {
        var helper = new MimeMessageHelper(sender.createMimeMessage(), "UTF-8");
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(text);
        helper.getMimeMessage().setHeader("Message-ID", "<" + mail.id() + "@kipp>");
        return helper.getMimeMessage();
    }
}
