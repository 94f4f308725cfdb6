package id.kipp.decision;

import static id.kipp.decision.DecisionFixture.CHAIR;
import static id.kipp.decision.DecisionFixture.MEMBER;
import static id.kipp.decision.DecisionFixture.NOW;
import static id.kipp.decision.DecisionFixture.OTHER;
import static id.kipp.decision.DecisionFixture.aDecision;
import static id.kipp.decision.DecisionFixture.deviation;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.assignment.Conflict;
import id.kipp.audit.Canonical;
import id.kipp.audit.Hidden;
import id.kipp.audit.ListRef;
import id.kipp.edition.EditionId;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people may do with a decision, whatever it is about. */
class DecisionTest implements Refusals {

    final DecisionFixture two = aDecision().with("a", 1, "90").with("b", 2, "80");

    @Test
    void the_chair_and_one_more_make_it() {
        var once = two.consent(two.laidOut(), CHAIR);
        assertThat(once.decided()).isFalse();
        assertThat(two.consent(once, MEMBER).decided()).isTrue();
    }

    @Test
    void two_who_do_not_preside_do_not() {
        var once = two.consent(two.laidOut(), MEMBER);
        assertThat(two.consent(once, OTHER).decided()).isFalse();
    }

    @Test
    void as_many_more_as_the_edition_asks() {
        var three = two.consents(2);
        var twice = three.consent(three.consent(three.laidOut(), CHAIR), MEMBER);
        assertThat(twice.decided()).isFalse();
        assertThat(three.consent(twice, OTHER).decided()).isTrue();
    }

    @Test
    void where_nobody_chairs_two_are_enough() {
        var open = two.withoutChair();
        assertThat(open.consent(open.consent(open.laidOut(), MEMBER), OTHER).decided())
                .isTrue();
    }

    @Test
    void nobody_consents_twice() {
        var once = two.consent(two.laidOut(), CHAIR);
        assertRefused(DecisionRefusal.CONSENTED, () -> two.consent(once, CHAIR));
    }

    @Test
    void whoever_may_speak_on_nothing_does_not_consent() {
        var laid = two.laidOut();
        assertRefused(DecisionRefusal.CONFLICT_ALL, () -> two.consent(laid, MEMBER, "a", "b"));
    }

    @Test
    void what_somebody_is_in_conflict_with_waits_for_others() {
        var twice = two.consent(two.consent(two.laidOut(), CHAIR), MEMBER, "b");
        assertThat(twice.decided()).isFalse();
        assertThat(Decision.open(
                        two.rule(),
                        two.presiding(),
                        twice.judged(),
                        twice.session().consents()))
                .containsExactly(new ProposalId("b"));
        assertThat(two.consent(twice, OTHER).decided()).isTrue();
    }

    @Test
    void what_is_decided_stays() {
        var decided = two.decided();
        assertRefused(DecisionRefusal.DECIDED, () -> decided.deviating(MEMBER, deviation("b", true, "Wilayah 3T")));
        assertRefused(DecisionRefusal.DECIDED, () -> decided.attended(CHAIR, List.of(CHAIR.id()), NOW));
        assertRefused(DecisionRefusal.DECIDED, () -> two.consent(decided, OTHER));
        assertRefused(DecisionRefusal.DECIDED, () -> decided.laidOut(CHAIR, decided.boards(), decided.weights(), NOW));
    }

    @Test
    void departing_from_the_ranks_takes_a_reason_and_voids_consents() {
        var once = two.consent(two.laidOut(), CHAIR);
        assertRefused(DecisionRefusal.REASON_MISSING, () -> once.deviating(MEMBER, deviation("b", true, " ")));
        assertRefused(
                DecisionRefusal.UNKNOWN_CANDIDATE, () -> once.deviating(MEMBER, deviation("c", true, "Wilayah 3T")));
        var changed = once.deviating(MEMBER, deviation("b", true, "Wilayah 3T"));
        assertThat(changed.session().consents()).isEmpty();
        assertThat(changed.chosen()).hasSize(2);
    }

    @Test
    void seats_are_filled_and_not_overfilled() {
        var many = two.laidOut().deviating(MEMBER, deviation("b", true, "Wilayah 3T"));
        assertRefused(DecisionRefusal.TOO_MANY, () -> two.consent(many, CHAIR));
        var none = two.laidOut().deviating(MEMBER, deviation("a", false, "Berhenti"));
        assertRefused(DecisionRefusal.NOBODY_CHOSEN, () -> two.consent(none, CHAIR));
    }

