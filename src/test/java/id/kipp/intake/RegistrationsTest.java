package id.kipp.intake;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyKind;
import id.kipp.intake.Registration.Applicant;
import id.kipp.intake.Registration.OfficialLetter;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.mail.Mails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegistrationsTest extends ServiceTest implements Refusals {

    static final OfficialLetter LETTER =
            new OfficialLetter("800/1/2026", LocalDate.now().minusDays(3), "Wali Kota");

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
        registrations.admit(secretary, asked.getFirst());
        assertThat(mine()).isEmpty();
        assertThat(bean(Agencies.class).count(mark)).isEqualTo(1);
        assertThat(bean(Accounts.class).named(secretary, List.of(address("budi"))))
                .singleElement()
                .satisfies(a -> assertThat(a.state()).isEqualTo(AccountState.INVITED));
        assertThatThrownBy(() -> registrations.admit(secretary, asked.getFirst()))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> registrations.decline(secretary, asked.getFirst(), "Keliru."))
                .isInstanceOf(Stale.class);
    }

    @Test
    void what_was_begun_and_not_finished_is_finished() {
        apply(applicant("budi"));
        var asked = mine().getFirst();
        bean(Agencies.class).register(secretary, asked.applicant().draft());
        registrations.admit(secretary, asked);
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
        assertRefused("account.exists", () -> registrations.admit(secretary, asked));
        assertRefused("registration.reason-missing", () -> registrations.decline(secretary, asked, " "));
        assertRefused("text.too-long", () -> registrations.decline(secretary, asked, "x".repeat(2_001)));
        registrations.decline(secretary, asked, "Alamat milik penilai.");
        assertThat(mine()).isEmpty();
    }

    @Test
    void whoever_is_declined_is_told_why_and_may_ask_again() {
        apply(applicant("budi"));
        registrations.decline(secretary, mine().getFirst(), "Suratnya belum ditandatangani.");
        var letters = bean(Mails.class).page(actor(Role.ADMINISTRATOR), 0, 10).stream()
                .filter(m -> m.to().equals(address("budi")))
                .toList();
        assertThat(letters).hasSize(1);
        assertThat(bean(Mails.class)
                        .read(actor(Role.ADMINISTRATOR), letters.getFirst().id())
                        .body())
                .contains("Kota " + mark, "Suratnya belum ditandatangani.");
        apply(applicant("budi"));
        registrations.admit(secretary, mine().getFirst());
        assertThat(bean(Agencies.class).count(mark)).isEqualTo(1);
    }

    @Test
    void what_is_asked_is_bounded_and_slowed_down() {
        assertRefused(
                "registration.letter-missing",
                () -> registrations.apply(mark, applicant("a"), new OfficialLetter(" ", LETTER.day(), "Wali Kota")));
        assertRefused(
                "registration.letter-day",
                () -> registrations.apply(
                        mark,
                        applicant("a"),
                        new OfficialLetter("1", LocalDate.now().plusDays(2), "Wali Kota")));
        assertRefused(
                "mail.bad-address",
                () -> registrations.apply(
                        mark,
                        new Applicant("Kota " + mark, AgencyKind.CITY, Province.ACEH, false, "A", "bukan"),
                        LETTER));
        IntStream.range(0, 5).forEach(i -> registrations.apply(mark, applicant("b" + i), LETTER));
        assertRefused("registration.wait", () -> registrations.apply(mark, applicant("c"), LETTER));
        assertRefused("actor.not-allowed", () -> registrations.waiting(actor(Role.AGENCY)));
    }

    @Test
    void strangers_can_fill_no_more_than_the_secretariat_would_read() {
        var store = bean(RegistrationStore.class);
        for (int i = store.countWaiting(); i < Registrations.MOST; i++)
            store.add(new Registration(
                    mark + i, applicant("x" + i), LETTER, java.time.Instant.now(), Registration.State.WAITING, null));
        assertRefused("registration.full", () -> apply(applicant("penuh")));
        registrations.waiting(secretary).stream()
                .filter(r -> r.id().startsWith(mark))
                .forEach(r -> registrations.decline(secretary, r, "Uji."));
    }

    private void apply(Applicant who) {
        registrations.apply(UUID.randomUUID().toString(), who, LETTER);
    }

    private List<Registration> mine() {
        return registrations.waiting(secretary).stream()
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
