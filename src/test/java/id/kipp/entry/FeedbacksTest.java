package id.kipp.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.decision.Decisions;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Ended;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbacksTest extends ServiceTest {

    Competition competition;
    Applicants applicants;
    ProposalId id;

    @BeforeEach
    void scored() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        id = applicants.submitted("Loket Sungai");
        competition.screened(id, Screening.Outcome.PASSED, "");
        var plans = bean(Plans.class);
        var plan = plans.propose(competition.secretary, competition.id, TestRounds.DESK, 1);
        plans.apply(competition.secretary, plan, (done, of) -> {});
        score(0, 80, "Dampaknya jelas.");
        score(1, 75, "Angka dasarnya kurang.");
    }

    @Test
    void nobody_is_told_before_the_results() {
        assertThatThrownBy(() -> bean(Feedbacks.class).of(applicants.writer, id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("feedback.not-yet");
        assertThatThrownBy(() -> bean(Feedbacks.class).of(applicants.admin, id))
                .hasMessageContaining("feedback.not-yet");
    }

    @Test
    void the_calendar_does_not_open_it() {
        competition.close(TestSteps.PLENARY);
        assertThatThrownBy(() -> bean(Feedbacks.class).of(applicants.writer, id))
                .hasMessageContaining("feedback.not-yet");
    }

    @Test
    void after_the_letter_that_names_the_winners_unit_and_agency_read_the_mean_and_the_remarks_of_each_criterion() {
        released();
        var feedback = bean(Feedbacks.class).of(applicants.writer, id).orElseThrow();
        var scored =
                competition.edition().constitution().form(Competition.GROUP).scored();
        assertThat(feedback.aspects())
                .extracting(Feedback.Aspect::criterion)
                .containsExactlyElementsOf(scored.stream().map(s -> s.key()).toList());
        assertThat(feedback.aspects()).allSatisfy(a -> {
            assertThat(a.mean()).isEqualTo(7750);
            assertThat(a.notes()).containsExactly("Angka dasarnya kurang.", "Dampaknya jelas.");
        });
        assertThat(bean(Feedbacks.class).of(applicants.admin, id)).hasValue(feedback);
    }

    @Test
    void who_was_not_nominated_reads_it_as_soon_as_a_letter_says_so() {
        Ended.by(competition.secretary, context, id, Closing.Outcome.NOT_NOMINATED, "Di luar kursi nominasi.");
        assertThatThrownBy(() -> bean(Feedbacks.class).of(applicants.writer, id))
                .hasMessageContaining("feedback.not-yet");
        bean(Proposals.class).announce(competition.secretary, id, "B/1");
        assertThat(bean(Feedbacks.class).of(applicants.writer, id)).isPresent();
    }

    @Test
    void no_name_is_in_it() {
        released();
        var feedback =
                bean(Feedbacks.class).of(applicants.writer, id).orElseThrow().toString();
        competition.evaluators.forEach(e -> assertThat(feedback).doesNotContain(e.id().value(), e.name()));
    }

    @Test
    void it_is_for_its_own_unit_only() {
        released();
        var stranger = new Applicants(competition).writer;
        assertThatThrownBy(() -> bean(Feedbacks.class).of(stranger, id)).hasMessageContaining("proposal.not-for-you");
        assertThatThrownBy(() -> bean(Feedbacks.class).of(competition.secretary, id))
                .hasMessageContaining("actor.not-allowed");
    }

    /** The letter that names the winners of the group. */
    private void released() {
        var consolidations = bean(Consolidations.class);
        var put = consolidations.propose(
                competition.evaluators.get(0),
                consolidations.open(competition.evaluators.get(0), SubjectInRound.first(id)),
                7750,
                "Rata-rata");
        consolidations.confirm(competition.evaluators.get(1), put);
        var nominations = bean(Decisions.class);
        var list = nominations.prepare(competition.secretary, competition.id, "NOMINATION", Competition.GROUP);
        nominations.consent(competition.evaluators.get(1), nominations.consent(competition.evaluators.get(0), list));
        competition.settle();
        competition.finalists();
        competition.announce("B/1");
        competition.confirm();
        competition.heard(id, 80);
        competition.closed();
        assertThatThrownBy(() -> bean(Feedbacks.class).of(applicants.writer, id))
                .as("decided is not announced")
                .hasMessageContaining("feedback.not-yet");
        competition.announceAwards();
    }

    private void score(int which, int points, String note) {
        var sheets = bean(Sheets.class);
        var evaluator = competition.evaluators.get(which);
        var sheet = sheets.open(evaluator, TestRounds.DESK, id);
        for (var section :
                competition.edition().constitution().form(Competition.GROUP).scored()) {
            sheet = sheets.score(evaluator, sheet, new Line(section.key(), points, note));
        }
        sheets.seal(evaluator, sheet);
    }
}