    @Test
    void a_multiple_of_the_seats_may_be_overfilled() {
        var more = two.more(Places.Kind.MULTIPLIER);
        var many = more.laidOut().deviating(MEMBER, deviation("b", true, "Wilayah 3T"));
        assertThat(more.consent(more.consent(many, CHAIR), MEMBER).decided()).isTrue();
    }

    @Test
    void equals_across_the_last_place_are_decided_by_people() {
        var tied = aDecision().with("a", 1, "80").with("b", 1, "80");
        assertRefused(DecisionRefusal.TIE, () -> tied.consent(tied.laidOut(), CHAIR));
        assertRefused(DecisionRefusal.TIE_FOR_OTHERS, () -> tied.consent(tied.laidOut(), CHAIR, "a"));
        var settled = tied.laidOut().deviating(MEMBER, deviation("b", false, "Musyawarah"));
        assertThat(tied.consent(settled, CHAIR).session().consents()).hasSize(1);
    }

    @Test
    void who_consents_is_there() {
        assertThat(two.consent(two.laidOut(), CHAIR).session().present())
                .extracting(Attendance::who)
                .containsExactly(CHAIR.id());
    }

    @Test
    void attendance_is_written_down_and_corrected_until_it_is_decided() {
        var there = two.laidOut().attended(CHAIR, List.of(MEMBER.id(), OTHER.id()), NOW);
        assertThat(there.attended(CHAIR, List.of(OTHER.id()), NOW).session().present())
                .extracting(Attendance::who, Attendance::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(OTHER.id(), CHAIR.id()));
        assertRefused(DecisionRefusal.PRESENT_NOBODY, () -> there.attended(CHAIR, List.of(), NOW));
        var once = two.consent(there, CHAIR);
        assertRefused(DecisionRefusal.PRESENT_CONSENTED, () -> once.attended(MEMBER, List.of(OTHER.id()), NOW));
    }

    @Test
    void laying_it_out_again_keeps_who_is_there_and_nothing_that_was_said() {
        var there = two.consent(two.laidOut(), CHAIR);
        var again = there.laidOut(CHAIR, there.boards(), there.weights(), NOW);
        assertThat(again.session().present()).hasSize(1);
        assertThat(again.session().consents()).isEmpty();
    }

    @Test
    void a_revision_is_another_one_that_names_it() {
        var decided = two.decided();
        assertRefused(DecisionRefusal.NOT_DECIDED, () -> two.laidOut().revised(CHAIR, "Terbukti", NOW));
        assertRefused(DecisionRefusal.REVISION_REASON, () -> decided.revised(CHAIR, " ", NOW));
        var next = decided.revised(CHAIR, "Sanggahan terbukti", NOW);
        assertThat(next.id()).isEqualTo("kipp2026/GENERAL/FINALISTS/2");
        assertThat(next.item().revises()).isEqualTo(decided.id());
        assertThat(next.chosen()).isEqualTo(decided.chosen());
        assertThat(next.decided()).isFalse();
        assertThat(next.facts()).containsEntry("revises", decided.id());
    }

    @Test
    void a_revision_keeps_why_people_departed_from_the_ranks() {
        var moved = two.laidOut()
                .deviating(MEMBER, deviation("a", false, "Berhenti"))
                .deviating(MEMBER, deviation("b", true, "Berikutnya"));
        var decided = two.consent(two.consent(moved, CHAIR), MEMBER);
        assertThat(decided.revised(CHAIR, "Banding", NOW).session().deviations())
                .hasSize(2);
    }

    @Test
    void whoever_must_not_know_of_one_sees_no_gap_and_no_recusal_of_it() {
        var recused = List.of(new Recused(OTHER.id(), Conflict.DECLARED, List.of(new ProposalId("a"))));
        var laid = two.laidOut();
        var once = laid.consented(CHAIR, two.rule(), two.presiding(), laid.judged(), Set.of(), recused, NOW);
        var seen = once.without(Set.of(new ProposalId("a")));
        assertThat(seen.candidates()).extracting(Candidate::rank).containsExactly(1);
        assertThat(seen.session().recused()).isEmpty();
        assertThat(once.session().recused()).isEqualTo(recused);
    }

