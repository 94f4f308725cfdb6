package id.kipp.announcement;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountFixture;
import id.kipp.account.TestSessions;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.decision.Decision;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.edition.Constitution;
import id.kipp.edition.ScreeningRule;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From verdicts to letters: nobody outside the secretariat knows one before its letter, and nothing moves by anything else. */
class AdmissionTest extends ServiceTest implements Refusals {

    Competition play;
    Applicants people;
    ProposalId good;
    ProposalId lacking;

    @BeforeEach
    void submitted() {
        play = new Competition(context, 1, 1, c -> days(c, 3));
        people = new Applicants(play);
        good = people.submitted("Lengkap");
        lacking = people.submitted("Kurang surat");
    }

    @Test
    void a_verdict_is_known_to_the_secretariat_alone_until_its_letter() {
        screened();
        decided();
        play.settle();
        for (var id : List.of(good, lacking)) {
            var told = bean(Proposals.class).get(people.admin, id);
            assertThat(told.stage()).isEqualTo(Stage.SUBMITTED);
            assertThat(told.screening()).isNull();
            assertThat(bean(Proposals.class).get(people.writer, id).screening()).isNull();
            assertThat(now(id).stage()).isEqualTo(Stage.SUBMITTED);
        }
    }

    @Test
    void its_letter_admits_some_and_gives_the_others_back_with_reason_and_time() {
        screened();
        decided();
        var letter = announced("B/1").released().getFirst();
        assertThat(letter.tally()).containsEntry("ADMITTED", 1).containsEntry("NOT_ADMITTED", 1);
        assertThat(now(good).stage()).isEqualTo(Stage.SCREENED);
        var back = bean(Proposals.class).get(people.admin, lacking);
        assertThat(back.stage()).isEqualTo(Stage.RETURNED);
        assertThat(back.screening().reason()).isEqualTo("Surat belum dicap.");
        assertThat(back.correctionUntil()).isEqualTo(letter.releasedAt().plus(Duration.ofDays(3)));
    }

    @Test
    void what_was_supplied_is_screened_again_and_the_second_list_says_what_changed() {
        screened();
        decided();
        announced("B/1");
        bean(Drafts.class).send(people.writer, lacking);
        bean(Curation.class).submit(people.admin, lacking);
        assertRefused(DecisionRefusal.UNSCREENED, this::prepared);
        verdict(lacking, Screening.Outcome.PASSED, "");
        assertThat(decided().item().no()).isEqualTo(2);
        announced("B/2");
        assertThat(now(lacking).stage()).isEqualTo(Stage.SCREENED);
        var second = published().stream().filter(Published::latest).findFirst().orElseThrow();
        assertThat(bean(Announcements.class).changes(second, 0, 10))
                .extracting(c -> c.kind(), c -> c.entry().title(), ListChange::before)
                .containsExactly(tuple(ListChange.Kind.CHANGED, "Kurang surat", "NOT_ADMITTED"));
        assertThat(bean(Announcements.class).entries(second, 0, 10))
                .extracting(LetterEntry::tier)
                .containsExactly("ADMITTED", "ADMITTED");
    }

    @Test
    void where_nothing_can_be_supplied_the_first_letter_ends_it() {
        play = new Competition(context, 1, 1, c -> days(c, 0));
        people = new Applicants(play);
        good = people.submitted("Lengkap");
        lacking = people.submitted("Kurang surat");
        screened();
        decided();
        announced("B/1");
        assertThat(now(lacking).stage()).isEqualTo(Stage.CLOSED);
        assertThat(now(lacking).closing())
                .extracting(Closing::outcome, Closing::letter, Closing::reason)
                .containsExactly(Closing.Outcome.NOT_ADMITTED, "B/1", "Surat belum dicap.");
    }

    @Test
    void while_it_can_still_be_supplied_there_is_no_second_list() {
        screened();
        decided();
        announced("B/1");
        assertRefused(DecisionRefusal.WINDOW_OPEN, this::prepared);
    }

