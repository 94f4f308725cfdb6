package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsolidationsTest extends ServiceTest implements Refusals {

    final Consolidations room = bean(Consolidations.class);
    Competition play;
    Actor chair;
    Actor member;
    ProposalId proposal;
    Sheet sealed;

    @BeforeEach
    void both_have_sealed() {
        play = new Competition(context, 1, 1);
        chair = play.evaluators.getFirst();
        member = play.evaluators.getLast();
        proposal = play.entered("Loket Sungai", 80).id();
        play.assigned();
        play.seals(chair, proposal, 80, "Catatan");
        sealed = play.seals(member, proposal, 80, "Catatan");
    }

    @Test
    void what_was_put_is_not_confirmed_on_sheets_that_have_changed_since() {
        var put = room.propose(chair, seen(), 8000, "Sepakat");
        bean(Sheets.class).reopen(chair, sealed, "Salah ketik");
        play.seals(member, proposal, 81, "Catatan");
        assertRefused(JudgingRefusal.CONSOLIDATION_SHEETS_MOVED, () -> room.confirm(member, put));
    }

    @Test
    void judging_may_be_over_while_the_team_still_agrees() {
        play.close(TestSteps.EVALUATION);
        var put = room.propose(chair, room.say(member, seen(), "Setuju."), 8000, "");
        assertThat(room.confirm(member, put).isAgreed()).isTrue();
    }

    @Test
    void after_the_step_in_which_the_score_is_counted_the_room_is_only_read_until_it_is_opened_again() {
        var put = room.propose(chair, seen(), 8000, "");
        play.close(TestSteps.EVALUATION);
        play.close(TestSteps.NOMINATION);
        assertRefused(EditionRefusal.WINDOW_CLOSED, () -> room.say(member, put, "Setuju."));
        assertRefused(EditionRefusal.WINDOW_CLOSED, () -> room.propose(member, put, 8100, "Naik."));
        assertRefused(EditionRefusal.WINDOW_CLOSED, () -> room.confirm(member, put));
        assertRefused(EditionRefusal.WINDOW_CLOSED, () -> room.decide(chair, put, 8000, "Diputuskan."));
        assertThat(seen().proposed()).isEqualTo(put.proposed());
        var now = bean(Clock.class).instant();
        play.move(TestSteps.NOMINATION, now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS));
        assertThat(room.confirm(member, put).isAgreed()).isTrue();
    }

    @Test
    void a_round_is_agreed_until_the_end_of_the_step_of_the_first_decision_that_counts_it() {
        var edition = play.edition();
        assertThat(edition.agreeing(edition.constitution().round(TestRounds.DESK))
                        .step())
                .isEqualTo(TestSteps.NOMINATION);
        assertThat(edition.agreeing(edition.constitution().round(TestRounds.PANEL))
                        .step())
                .isEqualTo(TestSteps.PLENARY);
    }

    private Consolidation seen() {
        return room.opened(member, SubjectInRound.first(proposal)).consolidation();
    }
}
