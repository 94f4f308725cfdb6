package id.kipp.decision;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.Conflict;
import id.kipp.report.Minutes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is there, who has no part in it, and what takes the place of a decision. */
class SessionsTest extends ServiceTest implements Refusals {

    Competition play;
    Decisions decisions;

    @BeforeEach
    void nominated() {
        play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.entered("Berikutnya", 50);
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        decisions = bean(Decisions.class);
    }

    private Decision prepared() {
        return decisions.prepare(play.secretary, play.id, "FINALISTS", GROUP);
    }

    @Test
    void the_secretariat_or_the_chair_writes_down_who_is_there() {
        var seen = prepared();
        var people = List.of(play.panelists.get(1).id(), play.panelists.get(2).id());
        assertRefused(DecisionRefusal.PRESENT_WHO, () -> decisions.attend(play.panelists.get(1), seen, people));
        assertRefused(
                DecisionRefusal.PRESENT_STRANGER,
                () -> decisions.attend(
                        play.secretary, seen, List.of(play.evaluators.getFirst().id())));
        var there = decisions.attend(play.secretary, seen, people);
        assertThat(decisions
                        .attend(play.panelists.get(0), there, people)
                        .session()
                        .present())
                .hasSize(2);
    }

    @Test
    void a_consent_does_not_speak_on_what_its_giver_steps_back_from_afterwards() {
        var once = decisions.consent(play.panelists.get(1), prepared());
        var first = once.candidates().getFirst().proposal();
        bean(id.kipp.judging.StepBacks.class).fromSubject(play.panelists.get(1), first, "Baru tahu: sepupu saya.");
        var chaired = decisions.consent(play.panelists.get(0), once);
        assertThat(chaired.decided()).isFalse();
        assertThat(decisions.waiting(play.secretary, play.id, "FINALISTS", GROUP))
                .hasSize(1);
        var decided = decisions.consent(play.panelists.get(2), chaired);
        assertThat(decided.decided()).isTrue();
        assertThat(decided.session().consents().getFirst().except()).containsExactly(first);
        assertThat(decided.session().recused())
                .contains(new Recused(play.panelists.get(1).id(), Conflict.DECLARED, List.of(first)));
    }

    @Test
    void who_abstains_is_there_and_consents_to_nothing_until_they_take_part_again() {
        var member = play.panelists.get(1);
        var away = decisions.abstain(member, prepared(), "Saya pernah menulis tentang inovasi ini.");
        assertThat(away.session().present())
                .singleElement()
                .matches(a -> a.who().equals(member.id()) && a.isAbstaining());
        assertRefused(DecisionRefusal.ABSTAINED, () -> decisions.consent(member, away));
        assertRefused(DecisionRefusal.ABSTAINED, () -> decisions.abstain(member, away, "Lagi"));
        var chaired = decisions.consent(play.panelists.get(0), away);
        assertThat(chaired.decided()).isFalse();
        var back = decisions.resume(member, chaired);
        assertThat(back.session().present()).noneMatch(Attendance::isAbstaining);
        assertThat(decisions.consent(member, back).decided()).isTrue();
    }

    @Test
    void a_decision_says_who_abstained_from_it_and_not_why() {
        var away = decisions.abstain(play.panelists.get(2), prepared(), "Alasan pribadi");
        var once = decisions.consent(play.panelists.get(0), away);
        var decided = decisions.consent(play.panelists.get(1), once);
        assertThat(decided.decided()).isTrue();
        assertThat(decided.facts().get("present").toString())
                .contains("abstainsSha256")
                .contains(play.panelists.get(2).id().value());
        assertThat(decided.session().consents()).hasSize(2);
    }

    @Test
    void who_abstains_stays_written_down_as_present() {
        var away = decisions.abstain(play.panelists.get(2), prepared(), "Alasan pribadi");
        var others = List.of(play.panelists.get(0).id(), play.panelists.get(1).id());
        assertRefused(DecisionRefusal.PRESENT_CONSENTED, () -> decisions.attend(play.secretary, away, others));
        var all = play.panelists.stream().map(id.kipp.kernel.Actor::id).toList();
        assertThat(decisions.attend(play.secretary, away, all).session().present())
                .hasSize(3)
                .filteredOn(Attendance::isAbstaining)
                .hasSize(1);
    }

    @Test
    void neither_the_chair_nor_who_has_consented_abstains_and_nobody_resumes_who_never_did() {
        var seen = prepared();
        assertRefused(DecisionRefusal.ABSTAIN_CHAIR, () -> decisions.abstain(play.panelists.get(0), seen, "Lelah"));
        assertRefused(DecisionRefusal.REASON_MISSING, () -> decisions.abstain(play.panelists.get(1), seen, " "));
        assertRefused(DecisionRefusal.ABSTAINS_NOT, () -> decisions.resume(play.panelists.get(1), seen));
        assertRefused(DecisionRefusal.NOT_MEMBER, () -> decisions.abstain(play.evaluators.getFirst(), seen, "Lelah"));
        var once = decisions.consent(play.panelists.get(1), seen);
        assertRefused(DecisionRefusal.ABSTAIN_CONSENTED, () -> decisions.abstain(play.panelists.get(1), once, "Lelah"));
    }

    @Test
    void who_is_in_conflict_is_named_with_why_once_it_is_consented_to() {
        var people = new id.kipp.Newcomers(play, context);
        var own = prepared().candidates().getFirst();
        people.worksFor(play.panelists.get(2), own.submitted().agency().name(), id.kipp.kernel.Province.DI_YOGYAKARTA);
        var once = decisions.consent(play.panelists.get(0), prepared());
        assertThat(once.session().recused())
                .containsExactly(
                        new Recused(play.panelists.get(2).id(), Conflict.OWN_INSTITUTION, List.of(own.proposal())));
    }

    @Test
    void a_revised_decision_holds_once_it_is_decided_and_the_old_one_stays_readable() {
        var once = decisions.consent(play.panelists.get(0), prepared());
        var decided = decisions.consent(play.panelists.get(1), once);
        assertRefused("actor.not-allowed", () -> decisions.revise(play.panelists.get(0), decided, "Terbukti"));
        var next = decisions.revise(play.secretary, decided, "Sanggahan terbukti");
        assertThat(decisions
                        .decided(play.secretary, play.id, "FINALISTS", GROUP)
                        .id())
                .isEqualTo(decided.id());
        var first = decisions.consent(play.panelists.get(0), next);
        decisions.consent(play.panelists.get(1), first);
        assertThat(decisions
                        .decided(play.secretary, play.id, "FINALISTS", GROUP)
                        .item()
                        .revises())
                .isEqualTo(decided.id());
        assertThat(decisions.history(play.secretary, play.id, "FINALISTS", GROUP))
                .extracting(Decision::id)
                .containsExactly(next.id(), decided.id());
        assertThat(bean(Minutes.class).of(play.secretary, play.id, "FINALISTS", GROUP))
                .isNotEmpty();
    }

    @Test
    void what_has_taken_effect_without_a_letter_is_not_revised() {
        var nomination =
                decisions.find(play.secretary, play.id, "NOMINATION", GROUP).orElseThrow();
        assertRefused(DecisionRefusal.REVISION_MOVED, () -> decisions.revise(play.secretary, nomination, "Terbukti"));
    }
}
