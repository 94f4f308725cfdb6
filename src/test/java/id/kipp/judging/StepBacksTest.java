package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Conflict;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Disclosure;
import id.kipp.assignment.SubjectInRound;
import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.TrailFilter;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stepping back from a subject, from an institution, and from an edition. */
class StepBacksTest extends ServiceTest implements Refusals {

    Competition play;
    StepBacks stepBacks;
    Applicants institution;
    Proposal entry;
    ProposalId id;

    @BeforeEach
    void an_entry_with_two_of_three_evaluators() {
        stepBacks = bean(StepBacks.class);
        entered(3);
        play.assigned();
    }

    private void entered(int evaluators) {
        play = new Competition(context, 1, 1, evaluators, Function.identity());
        institution = new Applicants(play);
        id = institution.submitted("Loket Sungai");
        play.admitted(id, 80);
        entry = bean(Proposals.class).get(play.secretary, id);
    }

    private Actor judge() {
        var assigned = bean(Assignments.class).of(play.secretary, SubjectInRound.first(id));
        return play.evaluators.stream()
                .filter(e -> assigned.has(e.id()))
                .filter(e -> !e.equals(play.evaluators.getFirst())) // not the chair
                .findFirst()
                .orElseThrow();
    }

    private Optional<Conflict> conflict(Actor who, Proposal of) {
        return bean(ConflictRegister.class)
                .of(play.id, who.id())
                .between(who.id(), bean(SubjectRegister.class).get(of.id()).judged());
    }

    @Test
    void from_a_subject_it_holds_for_whoever_has_no_sheet_on_it_too() {
        var panelist = play.panelists.getLast();
        stepBacks.fromSubject(panelist, id, "Sepupu ketua timnya.");
        assertThat(conflict(panelist, entry)).contains(Conflict.DECLARED);
        assertThat(conflict(play.panelists.getFirst(), entry)).isEmpty();
        assertRefused(
                AssignmentRefusal.CONFLICT_SAID, () -> stepBacks.fromSubject(panelist, id, "Sepupu ketua timnya."));
        assertRefused(AssignmentRefusal.REASON_MISSING, () -> stepBacks.fromSubject(play.panelists.get(1), id, " "));
    }

    @Test
    void from_an_institution_it_holds_for_what_is_entered_later() {
        var judge = judge();
        stepBacks.fromInstitution(judge, play.id, entry.agency(), "Pernah bekerja di sana.");
        assertThat(conflict(judge, entry)).contains(Conflict.DECLARED);
        var later = institution.submitted("Antrean Pasar");
        play.admitted(later, 70);
        var second = bean(Proposals.class).get(play.secretary, later);
        assertThat(conflict(judge, second)).contains(Conflict.DECLARED);
        assertThat(conflict(judge, play.entered("Dari kota lain", 60))).isEmpty();
    }

    @Test
    void its_place_is_given_up_and_its_sealed_sheet_set_aside() {
        var judge = judge();
        play.seals(judge, id, 70, "Catatan");
        var said = stepBacks.fromInstitution(judge, play.id, entry.agency(), "Pernah bekerja di sana.");
        assertThat(said.said().aside()).isEqualTo(1);
        assertThat(said.said().resting()).isZero();
        var kept = bean(SheetStore.class)
                .find(SheetId.of(TestRounds.DESK, id, judge.id()))
                .orElseThrow();
        assertThat(kept.current()).isEmpty();
        assertThat(kept.sealed()).hasSize(1);
        assertThat(bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(judge.id()))
                .isFalse();
        assertRefused(AssignmentRefusal.NOT_ASSIGNED, () -> bean(Sheets.class).open(judge, TestRounds.DESK, id));
    }

    @Test
    void what_the_team_has_agreed_on_stays_and_is_told_of() {
        entered(2);
        play.scoredAtDesk();
        var judge = judge();
        var said = stepBacks.fromSubject(judge, id, "Baru tahu: ia sepupu saya.");
        assertThat(said.said().resting()).isEqualTo(1);
        assertThat(said.said().aside()).isZero();
        assertThat(bean(Sheets.class).all(play.secretary, TestRounds.DESK, id)).hasSize(2);
        assertThat(conflict(judge, entry)).contains(Conflict.DECLARED);
    }

