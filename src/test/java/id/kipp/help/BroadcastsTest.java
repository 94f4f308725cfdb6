package id.kipp.help;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountRefusal;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.WhoApplied;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BroadcastsTest extends ServiceTest implements Refusals {

    Competition play;
    Applicants applicants;
    Broadcasts broadcasts;
    Actor unit;
    Actor agency;

    @BeforeEach
    void people() {
        play = new Competition(context, 1, 1);
        applicants = new Applicants(play);
        broadcasts = bean(Broadcasts.class);
        var of = applicants.writer.agency().orElseThrow();
        var mark = of.value().substring(of.value().length() - 8);
        unit = invited(
                applicants.admin,
                Invitation.serviceUnit(
                        "Rina",
                        "rina-" + mark + "@kipp.test",
                        of,
                        applicants.writer.unit().orElseThrow()));
        agency = invited(play.secretary, Invitation.agencyAdmin("Budi", "budi-" + mark + "@kipp.test", of));
    }

    @Test
    void it_is_told_once_and_only_after_a_second_person_has_released_it() {
        applicants.started("Satu");
        var asked = broadcasts.ask(play.secretary, drafting(Whom.Kind.UNITS), "Perihal", "Isi pesan");
        settle();
        assertThat(told(unit)).isEmpty();
        assertRefused("help.second-person", () -> broadcasts.release(play.secretary, asked));
        broadcasts.release(play.secondSecretary, asked);
        settle();
        assertThat(told(unit)).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsExactly("Perihal", "Isi pesan"));
        assertThatThrownBy(() -> broadcasts.release(play.secondSecretary, asked))
                .isInstanceOf(Stale.class);
        var now = broadcasts.page(play.secretary, 0, 10).getFirst();
        assertRefused("help.not-waiting", () -> broadcasts.release(play.secondSecretary, now));
        assertRefused("help.not-waiting", () -> broadcasts.withdraw(play.secondSecretary, now));
        settle();
        assertThat(told(unit)).hasSize(1);
        assertThat(told(agency)).isEmpty();
    }

    @Test
    void only_whom_the_filter_names_are_reached() {
        applicants.started("Satu");
        assertThat(reaches(drafting(Whom.Kind.UNITS))).isEqualTo(1);
        assertThat(reaches(drafting(Whom.Kind.AGENCIES))).isEqualTo(1);
        assertThat(reaches(new Whom(Whom.Kind.UNITS, play.id, Whom.Part.SUBMITTED, null, null, null)))
                .isZero();
        var cities =
                new Whom(Whom.Kind.UNITS, play.id, Whom.Part.UNSENT, AgencyKind.CITY, Province.SULAWESI_UTARA, null);
        assertThat(reaches(cities)).isEqualTo(1);
        assertThat(reaches(new Whom(Whom.Kind.UNITS, play.id, Whom.Part.UNSENT, AgencyKind.CITY, Province.ACEH, null)))
                .isZero();
        assertThat(reaches(new Whom(Whom.Kind.UNITS, play.id, Whom.Part.UNSENT, AgencyKind.REGENCY, null, null)))
                .isZero();
        assertThat(reaches(new Whom(Whom.Kind.EVALUATORS, play.id, Whom.Part.ANY, null, null, null)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void in_which_group_and_category_something_is_entered_says_the_submission_or_the_draft() {
        applicants.started("Satu");
        var choice = in(Competition.GROUP, "");
        assertThat(reaches(entered(Whom.Kind.UNITS, Whom.Part.UNSENT, choice))).isEqualTo(1);
        assertThat(reaches(entered(Whom.Kind.UNITS, Whom.Part.UNSENT, in("TIDAK_ADA", ""))))
                .isZero();
        var title = applicants.submitted("Dua");
        var category =
                bean(Proposals.class).get(play.secretary, title).submission().category();
        assertThat(reaches(entered(Whom.Kind.AGENCIES, Whom.Part.SUBMITTED, in(Competition.GROUP, category))))
                .isEqualTo(1);
        assertThat(reaches(entered(Whom.Kind.AGENCIES, Whom.Part.SUBMITTED, in("", "TIDAK_ADA"))))
                .isZero();
    }

    @Test
    void people_of_the_network_are_reached_by_what_their_institution_is() {
        var here = context.getBean(Agencies.class)
                .register(play.secretary, new AgencyDraft("Kota Jaringan", AgencyKind.CITY, Province.MALUKU, false))
                .id();
        for (var kind : List.of(Whom.Kind.HUBS, Whom.Kind.MENTORS, Whom.Kind.CO_MANAGERS)) {
            TestSessions.store(
                    anAccount(kind.role()).id("jaringan-" + kind).agency(here).build(), context);
            assertThat(reaches(network(kind, Province.MALUKU))).as(kind.name()).isEqualTo(1);
            assertThat(reaches(network(kind, Province.MALUKU_UTARA)))
                    .as(kind.name())
                    .isZero();
        }
    }

    @Test
    void judges_are_reached_by_the_category_they_are_at_home_in() {
        assertThat(reaches(entered(Whom.Kind.EVALUATORS, Whom.Part.ANY, in("", "TIDAK_ADA"))))
                .isZero();
    }

    private Whom entered(Whom.Kind kind, Whom.Part part, Whom.Choice choice) {
        return new Whom(kind, play.id, part, null, null, choice);
    }

    private static Whom.Choice in(String group, String category) {
        return new Whom.Choice(group, category);
    }

    private Whom network(Whom.Kind kind, Province province) {
        return new Whom(kind, play.id, Whom.Part.SUBMITTED, AgencyKind.CITY, province, null);
    }

    @Test
    void what_is_said_is_bounded_and_nobody_is_no_audience() {
        var all = drafting(Whom.Kind.UNITS);
        assertRefused("help.nobody", () -> broadcasts.ask(play.secretary, all, "Perihal", "Isi"));
        assertRefused("help.title-missing", () -> broadcasts.ask(play.secretary, all, " ", "Isi"));
        assertRefused("help.text-missing", () -> broadcasts.ask(play.secretary, all, "Perihal", " "));
        assertRefused("help.too-many-words", () -> broadcasts.ask(play.secretary, all, "Perihal", "satu ".repeat(251)));
        assertRefused("text.too-long", () -> broadcasts.ask(play.secretary, all, "Perihal", "x".repeat(2_001)));
        assertRefused("actor.not-allowed", () -> broadcasts.ask(actor(Role.ADMINISTRATOR), all, "Perihal", "Isi"));
        assertRefused("actor.not-allowed", () -> broadcasts.page(agency, 0, 10));
    }

    @Test
    void whoever_comes_after_it_was_released_is_not_reached_when_it_is_told_again() {
        applicants.started("Satu");
        var asked = broadcasts.ask(play.secretary, drafting(Whom.Kind.UNITS), "Perihal", "Isi pesan");
        var released = broadcasts.release(play.secondSecretary, asked);
        var of = applicants.writer.agency().orElseThrow();
        var late = invited(
                applicants.admin,
                Invitation.serviceUnit(
                        "Sari",
                        "sari-" + of.value().hashCode() + "@kipp.test",
                        of,
                        applicants.writer.unit().orElseThrow()));
        settle();
        assertThat(broadcasts.reached(released)).doesNotContain(late.id());
        assertThat(told(late)).isEmpty();
        assertThat(told(unit)).hasSize(1);
    }

    @Test
    void a_second_release_that_is_turned_down_changes_nothing_of_whom_the_first_reaches() {
        applicants.started("Satu");
        var asked = broadcasts.ask(play.secretary, drafting(Whom.Kind.UNITS), "Perihal", "Isi pesan");
        var released = broadcasts.release(play.secondSecretary, asked);
        var of = applicants.writer.agency().orElseThrow();
        var late = invited(
                applicants.admin,
                Invitation.serviceUnit(
                        "Sari",
                        "lain-" + of.value().hashCode() + "@kipp.test",
                        of,
                        applicants.writer.unit().orElseThrow()));
        assertThatThrownBy(() -> broadcasts.release(play.secondSecretary, asked))
                .isInstanceOf(Stale.class);
        assertThat(broadcasts.reached(released)).contains(unit.id()).doesNotContain(late.id());
    }

    private Whom drafting(Whom.Kind kind) {
        return new Whom(kind, play.id, Whom.Part.UNSENT, null, null, null);
    }

    private int reaches(Whom whom) {
        return broadcasts.preview(play.secretary, whom, "Perihal", "Isi").count();
    }

    private List<Notice> told(Actor who) {
        return bean(Notices.class).inbox(who).notices().stream()
                .filter(n -> n.key().equals("broadcast"))
                .toList();
    }

    private Actor invited(Actor by, Invitation invitation) {
        return TestSessions.actor(bean(Accounts.class).invite(by, invitation));
    }

    @Test
    void nobody_releases_one_whose_last_proof_is_too_old() {
        applicants.started("Satu");
        var asked = broadcasts.ask(play.secretary, drafting(Whom.Kind.UNITS), "Perihal", "Isi pesan");
        var stale = new Broadcasts(
                bean(BroadcastStore.class),
                bean(Accounts.class),
                bean(Agencies.class),
                bean(Editions.class),
                bean(WhoApplied.class),
                actor -> {
                    throw new Refusal(AccountRefusal.PROOF_NEEDED);
                },
                bean(Clock.class));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> stale.release(play.secondSecretary, asked));
    }
}
