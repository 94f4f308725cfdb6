package id.kipp.decision;

import static id.kipp.decision.DecisionFixture.CHAIR;
import static id.kipp.decision.DecisionFixture.MEMBER;
import static id.kipp.decision.DecisionFixture.NOW;
import static id.kipp.decision.DecisionFixture.OTHER;
import static id.kipp.decision.DecisionFixture.aDecision;
import static id.kipp.decision.DecisionFixture.deviation;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.audit.Hidden;
import id.kipp.audit.ListRef;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is recorded of those who took a decision, and of what cases changed in it. */
class DecisionRecordTest implements Refusals {

    final DecisionFixture two = aDecision().with("a", 1, "90").with("b", 2, "80");

    @Test
    void a_departure_says_its_case_and_only_the_hash_of_another_name() {
        var by = new Deviation(
                new ProposalId("a"), true, "GOLD", "Ejaan", MEMBER.id(), NOW, "K1", new Correction("Baru", "", ""));
        assertThat(DecisionFacts.of(by))
                .containsEntry("proposal", new ProposalId("a"))
                .containsEntry("chosen", true)
                .containsEntry("tier", "GOLD")
                .containsEntry("by", MEMBER.id())
                .containsEntry("at", NOW)
                .containsEntry("reason", "Ejaan")
                .containsEntry("cause", "K1")
                .containsEntry("calledSha256", new Hidden(new Correction("Baru", "", "")));
        assertThat(DecisionFacts.of(deviation("a", true, "Ejaan"))).doesNotContainKeys("cause", "calledSha256");
        assertThat(DecisionFacts.of(new ListRef("hash", 7))).containsEntry("listed", 7);
    }

    @Test
    void who_abstains_consents_to_nothing_until_they_take_part_again() {
        var away = two.laidOut().abstained(MEMBER, two.presiding(), "Kerabat", NOW);
        assertThat(away.session().abstains(MEMBER.id())).isTrue();
        assertThat(away.session().abstains(OTHER.id())).isFalse();
        assertThat(away.outbox().getLast().action()).isEqualTo("decision.abstained");
        assertRefused(DecisionRefusal.ABSTAINED, () -> two.consent(away, MEMBER));
        assertRefused(DecisionRefusal.ABSTAINED, () -> away.abstained(MEMBER, two.presiding(), "Lagi", NOW));
        assertRefused(DecisionRefusal.ABSTAINS_NOT, () -> away.resumed(OTHER, NOW));
        var back = away.abstained(OTHER, two.presiding(), "Kerabat", NOW).resumed(MEMBER, NOW);
        assertThat(back.session().present())
                .extracting(Attendance::isAbstaining)
                .containsExactly(false, true);
        assertThat(two.consent(back, MEMBER).session().hasConsented(MEMBER.id()))
                .isTrue();
    }

    @Test
    void neither_the_chair_nor_who_has_consented_abstains_and_nobody_without_a_reason() {
        var once = two.consent(two.laidOut(), MEMBER);
        assertRefused(DecisionRefusal.ABSTAIN_CONSENTED, () -> once.abstained(MEMBER, two.presiding(), "Kerabat", NOW));
        assertRefused(DecisionRefusal.ABSTAIN_CHAIR, () -> once.abstained(CHAIR, two.presiding(), "Kerabat", NOW));
        assertRefused(DecisionRefusal.REASON_MISSING, () -> once.abstained(OTHER, two.presiding(), " ", NOW));
        var decided = two.decided();
        assertRefused(DecisionRefusal.DECIDED, () -> decided.abstained(OTHER, two.presiding(), "Kerabat", NOW));
        assertRefused(DecisionRefusal.DECIDED, () -> decided.resumed(OTHER, NOW));
    }