    @Test
    void what_was_recorded_after_screening_when_it_was_a_kind_of_its_own_keeps_its_form() {
        var item = new AgendaItem(new EditionId("kipp2023"), "ADMISSION", "GENERAL", 1, null, null);
        var consent = new Consent(MEMBER.id(), false, NOW, List.of(new ProposalId("a")));
        var session = new Session(NOW, List.of(), List.of(), List.of(), List.of(consent), true);
        var list = new ListRef("hash", 7);
        var old = new Decision(
                "kipp2023/GENERAL/ADMISSION/1",
                3,
                item,
                List.of(),
                list,
                session,
                Map.of(),
                "admission:kipp2023/GENERAL/ADMISSION/1",
                List.of());
        assertThat(Canonical.json(old.facts()))
                .isEqualTo("{\"edition\":\"kipp2023\",\"group\":\"GENERAL\",\"listSha256\":"
                        + Canonical.json(new Hidden("hash"))
                        + ",\"listed\":7,\"matter\":\"ADMISSION\",\"no\":1,\"resolution\":{\"assents\":[{\"at\":"
                        + "\"2026-08-08T02:00:00.000Z\",\"by\":\"anggota\",\"except\":[\"a\"]}],"
                        + "\"at\":\"2026-08-08T02:00:00.000Z\",\"decided\":true}}");
    }

    @Test
    void where_nothing_is_ranked_enough_consent_to_each_verdict_they_may_speak_on() {
        var each = two.withoutChair().more(Places.Kind.EACH);
        var judged = each.laidOut().judged();
        var item = AgendaItem.first(new EditionId("kipp2026"), "ADMISSION", "GENERAL");
        var laid = Decision.none(item, NOW).laidOut(CHAIR, new ListRef("hash", 2), NOW);
        var once = laid.consented(
                CHAIR, each.rule(), each.presiding(), judged, Set.of(new ProposalId("a")), List.of(), NOW);
        var twice = once.consented(MEMBER, each.rule(), each.presiding(), judged, Set.of(), List.of(), NOW);
        assertThat(twice.decided()).isFalse();
        assertThat(twice.consented(OTHER, each.rule(), each.presiding(), judged, Set.of(), List.of(), NOW)
                        .decided())
                .isTrue();
        assertRefused(
                DecisionRefusal.CONFLICT_ALL,
                () -> laid.consented(
                        OTHER,
                        each.rule(),
                        each.presiding(),
                        judged,
                        Set.of(new ProposalId("a"), new ProposalId("b")),
                        List.of(),
                        NOW));
    }

    @Test
    void its_lines_are_about_it_and_begin_with_how_it_was_laid_out() {
        assertThat(two.decided().outbox())
                .extracting(l -> l.action(), l -> l.subject())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("decision.prepared", "decision:kipp2026/GENERAL/FINALISTS"),
                        org.assertj.core.groups.Tuple.tuple("decision.consent", "decision:kipp2026/GENERAL/FINALISTS"),
                        org.assertj.core.groups.Tuple.tuple("decision.decided", "decision:kipp2026/GENERAL/FINALISTS"));
    }

    @Test
    void each_step_is_a_version_of_its_own() {
        var laid = two.laidOut();
        var once = two.consent(laid, CHAIR);
        assertThat(once.version()).isEqualTo(laid.version() + 1);
        assertThat(once.laidOut(CHAIR, once.boards(), once.weights(), NOW).version())
                .isEqualTo(laid.version() + 2);
    }

    @Test
    void it_is_about_one_matter_of_one_group() {
        assertThat(two.laidOut()).returns("FINALISTS", Decision::matter).returns("GENERAL", Decision::group);
    }

    @Test
    void it_keeps_who_consented_as_the_chair() {
        assertThat(two.decided().session().consents())
                .extracting(Consent::by, Consent::chair)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CHAIR.id(), true),
                        org.assertj.core.groups.Tuple.tuple(MEMBER.id(), false));
    }

    @Test
    void whoever_must_not_know_of_one_sees_no_departure_for_it() {
        var moved = two.laidOut()
                .deviating(MEMBER, deviation("a", false, "Berhenti"))
                .deviating(MEMBER, deviation("b", true, "Berikutnya"));
        assertThat(moved.without(Set.of(new ProposalId("a"))).session().deviations())
                .extracting(Deviation::proposal)
                .containsExactly(new ProposalId("b"));
    }
}
