package id.kipp.mail;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.store.Lease;
import id.kipp.store.Outbox;
import id.kipp.store.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailsTest extends ServiceTest implements Refusals {

    @RegisterExtension
    static final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    MongoDatabase database;
    MailStore store;
    OneTimeStore secrets;
    Outbox outbox;
    FreshProof proof = actor -> {};

    @BeforeEach
    void anEmptyStore() {
        database = bean(MongoClient.class)
                .getDatabase("mail-" + UUID.randomUUID().toString().substring(0, 8));
        store = new MailStore(database);
        secrets = new OneTimeStore(database, bean(Sealing.class));
        outbox = new Outbox(database);
    }

    @Test
    void a_letter_reaches_its_reader_in_their_language() throws Exception {
        send(mails(smtp(server.getSmtp().getPort())), "rina@kipp.test", "Rina", "https://kipp.test/sandi/abc");
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("A new password for your KIPP account");
        assertThat((String) letter.getContent()).contains("Dear Rina").contains("https://kipp.test/sandi/abc");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("rina@kipp.test");
    }

    @Test
    void a_sent_letter_loses_its_text_and_is_not_sent_again() throws Exception {
        var postman = smtp(server.getSmtp().getPort());
        send(mails(postman), "rina@kipp.test", "Rina", "link");
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        var sent = waitFor(MailState.SENT);
        assertThat(sent.body()).isNull();
        postman.deliver(sent.id());
        postman.sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void of_a_letter_that_passes_nothing_is_left_once_it_is_sent_or_of_no_use() throws Exception {
        mails(smtp(server.getSmtp().getPort()))
                .pass("warga@kipp.test", Locale.ENGLISH, "password", "Warga", new OneTime("kode"));
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        for (int i = 0; i < 1_500 && store.count() > 0; i++) Thread.sleep(20);
        assertThat(store.count()).isZero();
        mails(keeping()).pass("warga@kipp.test", Locale.ENGLISH, "password", "Warga", new OneTime("kode"));
        keeping().forget();
        assertThat(store.count()).isOne();
        var later = Clock.offset(bean(Clock.class), Duration.ofMinutes(31));
        postman(null, later).forget();
        assertThat(whole()).doesNotContain("warga", "passing-");
    }

    @Test
    void pages_that_go_on_from_a_letter_show_what_the_whole_list_shows() {
        for (var i = 0; i < 7; i++) send(mails(keeping()), "rina@kipp.test", "Rina " + i, "link");
        var whole = store.page(LetterOrder.NEWEST, 0, 7).stream().map(Mail::id).toList();
        var third = store.page(LetterOrder.NEWEST, 2, 1).getFirst();
        assertThat(store.after(LetterOrder.NEWEST, third, 0, 2))
                .extracting(Mail::id)
                .containsExactlyElementsOf(whole.subList(3, 5));
        assertThat(store.after(LetterOrder.NEWEST, third, 2, 9))
                .extracting(Mail::id)
                .startsWith(whole.get(5), whole.get(6));
    }

    @Test
    void of_many_senders_one_gets_a_letter() throws Exception {
        var keeping = keeping();
        send(mails(keeping), "rina@kipp.test", "Rina", "link");
        var kept = store.page(LetterOrder.NEWEST, 0, 1).getFirst();
        var now = bean(Clock.class).instant();
        assertThat(store.again(kept.id(), now)).isTrue();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i ->
                            threads.submit(() -> store.claim(kept.id(), now).isPresent()))
                    .toList();
            var got = 0;
            for (var claim : claims) if (claim.get()) got++;
            assertThat(got).isEqualTo(1);
        }
    }

    @Test
    void a_sender_that_died_does_not_lose_the_letter() {
        send(mails(keeping()), "rina@kipp.test", "Rina", "link");
        var id = store.page(LetterOrder.NEWEST, 0, 1).getFirst().id();
        var now = bean(Clock.class).instant();
        store.again(id, now);
        assertThat(store.claim(id, now)).isPresent();
        assertThat(store.claim(id, now.plusSeconds(60))).isEmpty();
        assertThat(store.claim(id, now.plus(MailStore.LEASE))).isPresent();
    }

    @Test
    void without_a_mail_server_the_letter_is_kept_for_the_administrator() {
        var mails = mails(keeping());
        send(mails, "rina@kipp.test", "Rina", "https://kipp.test/sandi/abc");
        var listed =
                mails.page(actor(Role.ADMINISTRATOR), LetterOrder.NEWEST, 0, 10).getFirst();
        assertThat(listed.state()).isEqualTo(MailState.KEPT);
        assertThat(listed.body()).as("in the list").isNull();
        assertThat(mails.read(actor(Role.ADMINISTRATOR), listed.id()).body())
                .contains("Dear Rina")
                .doesNotContain("kipp.test/sandi");
        assertRefused("actor.not-allowed", () -> mails.read(actor(Role.SECRETARIAT), listed.id()));
        assertRefused("mail.no-server", () -> mails.again(actor(Role.ADMINISTRATOR), listed.id()));
    }

    @Test
    void what_works_once_is_shown_once_to_the_administrator_and_the_trail_says_so() {
        var mails = mails(keeping());
        send(mails, "rina@kipp.test", "Rina", "https://kipp.test/sandi/abc");
        var id = store.page(LetterOrder.NEWEST, 0, 1).getFirst().id();
        var administrator = actor(Role.ADMINISTRATOR);
        assertRefused("actor.not-allowed", () -> mails.show(actor(Role.SECRETARIAT), id));
        assertThat(mails.show(administrator, id)).isEqualTo("https://kipp.test/sandi/abc");
        assertThat(outbox.find("shown", id).orElseThrow().lines().toString())
                .contains("mail.shown", administrator.id().value())
                .doesNotContain("abc");
        assertThat(mails.carries(administrator, id)).isFalse();
        assertRefused(MailRefusal.SHOWN, () -> mails.show(administrator, id));
        assertRefused(MailRefusal.SHOWN, () -> mails(smtp(1)).again(administrator, id));
    }

    @Test
    void without_a_fresh_proof_nothing_that_works_once_is_shown_or_used_up() {
        proof = actor -> {
            throw new Refusal(MailRefusal.UNKNOWN);
        };
        var mails = mails(keeping());
        send(mails, "rina@kipp.test", "Rina", "https://kipp.test/sandi/abc");
        var id = store.page(LetterOrder.NEWEST, 0, 1).getFirst().id();
        assertRefused(MailRefusal.UNKNOWN, () -> mails.show(actor(Role.ADMINISTRATOR), id));
        assertThat(mails.carries(actor(Role.ADMINISTRATOR), id)).isTrue();
    }

    @Test
    void the_database_holds_no_link_at_any_time_and_nothing_once_it_is_sent() throws Exception {
        var link = "https://kipp.test/sandi/rahasia-benar";
        send(mails(keeping()), "rina@kipp.test", "Rina", link);
        var id = store.page(LetterOrder.NEWEST, 0, 1).getFirst().id();
        assertThat(whole()).doesNotContain("rahasia-benar").contains(id);
        mails(smtp(server.getSmtp().getPort())).again(actor(Role.ADMINISTRATOR), id);
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        assertThat((String) server.getReceivedMessages()[0].getContent()).contains(link);
        waitFor(MailState.SENT);
        for (int i = 0; i < 1_500 && secrets.has(id); i++) Thread.sleep(20);
        assertThat(secrets.has(id)).isFalse();
    }

    private String whole() {
        var all = new StringBuilder();
        for (var name : database.listCollectionNames())
            database.getCollection(name).find().forEach(d -> all.append(d.toJson()));
        return all.toString();
    }

    @Test
    void a_letter_that_cannot_be_sent_waits_and_its_text_stays_closed() {
        var mails = mails(smtp(1)); // nobody listens there
        send(mails, "rina@kipp.test", "Rina", "secret-link");
        var waiting = waitFor(MailState.WAITING, 1);
        assertThat(waiting.problem()).isNotBlank();
        assertThat(waiting.due()).isAfter(waiting.queuedAt());
        assertThat(mails.read(actor(Role.ADMINISTRATOR), waiting.id()).body()).isNull();
    }

    @Test
    void after_many_tries_a_letter_is_given_up_in_plain_sight_and_can_be_tried_again() {
        send(mails(keeping()), "rina@kipp.test", "Rina", "link");
        var id = store.page(LetterOrder.NEWEST, 0, 1).getFirst().id();
        var now = bean(Clock.class).instant();
        store.failed(id, MailState.FAILED, now, "550 no such user");
        var mails = mails(smtp(server.getSmtp().getPort()));
        mails.again(actor(Role.ADMINISTRATOR), id);
        waitFor(MailState.SENT);
    }

    @Test
    void what_a_person_typed_begins_no_other_header() throws Exception {
        var mails = mails(smtp(server.getSmtp().getPort()));
        mails.send("rina@kipp.test", Locale.ENGLISH, "notice", "Rina", "Title\r\nBcc: thief@kipp.test", "link");
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).isEqualTo("KIPP: Title Bcc: thief@kipp.test");
        assertThat(Arrays.stream(letter.getAllRecipients())).hasSize(1);
    }

    @Test
    void an_address_that_could_harm_is_refused() {
        var mails = mails(keeping());
        for (var bad : new String[] {
            "", "rina", "rina@kipp", "a@b.c\r\nBcc: x@y.z", "a b@kipp.test", "<a@kipp.test>", "a@kipp.test,b@kipp.test"
        }) {
            assertRefused("mail.bad-address", () -> send(mails, bad, "Rina", "link"));
        }
    }

    @Test
    void a_letter_that_nobody_wrote_cannot_be_read() {
        var mails = mails(keeping());
        assertRefused(MailRefusal.UNKNOWN, () -> mails.read(actor(Role.ADMINISTRATOR), "tidak-ada"));
    }

    private static void send(Mails mails, String to, String name, String link) {
        mails.send(to, Locale.ENGLISH, "password", name, new OneTime(link));
    }

    private Mails mails(Postman postman) {
        return new Mails(store, secrets, outbox, postman, proof, bean(Clock.class));
    }

    private Postman keeping() {
        return postman(null, bean(Clock.class));
    }

    private Postman smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return postman(sender, bean(Clock.class));
    }

    private Postman postman(@Nullable JavaMailSender sender, Clock clock) {
        var beans = new StaticListableBeanFactory();
        if (sender != null) beans.addBean("sender", sender);
        return new Postman(
                store,
                secrets,
                bean(Lease.class),
                beans.getBeanProvider(JavaMailSender.class),
                "kipp@kipp.test",
                clock);
    }

    private Mail waitFor(MailState state) {
        return waitFor(state, 0);
    }

    private Mail waitFor(MailState state, int tries) {
        for (int i = 0; i < 1_200; i++) {
            var mail = store.page(LetterOrder.NEWEST, 0, 1).getFirst();
            if (mail.state() == state && mail.tries() >= tries) {
                return store.find(mail.id()).orElseThrow();
            }
            sleep();
        }
        throw new AssertionError("not " + state + ": " + store.page(LetterOrder.NEWEST, 0, 1));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