    @Test
    void who_abstains_stays_written_down_however_attendance_is_corrected() {
        var away = two.laidOut().abstained(MEMBER, two.presiding(), "Kerabat", NOW);
        assertRefused(DecisionRefusal.PRESENT_CONSENTED, () -> away.attended(CHAIR, List.of(OTHER.id()), NOW));
        var there = away.attended(CHAIR, List.of(MEMBER.id(), OTHER.id(), OTHER.id()), NOW);
        assertThat(there.session().present())
                .extracting(Attendance::isAbstaining)
                .containsExactly(true, false);
        assertThat(there.session().present().getFirst().facts()).containsEntry("abstainsSha256", new Hidden("Kerabat"));
        assertThat(there.session().present().getLast().facts())
                .containsOnlyKeys("who", "by", "at")
                .containsEntry("by", CHAIR.id());
    }

    @Test
    void a_consent_speaks_less_once_its_giver_is_in_conflict_with_more() {
        var consent = new Consent(MEMBER.id(), false, NOW, List.of(new ProposalId("b")));
        assertThat(consent.exceptFor(java.util.Set.of(new ProposalId("b")))).isSameAs(consent);
        assertThat(consent.exceptFor(java.util.Set.of(new ProposalId("a"))).except())
                .containsExactly(new ProposalId("a"), new ProposalId("b"));
    }

    @Test
    void one_is_called_as_letters_say_and_above_that_as_a_case_has_found() {
        var found = new Deviation(
                new ProposalId("a"), true, "", "Ejaan", MEMBER.id(), NOW, "K1", new Correction("Kasus", "", ""));
        var session = two.laidOut().session().with(found);
        var a = two.laidOut().candidates().getFirst();
        var b = two.laidOut().candidates().getLast();
        var told = Map.of(
                new ProposalId("a"), new Correction("Surat", "Kota Lain", ""),
                new ProposalId("b"), new Correction("Surat b", "", ""));
        assertThat(session.called(a, told)).isEqualTo(new Correction("Kasus", "Kota Lain", ""));
        assertThat(session.called(b, told)).isEqualTo(new Correction("Surat b", "", ""));
        assertThat(session.called(b, Map.of())).isNull();
        assertThat(a.called(new Correction("Baru", "", "")).title()).isEqualTo("Baru");
        assertThat(a.title()).isEqualTo("Layanan a");
        assertThat(a.cluster()).isEqualTo("CITY");
    }

    @Test
    void a_case_is_known_by_its_number() {
        var plain = two.laidOut().session();
        var amended =
                plain.with(new Deviation(new ProposalId("a"), false, "", "Terbukti", MEMBER.id(), NOW, "K1", null));
        assertThat(plain.isAmended()).isFalse();
        assertThat(plain.with(deviation("a", false, "Berhenti")).isAmended()).isFalse();
        assertThat(amended.isAmended()).isTrue();
        assertThat(amended.isAmendedBy("K1")).isTrue();
        assertThat(amended.isAmendedBy("K2")).isFalse();
        assertThat(amended.exclusion(new ProposalId("a"))).isEqualTo("Terbukti");
        assertThat(amended.exclusion(new ProposalId("b"))).isNull();
        var both = amended.with(new Deviation(new ProposalId("b"), true, "", "Terbukti", MEMBER.id(), NOW, "K1", null));
        assertThat(both.because("K1", new ProposalId("b")).chosen()).isTrue();
    }

    @Test
    void who_consents_is_written_down_once() {
        var there = two.laidOut().attended(OTHER, List.of(CHAIR.id()), NOW);
        assertThat(two.consent(there, CHAIR).session().present())
                .extracting(Attendance::by)
                .containsExactly(OTHER.id());
        assertThat(two.consent(there, MEMBER).session().present()).hasSize(2);
    }

    @Test
    void a_list_that_is_decided_is_not_laid_out_again_where_nothing_is_ranked_either() {
        var decided = two.decided();
        assertRefused(DecisionRefusal.DECIDED, () -> decided.laidOut(CHAIR, new ListRef("hash", 2), NOW));
        var laid = two.laidOut();
        assertThat(laid.laidOut(CHAIR, new ListRef("hash", 2), NOW).version()).isEqualTo(laid.version() + 1);
        assertThat(two.rule().isRanked()).isTrue();
        assertThat(two.rule().shares()).isEqualTo(Map.of("desk", 100));
        assertThat(MatterRule.Ranking.NONE.weights()).isEmpty();
    }
}