    @Test
    void what_is_not_supplied_in_time_is_closed_by_the_second_letter_and_by_nothing_earlier() {
        screened();
        decided();
        announced("B/1");
        timeIsUp(lacking);
        play.settle();
        assertThat(now(lacking).stage()).isEqualTo(Stage.RETURNED);
        assertThat(decided().item().no()).isEqualTo(2);
        play.settle();
        assertThat(now(lacking).stage()).isEqualTo(Stage.RETURNED);
        var letter = prepareLetter("B/2");
        play.settle();
        assertThat(now(lacking).stage()).isEqualTo(Stage.RETURNED);
        bean(Announcements.class).release(play.secondSecretary, letter);
        play.settle();
        assertThat(now(lacking).closing())
                .extracting(Closing::outcome, Closing::letter, Closing::reason)
                .containsExactly(Closing.Outcome.NOT_ADMITTED, "B/2", "Surat belum dicap.");
        assertThat(now(good).stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void what_lies_half_done_when_the_time_is_up_is_closed_all_the_same() {
        screened();
        decided();
        announced("B/1");
        bean(Drafts.class).send(people.writer, lacking);
        assertThat(people.proposal(lacking).stage()).isEqualTo(Stage.AT_AGENCY);
        timeIsUp(lacking);
        decided();
        assertThat(people.proposal(lacking).stage()).isEqualTo(Stage.AT_AGENCY);
        announced("B/2");
        assertThat(people.proposal(lacking).stage()).isEqualTo(Stage.CLOSED);
        assertRefused(ProposalRefusal.CANNOT_MOVE, () -> bean(Curation.class).submit(people.admin, lacking));
    }

    @Test
    void bells_and_mail_tell_of_each_entry_with_the_letter_and_not_before() {
        for (var account : List.of(people.writerAccount, people.adminAccount)) TestSessions.of(account, context);
        screened();
        decided();
        prepareLetter("B/1");
        play.settle();
        assertThat(told()).isEmpty();
        announced("B/1");
        assertThat(told())
                .contains("notice.proposal.screened", "notice.proposal.screening-returned")
                .anyMatch(t -> t.contains("Lengkap"))
                .anyMatch(t -> t.contains("Kurang surat"));
    }

    @Test
    void a_list_waits_for_every_verdict_and_for_the_letter_of_the_one_before() {
        verdict(good, Screening.Outcome.PASSED, "");
        assertRefused(DecisionRefusal.UNSCREENED, this::prepared);
        assertRefused(DecisionRefusal.NOT_DECIDED, () -> prepareLetter("B/1"));
        verdict(lacking, Screening.Outcome.FAILED, "Surat belum dicap.");
        decided();
        assertRefused(DecisionRefusal.NOT_ANNOUNCED, this::prepared);
    }

    @Test
    void two_people_decide_it_and_after_that_no_verdict_is_changed() {
        screened();
        var decisions = bean(Decisions.class);
        var once = decisions.consent(play.secretary, prepared());
        assertThat(once.decided()).isFalse();
        assertRefused(DecisionRefusal.CONSENTED, () -> decisions.consent(play.secretary, once));
        verdict(good, Screening.Outcome.FAILED, "Salah lihat.");
        assertRefused(DecisionRefusal.VERDICTS_MOVED, () -> decisions.consent(play.secondSecretary, once));
        var decided = decided();
        assertRefused(DecisionRefusal.REVISION_LIST, () -> decisions.revise(play.secretary, decided, "Salah."));
        assertRefused(DecisionRefusal.DECIDED, () -> decisions.consent(play.secretary, decided));
        assertRefused(ProposalRefusal.SCREENING_DECIDED, () -> verdict(good, Screening.Outcome.PASSED, ""));
    }

    @Test
    void a_verdict_that_was_decided_is_taken_back_with_a_reason_and_its_letter_is_not_released() {
        screened();
        decided();
        var letter = prepareLetter("B/1");
        assertRefused(ProposalRefusal.REASON_MISSING, () -> takeBack(good, " "));
        takeBack(good, "Tertukar dengan proposal lain.");
        assertRefused(
                AnnouncementRefusal.OVERTAKEN, () -> bean(Announcements.class).release(play.secondSecretary, letter));
        assertRefused(DecisionRefusal.UNSCREENED, this::prepared);
        verdict(good, Screening.Outcome.FAILED, "Surat tidak ada.");
        assertThat(decided().item().no()).isEqualTo(2);
        announced("B/1");
        assertThat(now(good).stage()).isEqualTo(Stage.RETURNED); // the first letter, whatever was decided before it
        assertThat(now(lacking).stage()).isEqualTo(Stage.RETURNED);
        assertThat(bean(AuditTrail.class).about(play.secretary, "proposal:" + good.value()))
                .extracting(AuditEntry::action)
                .containsSubsequence("proposal.verdict", "proposal.verdict-reopened", "proposal.verdict");
    }

    @Test
    void where_no_verdict_waits_there_is_none_to_take_back() {
        assertRefused(ProposalRefusal.SCREENING_NO_VERDICT, () -> takeBack(good, "Keliru."));
        screened();
        decided();
        announced("B/1");
        assertRefused(ProposalRefusal.SCREENING_NO_VERDICT, () -> takeBack(good, "Keliru."));
    }

    @Test
    void whom_a_letter_turned_down_the_next_list_admits_after_two_have_decided() {
        turnedDown();
        reconsidered(lacking, Screening.Outcome.PASSED, "Surat ternyata lengkap.");
        assertThat(now(lacking).stage()).isEqualTo(Stage.CLOSED);
        assertThat(bean(Proposals.class).get(people.admin, lacking).course().anew())
                .isNull();
        assertRefused(ProposalRefusal.SCREENING_UNANNOUNCED, () -> bean(Screenings.class)
                .requireAnnounced(play.secretary, play.id));
        decided();
        play.settle();
        assertThat(now(lacking).stage()).isEqualTo(Stage.CLOSED);
        announced("B/2");
        assertThat(now(lacking).stage()).isEqualTo(Stage.SCREENED);
        assertThat(now(lacking).screening().reason()).isEqualTo("Surat ternyata lengkap.");
        assertThat(now(good).stage()).isEqualTo(Stage.SCREENED);
        assertThat(bean(Proposals.class).get(people.admin, lacking).closing()).isNull();
    }

    @Test
    void whom_a_letter_admitted_the_next_list_turns_down() {
        turnedDown();
        reconsidered(good, Screening.Outcome.FAILED, "Surat palsu.");
        assertThat(bean(Proposals.class).get(people.admin, good).screening().outcome())
                .isEqualTo(Screening.Outcome.PASSED);
        decided();
        announced("B/2");
        assertThat(now(good).closing())
                .extracting(Closing::outcome, Closing::letter, Closing::reason)
                .containsExactly(Closing.Outcome.NOT_ADMITTED, "B/2", "Surat palsu.");
        assertThat(now(good).screening().reason()).isEqualTo("Surat palsu.");
    }

    @Test
    void another_verdict_on_what_was_announced_says_why_and_something_else() {
        screened();
        assertRefused(
                ProposalRefusal.SCREENING_NOT_ANNOUNCED,
                () -> reconsidered(good, Screening.Outcome.FAILED, "Surat palsu."));
        turnedDown();
        assertRefused(
                ProposalRefusal.SCREENING_REASON_MISSING, () -> reconsidered(lacking, Screening.Outcome.PASSED, " "));
        assertRefused(ProposalRefusal.SCREENING_SAME, () -> reconsidered(lacking, Screening.Outcome.FAILED, "Tetap."));
        assertRefused(ProposalRefusal.SCREENING_SAME, () -> reconsidered(good, Screening.Outcome.PASSED, "Tetap."));
        reconsidered(lacking, Screening.Outcome.PASSED, "Lengkap.");
        assertThat(takeBack(lacking, "Ternyata tidak.").course().anew()).isNull();
        assertThat(now(lacking).closing().outcome()).isEqualTo(Closing.Outcome.NOT_ADMITTED);
    }

    @Test
    void an_end_that_a_letter_has_said_is_not_reopened_by_one_person() {
        turnedDown();
        assertRefused(ProposalRefusal.END_ANNOUNCED, () -> bean(Screenings.class)
                .reopen(play.secretary, now(lacking), "Keberatan diterima", "S-12"));
    }

    @Test
    void what_is_withdrawn_after_it_was_decided_leaves_the_list_and_the_letter_waits_for_the_new_one() {
        screened();
        var once = bean(Decisions.class).consent(play.secretary, prepared());
        bean(Curation.class).withdraw(people.admin, good, "Salah berkas.");
        assertRefused(
                DecisionRefusal.VERDICTS_MOVED, () -> bean(Decisions.class).consent(play.secondSecretary, once));
        bean(Curation.class).submit(people.admin, good);
        verdict(good, Screening.Outcome.PASSED, "");
        decided();
        var letter = prepareLetter("B/1");
        bean(Curation.class).withdraw(people.admin, good, "Salah berkas lagi.");
        assertRefused(
                AnnouncementRefusal.OVERTAKEN, () -> bean(Announcements.class).release(play.secondSecretary, letter));
        assertThat(decided().item().no()).isEqualTo(2);
        announced("B/1");
        assertThat(bean(Announcements.class).entries(published().getFirst(), 0, 10))
                .extracting(LetterEntry::proposal)
                .containsExactly(lacking);
        assertThat(people.proposal(good).stage()).isEqualTo(Stage.AT_AGENCY);
    }

    @Test
    void who_goes_on_is_not_laid_out_nor_decided_while_a_verdict_is_reconsidered() {
        turnedDown();
        play.assigned();
        play.scored(good, 80);
        var nomination = bean(Decisions.class).prepare(play.secretary, play.id, "NOMINATION", GROUP);
        reconsidered(good, Screening.Outcome.FAILED, "Surat palsu.");
        assertThatThrownBy(() -> bean(Decisions.class).prepare(play.secretary, play.id, "NOMINATION", GROUP))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo(DecisionRefusal.RECONSIDERED.key());
                    assertThat(r.details()[1].toString()).contains("Lengkap");
                });
        assertRefused(DecisionRefusal.RECONSIDERED_SINCE, () -> bean(Decisions.class)
                .consent(play.evaluators.getFirst(), nomination));
        assertThat(now(good).course().anew()).isNotNull();
        decided();
        announced("B/2");
        assertThat(now(good).stage()).isEqualTo(Stage.CLOSED);
        assertRefused(DecisionRefusal.CANDIDATES_MOVED, () -> bean(Decisions.class)
                .consent(play.evaluators.getFirst(), nomination));
    }

