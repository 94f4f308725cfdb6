package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountsTest.address;
import static id.kipp.account.AccountsTest.evaluator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInTest extends ServiceTest {

    static final String GOOD = "kopi pagi di Wonosobo";

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.now().plusSeconds(1));
    SignIn signIn;
    String address;
    Account account;

    @BeforeEach
    void somebodyWithAPassword() {
        signIn = signIn(bean(Hashing.class));
        address = address();
        bean(Accounts.class).invite(actor(Role.SECRETARIAT), evaluator(address));
        account = bean(Passwords.class).join(Kept.tokenTo(address, context), GOOD);
    }

    @Test
    void the_right_password_opens_a_session_under_the_opaque_id() {
        var session = signIn.authenticate(tried(address, GOOD, "10.1.0.1"));
        assertThat(session.getName()).isEqualTo(account.id().value());
        assertThat(session.getAuthorities())
                .extracting(a -> a.getAuthority())
                .containsExactly("ROLE_EVALUATOR", "FACTOR_PASSWORD");
    }

    @Test
    void the_name_is_read_in_any_case() {
        assertThat(signIn.authenticate(tried(" " + address.toUpperCase(java.util.Locale.ROOT), GOOD, "10.1.0.1"))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void unknown_name_and_wrong_password_get_the_same_answer() {
        assertThatThrownBy(() -> signIn.authenticate(tried(address, "salah", "10.1.0.1")))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("wrong name or password");
        assertThatThrownBy(() -> signIn.authenticate(tried(address(), "salah", "10.1.0.1")))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("wrong name or password");
    }

    @Test
    void unknown_name_and_wrong_password_take_the_same_time() {
        var hashing = new Hashing(); // the application's own
        signIn = signIn(hashing);
        address = address();
        bean(Accounts.class).invite(actor(Role.SECRETARIAT), evaluator(address));
        new Passwords(bean(AccountStore.class), hashing, bean(Letters.class), clock())
                .join(Kept.tokenTo(address, context), GOOD);
        var known = Long.MAX_VALUE;
        var unknown = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) { // the quickest of each: whatever else the machine does only adds
            known = Math.min(known, time(address, "10.1.1." + i));
            unknown = Math.min(unknown, time(address(), "10.1.2." + i));
        }
        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    @Test
    void wrong_passwords_for_one_account_are_slowed_down_from_wherever() {
        for (int i = 0; i < 5; i++) fail(address, "10.2.0." + i);
        assertThatThrownBy(() -> signIn.authenticate(tried(address, GOOD, "10.2.0.9")))
                .isInstanceOfSatisfying(
                        TooManyTries.class, e -> assertThat(e.seconds()).isBetween(50L, 60L));
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(1)));
        assertThat(signIn.authenticate(tried(address, GOOD, "10.2.0.9")).isAuthenticated())
                .isTrue();
    }

    @Test
    void wrong_passwords_from_one_address_are_slowed_down_for_whomever() {
        for (int i = 0; i < 30; i++) fail("x" + i + "@kipp.test", "10.3.0.1");
        assertThatThrownBy(() -> signIn.authenticate(tried(address, GOOD, "10.3.0.1")))
                .isInstanceOf(TooManyTries.class);
        assertThat(signIn.authenticate(tried(address, GOOD, "10.3.0.2")).isAuthenticated())
                .isTrue();
    }

    @Test
    void a_stranger_who_tries_a_thousand_times_does_not_lock_out_who_has_signed_in_on_this_device() {
        var kept = devices().afterSignIn(signIn.authenticate(tried(address, GOOD, "10.4.0.1")), "");
        for (int i = 0; i < 1000; i++) failOrWait(address, i % 2 == 0 ? "10.4.0.2" : "10.4.0.1");
        assertThat(signIn.authenticate(on(kept)).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn.authenticate(tried(address, GOOD, "10.4.0.3")))
                .as("on an unknown device")
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_known_device_has_a_brake_of_its_own() {
        var kept = devices().afterSignIn(signIn.authenticate(tried(address, GOOD, "10.4.1.1")), "");
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> signIn.authenticate(on(kept, address, "salah")))
                    .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.authenticate(on(kept))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_device_is_known_for_its_people_only_and_by_nothing_that_was_not_signed_here() {
        var kept = devices().afterSignIn(signIn.authenticate(tried(address, GOOD, "10.4.2.1")), "");
        var other = address();
        bean(Accounts.class).invite(actor(Role.SECRETARIAT), evaluator(other));
        bean(Passwords.class).join(Kept.tokenTo(other, context), GOOD);
        assertThat(isKnown(kept, address)).isTrue();
        assertThat(isKnown(kept, other)).isFalse();
        assertThat(isKnown(kept.substring(0, kept.length() - 1) + "!", address)).isFalse();
        assertThat(isKnown("a.b.c", address)).isFalse();
        var both = devices().afterSignIn(signIn.authenticate(tried(other, GOOD, "10.4.2.1")), kept);
        assertThat(isKnown(both, address) && isKnown(both, other)).isTrue();
    }

    @Test
    void a_device_is_forgotten_after_half_a_year_by_a_new_password_and_by_signing_out_everywhere() {
        var kept = devices().afterSignIn(signIn.authenticate(tried(address, GOOD, "10.4.3.1")), "");
        now.updateAndGet(t -> t.plus(KnownDevices.KNOWN).plusSeconds(1));
        assertThat(isKnown(kept, address)).isFalse();
        now.set(Instant.now());
        var before = devices().afterSignIn(signIn.authenticate(tried(address, GOOD, "10.4.3.1")), "");
        assertThat(isKnown(before, address)).isTrue();
        bean(Accounts.class).signOutEverywhere(account.actor(), account.id());
        assertThat(isKnown(before, address)).isFalse();
        now.set(Instant.now().plusSeconds(60));
        var again = devices().afterSignIn(signIn.authenticate(tried(address, GOOD, "10.4.3.1")), "");
        assertThat(isKnown(again, address)).isTrue();
    }

    private KnownDevices devices() {
        return new KnownDevices(bean(id.kipp.store.Sealing.class), clock());
    }

    private boolean isKnown(String kept, String address) {
        return devices()
                .known(kept, bean(AccountStore.class).bySignInName(address).orElseThrow())
                .isPresent();
    }

    private Authentication on(String kept) {
        return on(kept, address, GOOD);
    }

    private static Authentication on(String kept, String name, String password) {
        var tried = new UsernamePasswordAuthenticationToken(name, password);
        var request = new org.springframework.mock.web.MockHttpServletRequest();
        request.setRemoteAddr("10.4.0.1");
        tried.setDetails(new SignInDetails(request, kept));
        return tried;
    }

    private void failOrWait(String name, String from) {
        assertThatThrownBy(() -> signIn.authenticate(tried(name, "salah", from)))
                .isInstanceOfAny(BadCredentialsException.class, TooManyTries.class);
    }

    @Test
    void whoever_has_a_network_of_ipv6_has_no_more_tries_than_who_has_one_address() {
        for (int i = 0; i < 30; i++) failOrWait("z" + i + "@kipp.test", "2001:db8:9:9::" + i);
        assertThatThrownBy(() -> signIn.authenticate(tried("z99@kipp.test", "salah", "2001:db8:9:9:1::1")))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void names_of_two_megabytes_are_not_kept() {
        var limiter = new RateLimiter(2, Duration.ofMinutes(1), clock());
        var pieces = new ArrayList<WeakReference<String>>();
        for (int i = 0; i < 20; i++) {
            var name = i + "x".repeat(2_000_000);
            limiter.press(name);
            pieces.add(new WeakReference<>(name));
        }
        System.gc();
        assertThat(pieces.subList(0, 19)).allMatch(p -> p.get() == null);
        assertThat(limiter.remembered()).isEqualTo(20);
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(3)));
        assertThat(limiter.remembered())
                .as("by then it would let each of them in")
                .isZero();
    }

    @Test
    void a_name_or_password_that_nobody_can_have_is_wrong_as_any_other() {
        assertThatThrownBy(() -> signIn.authenticate(tried("x".repeat(400) + address, GOOD, "10.3.1.1")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.authenticate(tried(address, GOOD.repeat(1_000), "10.3.1.1")))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void an_address_that_is_stopped_does_not_use_up_the_tries_of_accounts() {
        for (int i = 0; i < 30; i++) fail("y" + i + "@kipp.test", "10.3.2.1");
        for (int i = 0; i < 10; i++)
            assertThatThrownBy(() -> signIn.authenticate(tried(address, "salah", "10.3.2.1")))
                    .isInstanceOf(TooManyTries.class);
        assertThat(signIn.authenticate(tried(address, GOOD, "10.3.2.2")).isAuthenticated())
                .isTrue();
    }

    @Test
    void right_passwords_are_never_slowed_down() {
        for (int i = 0; i < 12; i++) signIn.authenticate(tried(address, GOOD, "10.4.0.1"));
    }

    @Test
    void only_who_knows_the_password_hears_that_an_account_is_locked() {
        bean(Accounts.class).lock(actor(Role.SECRETARIAT), account);
        assertThatThrownBy(() -> signIn.authenticate(tried(address, "salah", "10.5.0.1")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.authenticate(tried(address, GOOD, "10.5.0.1")))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void an_account_without_password_is_opened_by_none() {
        var invited = address();
        bean(Accounts.class).invite(actor(Role.SECRETARIAT), evaluator(invited));
        assertThatThrownBy(() -> signIn.authenticate(tried(invited, "", "10.6.0.1")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.authenticate(tried(invited, "nobody's", "10.6.0.1")))
                .isInstanceOf(BadCredentialsException.class);
    }

    private SignIn signIn(Hashing hashing) {
        return new SignIn(
                bean(AccountStore.class), hashing, bean(Actors.class), bean(Proofs.class), devices(), clock());
    }

    private long time(String name, String from) {
        var start = System.nanoTime();
        fail(name, from);
        return System.nanoTime() - start;
    }

    private void fail(String name, String from) {
        assertThatThrownBy(() -> signIn.authenticate(tried(name, "salah", from)))
                .isInstanceOf(BadCredentialsException.class);
    }

    private static Authentication tried(String name, String password, String from) {
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        tried.setDetails(new WebAuthenticationDetails(from, null));
        return tried;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
