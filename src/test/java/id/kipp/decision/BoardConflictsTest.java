package id.kipp.decision;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Newcomers;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.Conflict;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.report.Minutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A panelist's own institution is among the finalists. */
class BoardConflictsTest extends ServiceTest implements Refusals {

    Competition play;
    Newcomers people;
    Proposal own;
    Proposal other;
    Actor chair;
    Actor member;
    Actor third;

    @BeforeEach
    void two() {
        play = new Competition(context, 2, 2);
        people = new Newcomers(play, context);
        own = play.entered("Milik sendiri", 90);
        other = play.entered("Milik lain", 80);
        chair = play.panelists.get(0);
        member = play.panelists.get(1);
        third = play.panelists.get(2);
    }

    @Test
    void a_panelist_sees_neither_rank_nor_score_of_their_own() {
        play.finalistsDecided();
        isOwn(member);
        var board =
                bean(Decisions.class).find(member, play.id, "FINALISTS", GROUP).orElseThrow();
        assertThat(board.candidates()).extracting(Candidate::proposal).containsExactly(other.id());
        assertThat(board.candidates()).extracting(Candidate::rank).containsExactly(1);
        assertThat(bean(Decisions.class).withheld(member, play.id, "FINALISTS", GROUP))
                .extracting(Withheld::proposal, Withheld::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(own.id(), Conflict.OWN_INSTITUTION));
        assertRefused("conflict.minutes", () -> bean(Minutes.class).of(member, play.id, "FINALISTS", GROUP));
    }

    @Test
    void a_panelist_neither_moves_their_own_nor_consents_to_it() {
        isOwn(member);
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        var finalists = bean(Decisions.class);
        var laid = finalists.prepare(play.secretary, play.id, "FINALISTS", GROUP);
        assertRefused("conflict.yours", () -> finalists.deviate(member, laid, own.id(), false, "", "Kurang"));
        finalists.consent(member, laid);
        finalists.consent(chair, seen(chair));
        assertThat(seen(chair).decided()).isFalse();
        assertThat(finalists.waiting(chair, play.id, "FINALISTS", GROUP)).containsExactly("Milik sendiri");
        finalists.consent(third, seen(third));
        assertThat(seen(chair).decided()).isTrue();
    }

    @Test
    void at_the_last_plenary_it_is_the_same() {
        play.confirmed();
        play.heard(own.id(), 80);
        play.heard(other.id(), 70);
        isOwn(chair);
        var plenaries = bean(Decisions.class);
        var laid = plenaries.prepare(play.secretary, play.id, "AWARDS", GROUP);
        assertThat(plenaries.find(chair, play.id, "AWARDS", GROUP).orElseThrow().candidates())
                .extracting(Candidate::proposal)
                .containsExactly(other.id());
        assertThat(bean(DecisionCertainty.class).of(chair, laid).standings())
                .noneMatch(s -> s.candidate().equals(own.id().value()));
        assertRefused("conflict.yours", () -> plenaries.deviate(chair, laid, own.id(), false, "", "Kurang"));
        plenaries.consent(chair, plenaries.find(chair, play.id, "AWARDS", GROUP).orElseThrow());
        plenaries.consent(
                member, plenaries.find(member, play.id, "AWARDS", GROUP).orElseThrow());
        plenaries.consent(third, plenaries.find(third, play.id, "AWARDS", GROUP).orElseThrow());
        assertThat(plenaries.find(third, play.id, "AWARDS", GROUP).orElseThrow().decided())
                .isTrue();
        assertRefused("conflict.minutes", () -> bean(Minutes.class).of(chair, play.id, "AWARDS", GROUP));
    }

    @Test
    void a_conflict_declared_on_one_reaches_the_institutions_others_and_the_desk_too() {
        play.confirmed();
        bean(Sheets.class).recuse(member, TestRounds.PANEL, own.id(), "Ipar penulisnya");
        assertRefused("conflict.yours", () -> bean(Proposals.class).get(member, own.id()));
        assertThat(bean(id.kipp.assignment.ConflictRegister.class)
                        .of(play.id, member.id())
                        .between(
                                member.id(),
                                bean(id.kipp.assignment.SubjectRegister.class)
                                        .get(own.id())
                                        .judged()))
                .contains(Conflict.DECLARED);
    }

    @Test
    void panelists_of_other_editions_see_no_boards() {
        play.finalistsDecided();
        var elsewhere = new Competition(context, 1, 1).panelists.getFirst();
        assertRefused("decision.not-member", () -> bean(Decisions.class).find(elsewhere, play.id, "FINALISTS", GROUP));
        assertRefused("decision.not-member", () -> bean(Decisions.class).of(elsewhere, play.id, "AWARDS"));
    }

    @Test
    void a_tie_with_their_own_is_left_to_others() {
        play.entered("Saingan", 80);
        people.worksFor(member, other.submitted().agency().name(), Province.DI_YOGYAKARTA);
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        var laid = bean(Decisions.class).prepare(play.secretary, play.id, "FINALISTS", GROUP);
        assertRefused(
                DecisionRefusal.TIE_FOR_OTHERS, () -> bean(Decisions.class).consent(member, laid));
    }

    private Decision seen(Actor who) {
        return bean(Decisions.class).find(who, play.id, "FINALISTS", GROUP).orElseThrow();
    }

    private void isOwn(Actor judge) {
        people.worksFor(judge, own.submitted().agency().name(), Province.DI_YOGYAKARTA);
    }
}
