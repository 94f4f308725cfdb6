package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountsTest.address;
import static id.kipp.account.AccountsTest.assertRefused;
import static id.kipp.account.AccountsTest.evaluator;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest extends ServiceTest {

    static final String GOOD = "kopi pagi di Wonosobo";

    Passwords passwords;
    Accounts accounts;

    @BeforeEach
    void beans() {
        passwords = bean(Passwords.class);
        accounts = bean(Accounts.class);
    }

    Account joined(String address) {
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        return passwords.join(Kept.tokenTo(address, context), GOOD);
    }

    @Test
    void an_invitation_is_joined_with_the_link_in_the_letter() {
        var address = address();
        assertThat(joined(address).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void an_invitation_works_once() {
        var address = address();
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        var token = Kept.tokenTo(address, context);
        passwords.join(token, GOOD);
        assertRefused("account.link-over", () -> passwords.join(token, "another good password"));
    }

    @Test
    void of_two_who_use_a_link_at_once_one_is_refused() throws Exception {
        var address = address();
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        var token = Kept.tokenTo(address, context);
        Callable<Boolean> join = () -> {
            try {
                passwords.join(token, GOOD);
                return true;
            } catch (id.kipp.kernel.Refusal refused) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(join);
            var two = threads.submit(join);
            assertThat(one.get() ^ two.get()).isTrue();
        }
    }

    @Test
    void a_new_invitation_ends_the_one_before() {
        var address = address();
        var invited = accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        var old = Kept.tokenTo(address, context);
        bean(Invitations.class).sendAgain(actor(Role.SECRETARIAT), invited);
        assertThat(passwords.invited(old)).isEmpty();
    }

    @Test
    void a_link_for_a_password_is_no_invitation() {
        var address = address();
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        var token = Kept.tokenTo(address, context);
        assertThat(passwords.forgetful(token)).isEmpty();
    }

    @Test
    void a_link_ends_after_its_time() {
        var now = java.time.Instant.parse("2026-08-03T00:00:00Z");
        var link = OneTimeLink.of(OneTimeLink.Purpose.PASSWORD, "secret", now);
        assertThat(link.opens(OneTimeLink.Purpose.PASSWORD, "secret", now.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(link.opens(OneTimeLink.Purpose.PASSWORD, "secret", now.plus(Duration.ofMinutes(60))))
                .isFalse();
    }

    @Test
    void the_store_keeps_neither_secret_nor_password() {
        var address = address();
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        var secret = Token.parse(Kept.tokenTo(address, context)).orElseThrow().secret();
        var invited = stored(address);
        passwords.join(Kept.tokenTo(address, context), GOOD);
        assertThat(invited).doesNotContain(secret);
        assertThat(stored(address)).doesNotContain(GOOD).contains("{argon2}");
    }

    /** 16 MB and two passes each, as is advised: tests of other things make theirs in no time. */
    @Test
    void a_password_is_hard_to_guess_from_its_hash() {
        var hash = new Hashing().encode(GOOD, "");
        assertThat(hash.hash()).startsWith("{argon2}$argon2id$v=19$m=16384,t=2,p=1$");
        assertThat(new Hashing().matches(GOOD, hash)).isTrue();
        assertThat(new Hashing().matches("kopi sore di Wonosobo", hash)).isFalse();
    }

    @Test
    void nobody_is_compared_with_while_the_common_pool_is_held() throws Exception {
        var held = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++)
            ForkJoinPool.commonPool().execute(() -> hold(held));
        var door = Executors.newSingleThreadExecutor();
        try {
            var answer = door.submit(() -> TestHashing.quick().matches(GOOD, null));
            assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
        } finally {
            held.countDown();
            door.shutdownNow();
        }
    }

    private static void hold(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_weak_or_short_password_is_refused_and_the_link_stays_good() {
        var address = address();
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        var token = Kept.tokenTo(address, context);
        assertRefused("account.password-length", () -> passwords.join(token, "pendek"));
        assertRefused("account.password-weak", () -> passwords.join(token, "aaaaaaaaaaaa"));
        assertRefused("account.password-weak", () -> passwords.join(token, address.substring(0, 36) + "1"));
        assertThat(passwords.invited(token)).isPresent();
    }

    @Test
    void a_forgotten_password_is_replaced_by_the_link_in_the_letter() {
        var address = address();
        var before = joined(address);
        passwords.forgot(address, "10.0.0.1");
        var token = waitForLetter(address, "satu jam");
        var after = passwords.renew(token, "hujan reda di Ambarawa");
        assertThat(after.access().password()).isNotEqualTo(before.access().password());
        assertThat(after.access().admits(before.access().joined()))
                .as("sessions from before")
                .isFalse();
    }

    @Test
    void asking_for_an_unknown_address_says_the_same_and_sends_nothing() throws Exception {
        var address = address();
        passwords.forgot(address, "10.0.0.2");
        Thread.sleep(300);
        assertThat(Kept.latestTo(address, context)).isEmpty();
    }

    @Test
    void asking_too_often_from_one_address_has_to_wait() {
        for (int i = 0; i < 10; i++) passwords.forgot("a@kipp.test", "10.0.0.3");
        assertRefused("account.wait", () -> passwords.forgot("a@kipp.test", "10.0.0.3"));
    }

    @Test
    void a_changed_password_needs_the_old_one_and_ends_all_sessions() {
        var me = joined(address());
        assertRefused("account.password-wrong", () -> passwords.change(me.actor(), "salah", "hujan reda di Ambarawa"));
        var after = passwords.change(me.actor(), GOOD, "hujan reda di Ambarawa");
        assertThat(after.access().signedOutBefore()).isNotNull();
    }

    @Test
    void a_locked_account_joins_by_no_link() {
        var address = address();
        var invited = accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        accounts.lock(actor(Role.SECRETARIAT), invited);
        assertRefused("account.link-over", () -> passwords.join(Kept.tokenTo(address, context), GOOD));
    }

    private String stored(String address) {
        return bean(com.mongodb.client.MongoDatabase.class)
                .getCollection("accounts")
                .find(new Document("signInName", address))
                .first()
                .toJson();
    }

    private String waitForLetter(String address, String part) {
        for (int i = 0; i < 1_200; i++) {
            var body = Kept.latestTo(address, context).map(m -> m.body()).orElse("");
            if (body.contains(part)) return Kept.tokenTo(address, context);
            sleep();
        }
        throw new AssertionError("no letter to " + address);
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