    @Test
    void once_it_is_decided_who_goes_on_no_verdict_is_reconsidered() {
        turnedDown();
        play.assigned();
        play.scored(good, 80);
        var nomination = bean(Decisions.class).prepare(play.secretary, play.id, "NOMINATION", GROUP);
        var once = bean(Decisions.class).consent(play.evaluators.getFirst(), nomination);
        bean(Decisions.class).consent(play.evaluators.getLast(), once);
        assertRefused(
                ProposalRefusal.SCREENING_TOO_LATE,
                () -> reconsidered(lacking, Screening.Outcome.PASSED, "Surat ternyata lengkap."));
    }

    /** The first letter says the last word. */
    private void turnedDown() {
        play = new Competition(context, 1, 1, c -> days(c, 0));
        people = new Applicants(play);
        good = people.submitted("Lengkap");
        lacking = people.submitted("Kurang surat");
        screened();
        decided();
        announced("B/1");
    }

    private Proposal takeBack(ProposalId id, String reason) {
        return bean(Screenings.class).takeBack(play.secretary, now(id), reason);
    }

    private Proposal reconsidered(ProposalId id, Screening.Outcome outcome, String reason) {
        return bean(Screenings.class).reconsider(play.secretary, now(id), play.checks(outcome), outcome, reason);
    }

