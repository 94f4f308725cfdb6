package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.TestSessions;
import id.kipp.kernel.Actor;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many drafts they have, units and agencies are told once each time, and of all of them. */
class DeadlineDigestTest extends ServiceTest {

    Competition play;
    Applicants applicants;
    Actor unit;
    Actor agency;

    @BeforeEach
    void people() {
        play = new Competition(context, 1, 1);
        applicants = new Applicants(play);
        var of = applicants.writer.agency().orElseThrow();
        var mark = of.value().substring(of.value().length() - 8);
        unit = joined(
                applicants.admin,
                Invitation.serviceUnit(
                        "Rina",
                        "rina-" + mark + "@kipp.test",
                        of,
                        applicants.writer.unit().orElseThrow()));
        agency = joined(play.secretary, Invitation.agencyAdmin("Budi", "budi-" + mark + "@kipp.test", of));
    }

    @Test
    void a_unit_with_two_drafts_and_its_agency_get_one_message_each_time() {
        applicants.started("Satu");
        applicants.started("Dua");
        applicants.sent("Tiga");
        play.move(
                TestSteps.SUBMISSION,
                Instant.now().minusSeconds(60),
                Instant.now().plus(Duration.ofDays(2)));
        Alarm.ring(context);
        Alarm.ring(context);
        play.settle();
        assertThat(told(unit, "deadline.drafts"))
                .singleElement()
                .satisfies(n -> assertThat(n.arguments().getLast()).isEqualTo("2"));
        assertThat(told(agency, "deadline.agency")).singleElement().satisfies(n -> assertThat(n.arguments())
                .endsWith("2", "1"));
        Alarm.ringLater(context, Duration.ofHours(43));
        play.settle();
        assertThat(told(unit, "deadline.drafts")).hasSize(2);
        assertThat(told(agency, "deadline.agency")).hasSize(2);
    }

    @Test
    void whoever_could_enter_is_told_of_a_moved_deadline_also_without_a_draft() {
        play.move(
                TestSteps.SUBMISSION,
                Instant.now().minusSeconds(60),
                Instant.now().plus(Duration.ofDays(90)));
        play.settle();
        assertThat(told(unit, "calendar.moved")).hasSize(1);
        assertThat(told(agency, "calendar.moved")).hasSize(1);
    }

    private List<Notice> told(Actor who, String key) {
        return bean(Notices.class).inbox(who).notices().stream()
                .filter(n -> n.key().equals(key) && n.subject().id().equals(play.id.value()))
                .toList();
    }

    private Actor joined(Actor by, Invitation invitation) {
        Account account = bean(Accounts.class).invite(by, invitation);
        return TestSessions.actor(account);
    }
}