    @Test
    void from_an_edition_the_team_goes_on_without_and_the_place_is_filled_by_the_next_plan() {
        var judge = judge();
        var said = stepBacks.fromEdition(judge, play.id, "Sakit.");
        assertThat(said.scope().kind()).isEqualTo(Disclosure.Kind.EDITION);
        assertThat(play.edition().team().has(judge.id())).isFalse();
        assertThat(stepBacks.fromEdition(judge, play.id, "Sakit.").id()).isEqualTo(said.id()); // again changes nothing
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> stepBacks.fromInstitution(judge, play.id, entry.agency(), "Dulu."));
        play.assigned();
        var now = bean(Assignments.class).of(play.secretary, SubjectInRound.first(id));
        assertThat(now.has(judge.id())).isFalse();
        assertThat(now.evaluators()).hasSize(2);
    }

    @Test
    void whoever_withdrew_is_closed_to_everything_though_named_again_until_it_is_taken_back() {
        var judge = judge();
        var said = stepBacks.fromEdition(judge, play.id, "Sakit.");
        var team = play.edition().team();
        var again = new java.util.ArrayList<AccountId>(team.evaluators());
        again.add(judge.id());
        bean(Editions.class)
                .staff(
                        play.secretary,
                        play.edition(),
                        new Team(again, team.evaluationChair(), team.panelists(), team.panelChair()));
        assertThat(conflict(judge, entry)).contains(Conflict.WITHDRAWN);
        stepBacks.takeBack(play.secretary, said, "Sudah sembuh.");
        assertThat(conflict(judge, entry)).isEmpty();
    }

    @Test
    void a_chair_withdraws_only_once_there_is_another() {
        assertRefused(
                EditionRefusal.CHAIR_LEAVES,
                () -> stepBacks.fromEdition(play.evaluators.getFirst(), play.id, "Sakit."));
        assertThat(stepBacks.mine(play.evaluators.getFirst(), play.id)).isEmpty();
    }

    @Test
    void the_secretariat_takes_back_what_another_said_and_it_may_be_said_again() {
        var panelist = play.panelists.getLast();
        var said = stepBacks.fromInstitution(panelist, play.id, entry.agency(), "Salah instansi.");
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> stepBacks.takeBack(panelist, said, "Keliru."));
        var back = stepBacks.takeBack(play.secretary, said, "Keliru memilih instansi.");
        assertThat(back.holds()).isFalse();
        assertThat(conflict(panelist, entry)).isEmpty();
        assertRefused(AssignmentRefusal.CONFLICT_UNDONE, () -> stepBacks.takeBack(play.secretary, said, "Keliru."));
        stepBacks.fromInstitution(panelist, play.id, entry.agency(), "Ternyata benar.");
        assertThat(conflict(panelist, entry)).contains(Conflict.DECLARED);
    }

    @Test
    void nobody_takes_back_their_own() {
        var said = stepBacks.fromSubject(play.secretary, id, "Kakak saya.");
        assertRefused(AssignmentRefusal.CONFLICT_OWN, () -> stepBacks.takeBack(play.secretary, said, "Tidak jadi."));
    }

    @Test
    void once_something_was_decided_without_the_person_it_stays() {
        entered(2);
        var panelist = play.panelists.getLast();
        var said = stepBacks.fromSubject(panelist, id, "Sepupu.");
        play.nominated();
        assertRefused(DecisionRefusal.RESTS, () -> stepBacks.takeBack(play.secretary, said, "Keliru."));
    }

    @Test
    void everybody_reads_their_own_and_the_secretariat_all() {
        stepBacks.fromSubject(play.panelists.getLast(), id, "Sepupu.");
        var judge = judge();
        stepBacks.fromInstitution(judge, play.id, entry.agency(), "Dulu di sana.");
        assertThat(stepBacks.mine(judge, play.id)).hasSize(1);
        assertThat(stepBacks.mine(play.panelists.getFirst(), play.id)).isEmpty();
        assertThat(stepBacks.mine(play.panelists.getLast(), play.id))
                .extracting(StepBacks.StepBack::about)
                .containsExactly(entry.submitted().number() + " · Loket Sungai");
        assertThat(stepBacks.of(play.secretary, play.id)).hasSize(2);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> stepBacks.of(play.panelists.getLast(), play.id));
    }

    @Test
    void who_is_of_another_edition_has_nothing_to_step_back_from() {
        var stranger = new Competition(context, 1, 1).evaluators.getLast();
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> stepBacks.fromSubject(stranger, id, "Sepupu."));
    }

    @Test
    void it_is_on_the_trail_without_its_reason() {
        stepBacks.fromInstitution(judge(), play.id, entry.agency(), "Rahasia keluarga.");
        settle();
        assertThat(bean(AuditTrail.class).page(play.secretary, TrailFilter.ALL, Long.MAX_VALUE, 50))
                .anySatisfy(l -> {
                    assertThat(l.action()).isEqualTo("conflict.institution");
                    assertThat(l.toString()).doesNotContain("Rahasia keluarga");
                });
    }

    @Test
    void the_check_finds_one_that_was_changed_past_the_application() {
        var said = stepBacks.fromSubject(play.panelists.getLast(), id, "Sepupu.");
        settle();
        assertThat(found()).doesNotContain(said.id());
        bean(com.mongodb.client.MongoDatabase.class)
                .getCollection("disclosures")
                .updateOne(
                        new org.bson.Document("_id", said.id()),
                        new org.bson.Document("$set", new org.bson.Document("scope.of", "lain")));
        assertThat(found()).contains(said.id());
        bean(com.mongodb.client.MongoDatabase.class)
                .getCollection("disclosures")
                .updateOne(
                        new org.bson.Document("_id", said.id()),
                        new org.bson.Document("$set", new org.bson.Document("scope.of", id.value())));
        stepBacks.takeBack(play.secretary, said, "Keliru.");
        settle();
        assertThat(found()).doesNotContain(said.id());
    }

    private java.util.List<String> found() {
        var found = new java.util.ArrayList<String>();
        context.getBeansOfType(id.kipp.audit.Invariant.class).values().stream()
                .filter(i -> i.name().equals("conflicts.as-recorded"))
                .forEach(i -> i.check(b -> found.add(b.id())));
        return found;
    }

    @Test
    void a_board_shows_a_member_nothing_of_what_they_stepped_back_from() {
        entered(2);
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        var decisions = bean(Decisions.class);
        var panelist = play.panelists.getLast();
        decisions.prepare(play.secretary, play.id, "FINALISTS", Competition.GROUP);
        stepBacks.fromSubject(panelist, id, "Sepupu.");
        assertThat(decisions
                        .find(panelist, play.id, "FINALISTS", Competition.GROUP)
                        .orElseThrow()
                        .candidates())
                .isEmpty();
        assertThat(decisions.withheld(panelist, play.id, "FINALISTS", Competition.GROUP))
                .hasSize(1);
    }
}