    @Test
    void both_verdicts_stay_on_the_trail() {
        verdict(good, Screening.Outcome.FAILED, "Salah lihat.");
        verdict(good, Screening.Outcome.PASSED, "");
        play.settle();
        assertThat(bean(AuditTrail.class).about(play.secretary, "proposal:" + good.value()).stream()
                        .filter(l -> l.action().equals("proposal.verdict"))
                        .map(AuditEntry::contentSha256))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(bean(AuditTrail.class).about(play.secretary, "proposal:" + good.value()))
                .extracting(AuditEntry::action)
                .doesNotContain("proposal.screened");
    }

    @Test
    void nobody_waits_no_list_and_a_return_is_a_letters() {
        var empty = new Competition(context, 1, 1);
        assertRefused(DecisionRefusal.NOBODY, () -> bean(Decisions.class)
                .prepare(empty.secretary, empty.id, "ADMISSION", GROUP));
        assertRefused(
                ProposalRefusal.SCREENING_BY_LETTER, () -> verdict(good, Screening.Outcome.RETURNED, "Lengkapi."));
        verdict(good, Screening.Outcome.PASSED, "");
        assertRefused(ProposalRefusal.SCREENING_UNANNOUNCED, () -> bean(Screenings.class)
                .requireAnnounced(play.secretary, play.id));
    }

