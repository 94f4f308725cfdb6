package id.kipp.intake;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Invitation;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.Upload;
import id.kipp.intake.Registration.Applicant;
import id.kipp.intake.Registration.OfficialLetter;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationsTest extends ServiceTest implements Refusals {

    static final LocalDate DAY = LocalDate.now().minusDays(3);

    static final byte[] PDF = "%PDF-1.4 surat".getBytes(StandardCharsets.UTF_8);
    static final Actor NOBODY = bean(Actors.class).anonymous();

    final RegistrationStore store = bean(RegistrationStore.class);
    final Registrations registrations = bean(Registrations.class);
    final Actor secretary = actor(Role.SECRETARIAT);
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_agency_that_asks_is_admitted_with_its_administrator_once() {
        apply(applicant("budi"));
        apply(applicant("budi"));
        var asked = mine();
        assertThat(asked).hasSize(1);
        assertThat(bean(Agencies.class).count(mark)).as("before it is admitted").isZero();
        registrations.admit(secretary, asked.getFirst(), null);
        assertThat(mine()).isEmpty();
        assertThat(bean(Agencies.class).count(mark)).isEqualTo(1);
        assertThat(bean(Accounts.class).named(secretary, List.of(address("budi"))))
                .singleElement()
                .satisfies(a -> assertThat(a.state()).isEqualTo(AccountState.INVITED));
        assertThatThrownBy(() -> registrations.admit(secretary, asked.getFirst(), null))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> registrations.decline(secretary, asked.getFirst(), "Keliru."))
                .isInstanceOf(Stale.class);
    }

    @Test
    void what_was_begun_and_not_finished_is_finished() {
        apply(applicant("budi"));
        var asked = mine().getFirst();
        bean(Agencies.class).register(secretary, asked.applicant().draft());
        registrations.admit(secretary, asked, null);
        assertThat(mine()).isEmpty();
    }

    @Test
    void whoever_asks_learns_nothing_of_who_has_an_account_and_the_secretariat_does() {
        bean(Accounts.class)
                .invite(
                        secretary,
                        Invitation.judge(
                                Role.PANELIST,
                                "Budi",
                                address("budi"),
                                "UGM",
                                Province.DI_YOGYAKARTA,
                                java.util.Set.of()));
        apply(applicant("budi"));
        var asked = mine().getFirst();
        assertRefused("account.exists", () -> registrations.admit(secretary, asked, null));
        assertRefused("registration.reason-missing", () -> registrations.decline(secretary, asked, " "));
        assertRefused("text.too-long", () -> registrations.decline(secretary, asked, "x".repeat(2_001)));
        registrations.decline(secretary, asked, "Alamat milik penilai.");
        assertThat(mine()).isEmpty();
    }

    @Test
    void whoever_is_declined_is_told_why_and_may_ask_again() {
        apply(applicant("budi"));
        registrations.decline(secretary, mine().getFirst(), "Suratnya belum ditandatangani.");
        var letters = bean(Mails.class).page(actor(Role.ADMINISTRATOR), LetterOrder.NEWEST, 0, 10).stream()
                .filter(m -> m.to().equals(address("budi")))
                .toList();
        assertThat(letters).hasSize(1);
        assertThat(bean(Mails.class)
                        .read(actor(Role.ADMINISTRATOR), letters.getFirst().id())
                        .body())
                .contains("Kota " + mark, "Suratnya belum ditandatangani.");
        apply(applicant("budi"));
        registrations.admit(secretary, mine().getFirst(), null);
        assertThat(bean(Agencies.class).count(mark)).isEqualTo(1);
    }

    @Test
    void what_is_asked_is_bounded_and_slowed_down() {
        assertRefused(
                "registration.letter-missing",
                () -> registrations.apply(mark, applicant("a"), new OfficialLetter(" ", DAY, "Wali Kota", null)));
        assertRefused(
                "registration.letter-day",
                () -> registrations.apply(
                        mark,
                        applicant("a"),
                        new OfficialLetter("1", LocalDate.now().plusDays(2), "Wali Kota", scan())));
        assertRefused(
                "mail.bad-address",
                () -> registrations.apply(
                        mark,
                        new Applicant("Kota " + mark, AgencyKind.CITY, Province.ACEH, false, "A", "bukan"),
                        letter()));
        assertRefused(
                "registration.letter-file",
                () -> registrations.apply(mark, applicant("a"), new OfficialLetter("1", DAY, "Wali Kota", null)));
        IntStream.range(0, 5).forEach(i -> registrations.apply(mark, applicant("b" + i), letter()));
        assertRefused("registration.wait", () -> registrations.apply(mark, applicant("c"), letter()));
        assertRefused("actor.not-allowed", () -> registrations.waiting(actor(Role.AGENCY)));
    }

    @Test
    void strangers_can_fill_no_more_than_the_secretariat_would_read() {
        fill(Registrations.MOST, i -> waiting(i, "n" + i, i + ".test", clock().instant()));
        assertRefused("registration.full", () -> apply(applicant("penuh")));
    }

    @Test
    void one_network_and_one_domain_of_mail_fill_no_more_than_their_share() {
        fill(Registrations.OF_ONE, i -> waiting(i, "203.0.113.7", i + ".test", clock().instant()));
        assertRefused("registration.full", () -> registrations.apply("203.0.113.7", applicant("sejaring"), letter()));
        apply(applicant("lain"));
        fill(Registrations.OF_ONE_DOMAIN, i -> waiting(i, "n" + i, "satu.test", clock().instant()));
        var same = new Applicant("Kota X" + mark, AgencyKind.CITY, Province.ACEH, false, "B", "x@satu.test");
        assertRefused("registration.full", () -> apply(same));
    }

    @Test
    void a_domain_where_anybody_has_a_box_fills_up_for_nobody() {
        fill(Registrations.OF_ONE_DOMAIN, i -> waiting(i, "n" + i, "gmail.com", clock().instant()));
        apply(new Applicant("Kota X" + mark, AgencyKind.CITY, Province.ACEH, false, "B", "x@gmail.com"));
        assertThat(store.sent(clock().instant().minus(Registrations.KEPT), 500))
                .hasSize(Registrations.OF_ONE_DOMAIN + 1);
    }

    @Test
    void what_nobody_looked_at_for_three_months_makes_room() {
        var old = clock().instant().minus(Registrations.KEPT);
        var letter = scan();
        store.add(waiting(0, "n", "lama.test", old, letter));
        assertThat(mine()).isEmpty();
        apply(applicant("baru"));
        assertThat(store.find(mark + "0lama.test")).isEmpty();
        assertThat(bean(AppointmentLetters.class).of(owner(letter))).isEmpty();
    }

    @Test
    void the_letter_is_seen_by_the_secretariat_and_wanted_until_it_is_declined() throws Exception {
        var letter = scan();
        registrations.apply("198.51.100.1", applicant("surat"), new OfficialLetter("1", DAY, "Wali Kota", letter));
        var asked = asked();
        assertThat(asked.letter()).isNotNull().extracting(d -> d.name()).isEqualTo("surat.pdf");
        try (var bytes = registrations.letter(secretary, asked.registration())) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
        assertRefused("actor.not-allowed", () -> registrations.letter(actor(Role.AGENCY), asked.registration()));
        assertThat(bean(AppointmentLetters.class).of(owner(letter))).containsExactly(letter);
        registrations.decline(secretary, asked.registration(), "Bukan surat.");
        assertThat(bean(AppointmentLetters.class).of(owner(letter))).isEmpty();
    }

    @Test
    void a_letter_is_a_file_that_can_be_read_of_bounded_size_and_somebody_s_own() {
        assertRefused("registration.letter-file", () -> receive("program".getBytes(StandardCharsets.UTF_8), mark));
        assertRefused("document.too-large", () -> receive(large(), mark + "besar"));
        var others = bean(Documents.class)
                .receive(
                        actor(Role.SERVICE_UNIT),
                        new Upload("proposal:P-1", "a.pdf", new ByteArrayInputStream(PDF), PDF.length));
        var stolen = new OfficialLetter("1", DAY, "Wali Kota", others.id());
        assertRefused("registration.letter-file", () -> registrations.apply(mark, applicant("curi"), stolen));
    }

    @Test
    void one_network_hands_in_so_many_letters_and_no_more_bytes_than_its_share() {
        var large = Arrays.copyOf(PDF, AppointmentLetters.MOST_BYTES);
        for (long kept = 0; kept < AppointmentLetters.OF_ONE; kept += large.length) receive(large, "2001:db8:1::1");
        assertRefused("document.letters-full", () -> receive(PDF, "2001:db8:1::2"));
        receive(PDF, "2001:db8:2::1");
        for (int i = 0; i < 9; i++) receive(PDF, mark);
        receive(PDF, mark);
        assertRefused("registration.wait", () -> receive(PDF, mark));
    }

    @Test
    void the_secretariat_sees_that_an_agency_is_there_under_its_own_name_or_another() {
        var there = bean(Agencies.class)
                .register(secretary, new AgencyDraft("Kota " + mark, AgencyKind.CITY, Province.JAWA_BARAT, false));
        bean(Accounts.class).invite(secretary, Invitation.agencyAdmin("Rina", address("rina"), there.id()));
        apply(applicant("budi"));
        assertThat(asked().isThere()).isTrue();
        assertThat(asked().there()).extracting(a -> a.id()).containsExactly(there.id());
        assertThat(asked().adminsOf(there)).extracting(a -> a.name()).containsExactly("Rina");
        var magelang = new AgencyDraft("Pemerintah Kota Magelang", AgencyKind.CITY, Province.JAWA_TENGAH, false);
        if (bean(Agencies.class).find(magelang.id()).isEmpty())
            bean(Agencies.class).register(secretary, magelang);
        apply(new Applicant(
                "Pemkot Magelang", AgencyKind.CITY, Province.JAWA_TENGAH, false, "Sri " + mark, address("sri")));
        var other = registrations.waiting(secretary).stream()
                .filter(a -> a.registration().applicant().name().contains(mark))
                .findFirst()
                .orElseThrow();
        assertThat(other.isThere()).isFalse();
        assertThat(other.there()).extracting(a -> a.id()).contains(magelang.id());
        registrations.admit(secretary, other.registration(), magelang.id());
        assertThat(bean(Accounts.class).named(secretary, List.of(address("sri"))))
                .singleElement()
                .satisfies(a -> assertThat(a.agency()).hasValue(magelang.id()));
        assertThat(bean(Agencies.class)
                        .find(other.registration().applicant().draft().id()))
                .isEmpty();
        assertRefused(
                "agency.unknown", () -> registrations.admit(secretary, asked().registration(), new AgencyId("tiada")));
        registrations.decline(secretary, asked().registration(), "Sudah ada."); // what was refused can be decided
    }

    /** The second comes while the first is at it; nothing is sent twice. */
    @Test
    void of_two_who_admit_at_once_one_does() {
        apply(applicant("budi"));
        var asked = mine().getFirst();
        assertThat(store.replace(asked, asked.claimed(clock().instant()))).isTrue();
        assertRefused("registration.at-it", () -> registrations.admit(secretary, asked, null));
        assertRefused("registration.at-it", () -> registrations.decline(secretary, asked, "Keliru."));
        assertThat(bean(Accounts.class).named(secretary, List.of(address("budi"))))
                .isEmpty();
    }

    /** Killed after the account was written: its link may have been lost with it. */
    @Test
    void what_was_cut_off_is_taken_up_and_its_invitation_sent_anew() {
        apply(applicant("budi"));
        var asked = mine().getFirst();
        var draft = asked.applicant().draft();
        bean(Agencies.class).register(secretary, draft);
        bean(Accounts.class).invite(secretary, Invitation.agencyAdmin("Budi", address("budi"), draft.id()));
        var longAgo = clock().instant().minus(Registrations.AT_IT).minusSeconds(1);
        store.replace(asked, asked.claimed(longAgo));
        registrations.admit(secretary, asked, null);
        assertThat(mine()).isEmpty();
        assertThat(bean(Accounts.class).named(secretary, List.of(address("budi"))))
                .singleElement()
                .satisfies(a -> assertThat(a.version()).as("with a new link").isEqualTo(2));
    }

    private void fill(int many, IntFunction<Registration> one) {
        IntStream.range(0, many).mapToObj(one).forEach(store::add);
    }

    private Registration waiting(int i, String from, String domain, Instant at) {
        return waiting(i, from, domain, at, null);
    }

    private Registration waiting(int i, String from, String domain, Instant at, @Nullable DocumentId letter) {
        var who = new Applicant("Kota " + mark, AgencyKind.CITY, Province.ACEH, false, "B", "b" + i + "@" + domain);
        var beside = new Registration.Beside(from, letter == null ? null : owner(letter), null);
        var named = new OfficialLetter("1", DAY, "Wali Kota", letter);
        return new Registration(mark + i + domain, who, named, at, Registration.State.WAITING, null, beside);
    }

    @AfterEach
    void nobodyWaits() {
        store.forget(Instant.now().plusSeconds(60), 10_000);
    }

    private Clock clock() {
        return bean(Clock.class);
    }

    private DocumentId scan() {
        return receive(PDF, UUID.randomUUID().toString());
    }

    private DocumentId receive(byte[] file, String from) {
        return registrations.receive(NOBODY, from, "surat.pdf", new ByteArrayInputStream(file));
    }

    private static byte[] large() {
        return Arrays.copyOf(PDF, AppointmentLetters.MOST_BYTES + 1);
    }

    private String owner(DocumentId letter) {
        return bean(AppointmentLetters.class).owner(letter);
    }

    private OfficialLetter letter() {
        return new OfficialLetter("800/1/2026", DAY, "Wali Kota", scan());
    }

    private AskedToJoin asked() {
        return registrations.waiting(secretary).stream()
                .filter(a -> a.registration().applicant().agency().contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private void apply(Applicant who) {
        registrations.apply(UUID.randomUUID().toString(), who, letter());
    }

    private List<Registration> mine() {
        return registrations.waiting(secretary).stream()
                .map(AskedToJoin::registration)
                .filter(r -> r.applicant().agency().contains(mark))
                .toList();
    }

    private Applicant applicant(String who) {
        return new Applicant("Kota " + mark, AgencyKind.CITY, Province.JAWA_BARAT, false, "Budi", address(who));
    }

    private String address(String who) {
        return who + "." + mark + "@kipp.test";
    }
}
