package id.kipp.account;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.mongodb.client.MongoDatabase;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import id.kipp.mail.Mails;
import id.kipp.mail.Site;
import id.kipp.mail.Sites;
import id.kipp.store.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

class SecondFactorsTest extends ServiceTest implements Refusals {

    static final String GOOD = "kopi pagi di Wonosobo";

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.now().plusSeconds(1));
    final Set<AccountId> chairs = new java.util.HashSet<>();
    Account budi;
    SecondFactors factors;
    SessionProof fresh;
    Proofs proofs;
    CurrentActor current;
    SignIn signIn;

    @BeforeEach
    void anInstallationThatAsks() {
        var store = bean(AccountStore.class);
        budi = person(Role.SECRETARIAT);
        var kept = bean(FactorStore.class);
        var asks = new StaticListableBeanFactory();
        asks.addBean("chairs", (Chairs) chairs::contains);
        var rule = new ProofRule(
                bean(StoreKind.class),
                asks.getBeanProvider(Chairs.class),
                true,
                Duration.ofDays(14),
                Duration.ofMinutes(10));
        var passkeys = new PasskeyDesk(bean(Site.class));
        var apps = new CodeApps(bean(Sealing.class));
        var actors = new Actors(store, clock());
        var enrolment = new Enrolment(rule, store, kept, clock());
        fresh = new SessionProof(rule, kept, enrolment, actors, clock());
        factors = new SecondFactors(kept, store, passkeys, apps, rule, enrolment, fresh, bean(Mails.class), clock());
        var desk = new ProofDesk(store, kept, passkeys, apps, bean(Hashing.class), bean(Mails.class), clock());
        var standing = bean(SessionStanding.class);
        proofs = new Proofs(desk, passkeys, rule, store, kept, standing, actors, clock());
        signIn = new SignIn(
                store, bean(Hashing.class), actors, proofs, new KnownDevices(bean(Sealing.class), clock()), clock());
        current = new CurrentActor(actors, standing, proofs);
        comeIn(budi);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_code_of_the_app_proves_once_and_the_next_one_again() {
        var offer = enrolled();
        var proving = proofs.again(budi.actor());
        later(Duration.ofSeconds(30));
        proving.byCode(code(offer));
        assertRefused(AccountRefusal.PROOF_WRONG, () -> proving.byCode(code(offer)));
        later(Duration.ofSeconds(30));
        proving.byCode(code(offer));
    }

    @Test
    void what_was_begun_before_there_was_a_factor_is_not_ended_by_the_password_alone() {
        var begun = factors.offerApp(budi.actor());
        enrolled();
        comeIn(budi); // another session, of whoever knows the password
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> factors.keepApp(budi.actor(), begun, code(begun)));
    }

    @Test
    void a_passkey_has_a_name_and_there_are_no_more_than_ten() {
        var asked = new PasskeyAsked(
                "{}",
                PublicKeyCredentialRequestOptions.builder()
                        .rpId("localhost")
                        .challenge(Bytes.random())
                        .build());
        assertRefused(AccountRefusal.PASSKEY_NAME, () -> factors.keep(budi.actor(), asked, "", " "));
        var ten = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> new Passkey("id" + i, "Kunci " + i, "", "", Set.of(), 0, now.get(), null))
                .toList();
        bean(FactorStore.class).save(bean(FactorStore.class).of(budi.id()).with(ten, null));
        SecurityContextHolder.getContext()
                .setAuthentication(new Actors(bean(AccountStore.class), clock()).session(budi, false, Factor.PASSKEY));
        assertRefused(AccountRefusal.PASSKEY_MANY, () -> factors.askForNew(budi.actor()));
    }

    @Test
    void the_code_by_which_the_app_was_enrolled_proves_nothing_more() {
        var offer = enrolled();
        assertRefused(
                AccountRefusal.PROOF_WRONG, () -> proofs.again(budi.actor()).byCode(code(offer)));
    }

    @Test
    void a_clock_that_is_half_a_minute_off_is_no_reason_to_keep_somebody_out_and_two_minutes_are() {
        var offer = enrolled();
        later(Duration.ofMinutes(5));
        var early = code(offer);
        later(Duration.ofSeconds(30));
        proofs.again(budi.actor()).byCode(early);
        var old = code(offer);
        later(Duration.ofMinutes(2));
        assertRefused(
                AccountRefusal.PROOF_WRONG, () -> proofs.again(budi.actor()).byCode(old));
    }

    @Test
    void who_guesses_codes_has_to_wait() {
        enrolled();
        for (int i = 0; i < 5; i++)
            assertRefused(
                    AccountRefusal.PROOF_WRONG, () -> proofs.again(budi.actor()).byCode("000000"));
        assertRefused(AccountRefusal.WAIT, () -> proofs.again(budi.actor()).byCode("000000"));
    }

    @Test
    void after_ten_wrong_codes_in_a_row_the_password_is_asked_for_anew_and_the_owner_hears_once() {
        var offer = enrolled();
        var proving = proofs.atDoor(atDoor("10.1.0.1"), ticket -> {});
        for (int i = 0; i < 9; i++)
            assertRefused(
                    AccountRefusal.PROOF_WRONG,
                    () -> proving.byCode("000000"),
                    i < 5 ? Duration.ZERO : Duration.ofMinutes(1));
        assertRefused(AccountRefusal.PROOF_GUESSED, () -> proving.byCode("000000"), Duration.ofMinutes(1));
        assertRefused(AccountRefusal.PROOF_OVER, () -> proving.byCode(code(offer)), Duration.ofMinutes(5));
        var anew = proofs.atDoor(atDoor("10.1.0.1"), ticket -> {});
        assertRefused(AccountRefusal.PROOF_GUESSED, () -> anew.byCode("000000"));
        assertThat(Kept.to(budi.signInName(), context))
                .filteredOn(m -> m.body() != null && m.body().contains("sepuluh kali"))
                .hasSize(1);
    }

    @Test
    void the_pause_grows_and_a_right_code_ends_it() {
        var offer = enrolled();
        tenWrong("10.1.0.1");
        var anew = proofs.atDoor(atDoor("10.1.0.1"), ticket -> {});
        assertRefused(AccountRefusal.WAIT, () -> anew.byCode(code(offer)), Duration.ofSeconds(61));
        later(Duration.ofMinutes(1));
        anew.byCode(code(offer));
        assertRefused(AccountRefusal.PROOF_WRONG, () -> anew.byCode("000000"));
    }

    @Test
    void who_guesses_somewhere_else_keeps_nobody_waiting() {
        var offer = enrolled();
        tenWrong("10.1.0.1");
        proofs.atDoor(atDoor("10.1.0.2"), ticket -> {}).byCode(code(offer));
    }

    @Test
    void many_machines_are_not_many_chances() {
        var offer = enrolled();
        for (int machine = 0; machine < 10; machine++) {
            var proving = proofs.atDoor(atDoor("10.2.0." + machine), ticket -> {});
            for (int i = 0; i < 5; i++) assertRefused(AccountRefusal.PROOF_WRONG, () -> proving.byCode("000000"));
            later(Duration.ofMinutes(1)); // for the password's own brake
        }
        now.updateAndGet(t -> t.minusSeconds(30));
        assertRefused(AccountRefusal.WAIT, () -> proofs.atDoor(
                        new AtDoor(budi.id(), false, TriedFrom.address("10.2.1.1"), now.get()), t -> {})
                .byCode(code(offer)));
        proofs.atDoor(new AtDoor(budi.id(), false, TriedFrom.device("budi's own"), now.get()), t -> {})
                .byCode(code(offer));
        assertThat(lastLetter()).contains("sepuluh kali");
    }

    @Test
    void a_session_in_which_codes_are_guessed_ends() {
        enrolled();
        assertThat(current.ended()).isEmpty();
        var proving = proofs.again(budi.actor());
        for (int i = 0; i < 9; i++)
            assertRefused(
                    AccountRefusal.PROOF_WRONG,
                    () -> proving.byCode("000000"),
                    i < 5 ? Duration.ZERO : Duration.ofMinutes(1));
        assertRefused(AccountRefusal.PROOF_GUESSED, () -> proving.byCode("000000"), Duration.ofMinutes(1));
        assertThat(current.ended()).hasValue(SessionEnd.GUESSED);
        assertRefused(AccountRefusal.PROOF_OVER, () -> proving.byCode("000000"), Duration.ofMinutes(5));
    }

    @Test
    void a_session_begun_by_the_password_before_there_was_a_factor_ends_and_that_of_who_enrolled_goes_on() {
        var before = SecurityContextHolder.getContext().getAuthentication();
        assertThat(current.ended()).isEmpty();
        enrolled();
        assertThat(current.ended()).isEmpty();
        SecurityContextHolder.getContext().setAuthentication(before);
        assertThat(current.ended()).hasValue(SessionEnd.BEFORE_FACTOR);
    }

    @Test
    void where_the_key_is_another_the_person_hears_that_codes_cannot_be_checked_and_recovery_codes_go_on() {
        var offer = enrolled();
        var codes = factors.newRecoveryCodes(budi.actor());
        var kept = bean(FactorStore.class);
        var seen = kept.of(budi.id());
        var sealedByAnother = new CodeApp("bm90IG91cnMgYnV0IGxvbmcgZW5vdWdo", 0, now.get(), null);
        kept.save(seen.with(sealedByAnother, null));
        later(Duration.ofMinutes(1));
        assertRefused(
                AccountRefusal.PROOF_KEY_LOST, () -> proofs.again(budi.actor()).byCode(code(offer)));
        proofs.again(budi.actor()).byCode(codes.getFirst());
    }

    private void tenWrong(String address) {
        var proving = proofs.atDoor(atDoor(address), ticket -> {});
        for (int i = 0; i < 10; i++) {
            if (i >= 5) later(Duration.ofMinutes(1));
            assertThatThrownBy(() -> proving.byCode("000000"));
        }
    }

    @Test
    void an_app_is_kept_only_when_it_has_shown_a_right_code() {
        var offer = factors.offerApp(budi.actor());
        assertRefused(AccountRefusal.PROOF_WRONG, () -> factors.keepApp(budi.actor(), offer, "123"));
        assertThat(factors.held(budi.actor()).any()).isFalse();
    }

    @Test
    void a_recovery_code_works_once_however_it_is_written_and_what_is_left_is_shown() {
        enrolled();
        var codes = factors.newRecoveryCodes(budi.actor());
        assertThat(factors.held(budi.actor()).recovery()).isEqualTo(10);
        proofs.again(budi.actor())
                .byCode(" " + codes.getFirst().replace("-", "").toUpperCase(java.util.Locale.ROOT));
        assertThat(factors.held(budi.actor()).recovery()).isEqualTo(9);
        assertRefused(
                AccountRefusal.PROOF_WRONG, () -> proofs.again(budi.actor()).byCode(codes.getFirst()));
    }

    @Test
    void the_owner_hears_of_what_is_added_removed_and_used_for_recovery() {
        enrolled();
        assertThat(lastLetter()).contains("ditambahkan atau diganti");
        var codes = factors.newRecoveryCodes(budi.actor());
        proofs.again(budi.actor()).byCode(codes.getFirst());
        assertThat(lastLetter()).contains("tersisa 9");
        factors.removeApp(budi.actor());
        assertThat(lastLetter()).contains("dihapus");
    }

    private String lastLetter() {
        return Kept.latestTo(budi.signInName(), context).orElseThrow().body();
    }

    @Test
    void new_recovery_codes_end_the_old_ones() {
        enrolled();
        var old = factors.newRecoveryCodes(budi.actor());
        factors.newRecoveryCodes(budi.actor());
        assertRefused(
                AccountRefusal.PROOF_WRONG, () -> proofs.again(budi.actor()).byCode(old.getFirst()));
    }

    @Test
    void the_store_holds_neither_the_app_s_secret_nor_a_recovery_code() {
        var offer = enrolled();
        var codes = factors.newRecoveryCodes(budi.actor());
        var stored = bean(MongoDatabase.class)
                .getCollection("factors")
                .find(new Document("_id", budi.id().value()))
                .first()
                .toJson();
        assertThat(stored).doesNotContain(offer.secret());
        codes.forEach(c -> assertThat(stored).doesNotContain(c).doesNotContain(c.replace("-", "")));
    }

    @Test
    void with_a_second_factor_the_password_alone_begins_no_session() {
        var offer = enrolled();
        var door = atDoor();
        var tickets = new ArrayList<String>();
        var proving = proofs.atDoor(door, tickets::add);
        assertThat(proving.ways()).isEqualTo(new Proving.Ways(false, true, false));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> proving.byPassword(GOOD));
        assertThat(tickets).isEmpty();
        later(Duration.ofSeconds(60));
        proving.byCode(code(offer));
        var session = proofs.redeem(tickets.getFirst()).orElseThrow();
        assertThat(session.getAuthorities())
                .extracting(a -> a.getAuthority())
                .containsExactlyInAnyOrder("ROLE_SECRETARIAT", "FACTOR_PASSWORD", "FACTOR_APP");
        assertThat(proofs.redeem(tickets.getFirst())).as("once").isEmpty();
    }

    @Test
    void who_waits_at_the_door_is_forgotten_after_a_while() {
        var offer = enrolled();
        var proving = proofs.atDoor(atDoor(), ticket -> {});
        later(Duration.ofMinutes(10));
        assertRefused(AccountRefusal.PROOF_OVER, () -> proving.byCode(code(offer)));
    }

    @Test
    void a_ticket_opens_nothing_once_the_account_is_locked() {
        var offer = enrolled();
        var tickets = new ArrayList<String>();
        var proving = proofs.atDoor(atDoor(), tickets::add);
        later(Duration.ofSeconds(60));
        proving.byCode(code(offer));
        var store = bean(AccountStore.class);
        var seen = store.find(budi.id()).orElseThrow();
        bean(Accounts.class).lock(person(Role.ADMINISTRATOR).actor(), seen);
        assertThat(proofs.redeem(tickets.getFirst())).isEmpty();
    }

    @Test
    void a_proof_is_fresh_for_ten_minutes() {
        var offer = enrolled();
        comeIn(budi);
        var proving = proofs.again(budi.actor());
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> fresh.require(budi.actor()));
        later(Duration.ofMinutes(1));
        proving.byCode(code(offer));
        fresh.require(budi.actor());
        later(Duration.ofSeconds(599));
        fresh.require(budi.actor());
        later(Duration.ofSeconds(1));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> fresh.require(budi.actor()));
    }

    @Test
    void who_needs_none_and_has_none_shows_the_password_again() {
        var siti = person(Role.PANELIST);
        comeIn(siti);
        fresh.require(siti.actor());
        later(Duration.ofMinutes(10));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> fresh.require(siti.actor()));
        assertRefused(
                AccountRefusal.PASSWORD_WRONG, () -> proofs.again(siti.actor()).byPassword("salah"));
        proofs.again(siti.actor()).byPassword(GOOD);
        fresh.require(siti.actor());
    }

    @Test
    void nobody_is_believed_without_a_session_of_their_own_but_jobs_and_the_operator() {
        var siti = person(Role.PANELIST);
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> fresh.require(siti.actor()));
        SecurityContextHolder.clearContext();
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> fresh.require(budi.actor()));
        fresh.require(bean(Actors.class).system("embargo", Role.SECRETARIAT));
        fresh.require(bean(Actors.class).operator());
    }

    @Test
    void whoever_decides_gives_rights_or_presides_must_have_one_after_the_days_of_grace() {
        var evaluator = person(Role.EVALUATOR);
        assertThat(factors.due(evaluator.actor())).isEmpty();
        chairs.add(evaluator.id());
        assertThat(factors.due(evaluator.actor())).isPresent();
        assertThat(factors.due(person(Role.ADMINISTRATOR).actor())).isPresent();
        assertThat(factors.due(budi.actor())).hasValue(now.get().plus(Duration.ofDays(14)));
        later(Duration.ofDays(14));
        comeIn(budi);
        assertThat(factors.isDue(budi.actor())).isTrue();
        assertRefused(AccountRefusal.PROOF_ENROL, () -> fresh.require(budi.actor()));
        enrolled();
        assertThat(factors.due(budi.actor())).isEmpty();
    }

    @Test
    void who_has_a_second_factor_shows_it_before_changing_it() {
        enrolled();
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> factors.removeApp(budi.actor()), Duration.ofMinutes(11));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> factors.newRecoveryCodes(budi.actor()), Duration.ZERO);
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> factors.offerApp(budi.actor()), Duration.ZERO);
    }

    @Test
    void the_administrator_resets_with_a_reason_and_the_person_is_told() {
        enrolled();
        var admin = person(Role.ADMINISTRATOR);
        comeIn(admin);
        assertRefused(AccountRefusal.RESET_REASON, () -> factors.reset(admin.actor(), budi.id(), " "));
        assertRefused(AccountRefusal.NOT_ONESELF, () -> factors.reset(admin.actor(), admin.id(), "hilang"));
        factors.reset(admin.actor(), budi.id(), "Teleponnya hilang, sudah bertemu muka.");
        assertThat(bean(FactorStore.class).of(budi.id()).any()).isFalse();
        assertThat(Kept.latestTo(budi.signInName(), context).orElseThrow().body())
                .contains("Teleponnya hilang", admin.name());
        assertThat(bean(FactorStore.class).of(budi.id()).outbox())
                .anyMatch(l -> l.action().equals("proof.reset")
                        && l.actor().equals(admin.id().value()));
        comeIn(budi);
        assertRefused("actor.not-allowed", () -> factors.reset(budi.actor(), admin.id(), "iseng"));
    }

    @Test
    void a_device_that_answers_nonsense_is_refused_and_so_is_one_that_answers_twice() {
        var named = new PasskeyDesk(Sites.at("https://kipp.go.id"));
        var asked = named.toMake(budi, java.util.List.of());
        assertThat(asked.json()).contains("\"id\":\"kipp.go.id\"", "\"userVerification\":\"required\"");
        for (var answer : new String[] {"", "{}", "[1]", "x".repeat(40_000)})
            assertRefused(
                    AccountRefusal.PASSKEY_REFUSED,
                    () -> named.made(budi, java.util.List.of(), asked, answer, "Laptop", now.get()));
        assertRefused(AccountRefusal.PASSKEY_NOWHERE, () -> new PasskeyDesk(Sites.at("http://10.0.0.1"))
                .toMake(budi, java.util.List.of()));
        assertRefused(AccountRefusal.PASSKEY_REFUSED, () -> proofs.byPasskeyAlone(named.toUse(), "{\"id\":\"siapa\"}"));
        assertRefused(AccountRefusal.PASSKEY_NOWHERE, () -> factors.askForNew(budi.actor()));
    }

    private void assertRefused(AccountRefusal reason, Runnable asking, Duration after) {
        later(after);
        assertRefused(reason, asking::run);
    }

    private Account person(Role role) {
        var store = bean(AccountStore.class);
        var hash = bean(Hashing.class).encode(GOOD, "");
        return store.save(anAccount(role)
                .id("p-" + UUID.randomUUID())
                .access(Credentials.open(Instant.EPOCH).with(hash, Instant.EPOCH))
                .build());
    }

    /** By the password, which is a proof of a moment ago. */
    private void comeIn(Account person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new Actors(bean(AccountStore.class), clock()).session(person, false, Factor.PASSWORD));
    }

    private AppOffer enrolled() {
        var offer = factors.offerApp(budi.actor());
        factors.keepApp(budi.actor(), offer, code(offer));
        return offer;
    }

    private AtDoor atDoor() {
        return atDoor("10.1.0.1");
    }

    private AtDoor atDoor(String address) {
        var found = new AtomicReference<AtDoor>();
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(budi.signInName(), GOOD);
        tried.setDetails(new WebAuthenticationDetails(address, null));
        assertThatThrownBy(() -> signIn.authenticate(tried))
                .isInstanceOfSatisfying(ProofOwed.class, owed -> found.set(owed.door()));
        return found.get();
    }

    private String code(AppOffer offer) {
        try {
            var key = new SecretKeySpec(new Base32().decode(offer.secret()), "HmacSHA1");
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, now.get());
        } catch (java.security.InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void later(Duration time) {
        now.updateAndGet(t -> t.plus(time));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