    private void screened() {
        verdict(good, Screening.Outcome.PASSED, "");
        verdict(lacking, Screening.Outcome.FAILED, "Surat belum dicap.");
    }

    private Proposal verdict(ProposalId id, Screening.Outcome outcome, String reason) {
        return bean(Screenings.class).screen(play.secretary, now(id), play.checks(outcome), outcome, reason);
    }

    private Decision prepared() {
        return bean(Decisions.class).prepare(play.secretary, play.id, "ADMISSION", GROUP);
    }

    private Decision decided() {
        var once = bean(Decisions.class).consent(play.secretary, prepared());
        return bean(Decisions.class).consent(play.secondSecretary, once);
    }

    private Announcement prepareLetter(String number) {
        var draft = LetterDraft.atOnce(number, LocalDate.of(2023, 5, 10), "Hasil seleksi", "Daftar berikut.");
        var seen = bean(Announcements.class)
                .find(play.secretary, play.id, GROUP, "ADMISSION")
                .map(Announcement::version)
                .orElse(0L);
        return bean(Announcements.class).prepare(play.secretary, play.id, GROUP, "ADMISSION", seen, draft);
    }

    private Announcement announced(String number) {
        var released = bean(Announcements.class).release(play.secondSecretary, prepareLetter(number));
        play.settle();
        return released;
    }

    private List<Published> published() {
        return bean(Announcements.class).published().stream()
                .filter(p -> p.edition().equals(play.id))
                .toList();
    }

    /** What unit and agency are told of screening, by bell and by mail. */
    private List<String> told() {
        var bells = Stream.of(people.writer, people.admin)
                .flatMap(a -> bean(Notices.class).inbox(a).notices().stream())
                .map(Notice::sentence)
                .filter(s -> s.contains("screen"));
        var reader = AccountFixture.actor(Role.ADMINISTRATOR);
        var theirs = List.of(
                people.writerAccount.profile().email(),
                people.adminAccount.profile().email());
        var mails = bean(Mails.class).page(reader, LetterOrder.NEWEST, 0, 1_000).stream()
                .filter(m -> theirs.contains(m.to()))
                .map(m -> bean(Mails.class).read(reader, m.id()).body())
                .filter(b -> b.contains("seleksi") || b.contains("administrasi"));
        return Stream.concat(bells, mails).toList();
    }

    /** Its institution had three days, and they are over. */
    private void timeIsUp(ProposalId id) {
        bean(MongoDatabase.class)
                .getCollection("proposals")
                .updateOne(
                        new Document("_id", id.value()),
                        new Document(
                                "$set",
                                new Document("correctionUntil", Instant.now().minusSeconds(1))));
    }

    private Proposal now(ProposalId id) {
        return bean(Proposals.class).get(play.secretary, id);
    }

    private static Constitution days(Constitution c, int days) {
        return c.with(new ScreeningRule(c.screening().step(), c.screening().items(), days));
    }
}
