package id.kipp.proposal;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another's finding stands beside the verdict and decides nothing. */
class SecondOpinionsTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;
    SecondOpinions opinions;
    Screenings screenings;
    Actor first;
    Actor second;
    Proposal entry;

    @BeforeEach
    void waiting() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        opinions = bean(SecondOpinions.class);
        screenings = bean(Screenings.class);
        first = competition.secretary;
        second = stored("secretary-" + java.util.UUID.randomUUID());
        entry = get(applicants.submitted("Loket Sungai"));
    }

    @Test
    void the_others_finding_stands_beside_the_first_and_a_person_decides() {
        var verdict = screenings.screen(
                first,
                entry,
                competition.checks(Screening.Outcome.FAILED),
                Screening.Outcome.FAILED,
                "Surat tanpa cap.");
        var asked = opinions.ask(first, verdict, second.id(), "Capnya terbaca?");
        var given = opinions.give(second, asked, competition.allPassed(), Screening.Outcome.PASSED, "");
        assertThat(given.screening().outcome()).isEqualTo(Screening.Outcome.FAILED);
        assertThat(given.deliberation().opinion().given().outcome()).isEqualTo(Screening.Outcome.PASSED);
        assertThat(given.deliberation().opinion().given().by()).isEqualTo(second.id());
        var now = screenings.screen(first, given, competition.allPassed(), Screening.Outcome.PASSED, "");
        assertThat(now.screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
        assertThat(now.deliberation().earlier())
                .extracting(e -> e.verdict().reason())
                .containsExactly("Surat tanpa cap.");
    }

    @Test
    void while_it_is_waited_for_nobody_decides_and_only_the_one_asked_is_given_it_next() {
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        assertRefused(
                "screening.opinion-waited",
                () -> screenings.screen(first, asked, competition.allPassed(), Screening.Outcome.PASSED, ""));
        var queue = bean(ScreeningQueue.class);
        assertThat(queue.next(first, "page", competition.id, "")).isEmpty();
        assertThat(queue.next(second, "page", competition.id, "")).isPresent();
        assertThat(queue.asked(second, competition.id)).isOne();
        assertThat(queue.asked(first, competition.id)).isZero();
        opinions.give(second, asked, competition.allPassed(), Screening.Outcome.PASSED, "");
        assertThat(queue.next(first, "page", competition.id, "")).isPresent();
        assertThat(queue.asked(second, competition.id)).isZero();
    }

    @Test
    void a_question_is_withdrawn_so_that_no_absence_stops_a_proposal() {
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        var free = opinions.withdraw(first, asked);
        assertThat(free.deliberation().opinion()).isNull();
        assertRefused("screening.opinion-not-asked", () -> opinions.withdraw(first, free));
    }

    @Test
    void it_is_asked_of_another_with_a_question_and_once() {
        assertRefused("screening.opinion-own", () -> opinions.ask(first, entry, first.id(), "Benar?"));
        assertRefused("screening.question-missing", () -> opinions.ask(first, entry, second.id(), " "));
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        assertRefused("screening.opinion-waited", () -> opinions.ask(first, asked, second.id(), "Lagi?"));
    }

    @Test
    void only_a_colleague_who_works_in_the_secretariat_now_is_asked() {
        var evaluator = anAccount(Role.EVALUATOR)
                .id("evaluator-" + java.util.UUID.randomUUID())
                .build();
        TestSessions.store(evaluator, context);
        assertRefused("screening.opinion-nobody", () -> opinions.ask(first, entry, evaluator.id(), "Benar?"));
        assertRefused("screening.opinion-nobody", () -> opinions.ask(first, entry, new AccountId("nobody"), "Benar?"));
        var accounts = bean(Accounts.class);
        var third = stored("secretary-" + java.util.UUID.randomUUID());
        assertThat(opinions.colleagues(first)).extracting(Account::id).contains(third.id());
        accounts.lock(actor(Role.ADMINISTRATOR), accounts.get(third.id()));
        assertRefused("screening.opinion-nobody", () -> opinions.ask(first, entry, third.id(), "Benar?"));
        assertThat(opinions.colleagues(first)).extracting(Account::id).doesNotContain(third.id());
    }

    @Test
    void the_one_who_is_asked_is_told_and_whoever_asked_hears_that_it_is_there() {
        var asker = stored("secretary-" + java.util.UUID.randomUUID());
        var asked = opinions.ask(asker, entry, second.id(), "Capnya terbaca?");
        settle();
        assertThat(told(second)).containsExactly("screening.opinion-asked");
        assertThat(told(asker)).doesNotContain("screening.opinion-given");
        opinions.give(second, asked, competition.allPassed(), Screening.Outcome.PASSED, "");
        settle();
        assertThat(told(asker)).contains("screening.opinion-given");
    }

    @Test
    void a_list_is_not_decided_on_while_an_opinion_is_waited_for() {
        var verdict = screenings.screen(first, entry, competition.allPassed(), Screening.Outcome.PASSED, "");
        var asked = opinions.ask(first, verdict, second.id(), "Capnya terbaca?");
        var decisions = bean(Decisions.class);
        assertRefused(
                "admission.opinions-waited",
                () -> decisions.prepare(first, competition.id, "ADMISSION", Competition.GROUP));
        opinions.withdraw(first, asked);
        decisions.prepare(first, competition.id, "ADMISSION", Competition.GROUP);
    }

    @Test
    void a_question_that_nobody_answers_lapses_and_whoever_asked_is_told() {
        var asker = stored("secretary-" + java.util.UUID.randomUUID());
        opinions.ask(asker, entry, second.id(), "Capnya terbaca?");
        var clock = bean(Clock.class);
        new OpinionJob(bean(ProposalStore.class), bean(ScreeningStore.class), bean(Editions.class), clock).look(first);
        assertThat(get(entry.id()).deliberation().isWaited()).isTrue();
        var later = Clock.offset(clock, Deliberation.PATIENCE.plusSeconds(60));
        new OpinionJob(bean(ProposalStore.class), bean(ScreeningStore.class), bean(Editions.class), later).look(first);
        assertThat(get(entry.id()).deliberation().isWaited()).isFalse();
        settle();
        assertThat(told(asker)).contains("screening.opinion-lapsed");
    }

    @Test
    void a_question_about_what_its_institution_took_back_lapses_at_once() {
        opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        bean(Curation.class).withdraw(applicants.admin, entry.id(), "Keliru.");
        new OpinionJob(bean(ProposalStore.class), bean(ScreeningStore.class), bean(Editions.class), bean(Clock.class))
                .look(first);
        assertThat(bean(ProposalStore.class).get(entry.id()).deliberation().isWaited())
                .isFalse();
    }

    private Actor stored(String id) {
        var account = anAccount(Role.SECRETARIAT).id(id).build();
        TestSessions.store(account, context);
        return TestSessions.actor(account);
    }

    private List<String> told(Actor who) {
        return bean(Notices.class).inbox(who).notices().stream()
                .map(Notice::key)
                .toList();
    }

    @Test
    void only_the_one_who_was_asked_gives_it() {
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        assertRefused(
                "screening.opinion-not-asked",
                () -> opinions.give(first, asked, competition.allPassed(), Screening.Outcome.PASSED, ""));
        assertRefused(
                "actor.not-allowed",
                () -> opinions.give(applicants.admin, asked, competition.allPassed(), Screening.Outcome.PASSED, ""));
    }

    @Test
    void institution_and_unit_see_nothing_of_it() {
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        screenings.takeBack(
                first,
                screenings.screen(
                        first, opinions.withdraw(first, asked), competition.allPassed(), Screening.Outcome.PASSED, ""),
                "Tertukar.");
        assertThat(get(entry.id()).deliberation()).isNotEqualTo(Deliberation.NONE);
        assertThat(bean(Proposals.class).get(applicants.admin, entry.id()).deliberation())
                .isEqualTo(Deliberation.NONE);
    }

    private Proposal get(ProposalId id) {
        return bean(Proposals.class).get(competition.secretary, id);
    }

    @Test
    void an_answer_stays_when_somebody_else_is_asked_and_the_question_withdrawn() {
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        var given = opinions.give(second, asked, competition.allPassed(), Screening.Outcome.PASSED, "Terbaca jelas.");
        var again = opinions.ask(
                first, given, stored("secretary-" + java.util.UUID.randomUUID()).id(), "Menurut Anda?");
        var left = opinions.withdraw(first, again);
        assertThat(left.deliberation().earlier())
                .extracting(e -> e.verdict().reason(), e -> e.cause())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Terbaca jelas.", Deliberation.Cause.ANOTHER_ASKED));
    }

    @Test
    void what_was_deliberated_stays_when_the_entry_is_corrected_and_the_institution_is_not_told() {
        var asked = opinions.ask(first, entry, second.id(), "Capnya terbaca?");
        opinions.give(second, asked, competition.allPassed(), Screening.Outcome.PASSED, "");
        competition.screened(entry.id(), Screening.Outcome.RETURNED, "Perbaiki surat.");
        var sent = bean(Drafts.class).send(applicants.writer, entry.id());
        assertThat(sent.deliberation()).isEqualTo(Deliberation.NONE);
        var submitted = bean(Curation.class).submit(applicants.admin, entry.id());
        assertThat(submitted.deliberation()).isEqualTo(Deliberation.NONE);
        assertThat(get(entry.id()).deliberation().opinion().given()).isNotNull();
    }
}
