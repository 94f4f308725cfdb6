package id.kipp.decision;

import static id.kipp.decision.DecisionFixture.CHAIR;
import static id.kipp.decision.DecisionFixture.MEMBER;
import static id.kipp.decision.DecisionFixture.NOW;
import static id.kipp.decision.DecisionFixture.aDecision;
import static id.kipp.decision.DecisionFixture.deviation;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a case does to a decision, and who moves up. */
class AmendedTest implements Refusals {

    final DecisionFixture three =
            aDecision().with("a", 1, "90").with("b", 2, "80").with("c", 3, "70");

    @Test
    void who_is_next_in_order_moves_up_in_place_of_who_is_left_out() {
        var next = amended(three, three.decided(), "a", "b", "c");
        assertThat(chosen(next)).containsExactly("b");
        assertThat(next.session().exclusion(new ProposalId("a"))).isEqualTo("Terbukti.");
        assertThat(next.session().deviations()).extracting(Deviation::cause).containsOnly("S-1");
    }

    @Test
    void who_has_dropped_out_does_not_move_up() {
        assertThat(chosen(amended(three, three.decided(), "c"))).containsExactly("c");
        assertThat(chosen(amended(three, three.decided()))).isEmpty();
    }

    @Test
    void whom_people_left_out_by_name_does_not_move_up() {
        var left = three.laidOut().deviating(MEMBER, deviation("b", false, "Belum matang"));
        var decided = three.consent(three.consent(left, CHAIR), MEMBER);
        assertThat(chosen(amended(three, decided, "b", "c"))).containsExactly("c");
    }

    @Test
    void between_equals_nobody_moves_up_by_itself() {
        var level = aDecision().with("a", 1, "90").with("b", 2, "80").with("c", 2, "80");
        assertThat(chosen(amended(level, level.decided(), "b", "c"))).isEmpty();
    }

    @Test
    void where_no_place_is_free_nobody_moves_up() {
        var two = aDecision().places(2).with("a", 1, "90").with("b", 2, "80").with("c", 3, "70");
        var over = two.laidOut().deviating(MEMBER, deviation("c", true, "Wilayah tertinggal"));
        var open = over.amended(CHAIR, left("a"), true, ids("b", "c"), NOW);
        assertThat(chosen(open)).containsExactly("b", "c");
    }

    @Test
    void who_was_left_out_by_a_case_is_not_taken_again() {
        var next = amended(three, three.decided(), "b");
        assertRefused(DecisionRefusal.EXCLUDED, () -> next.deviating(MEMBER, deviation("a", true, "Tetap baik")));
        assertThat(chosen(next.deviating(MEMBER, deviation("b", false, "Mengundurkan diri"))))
                .isEmpty();
    }

    @Test
    void what_was_consented_to_is_another_list_now() {
        var once = three.consent(three.decided().revised(CHAIR, "Ralat", NOW), CHAIR);
        assertThat(once.amended(CHAIR, left("a"), true, ids("b"), NOW).session().consents())
                .isEmpty();
    }

    @Test
    void a_name_is_corrected_and_nothing_else() {
        var open = three.decided().revised(CHAIR, "Salah tulis", NOW);
        var by = new Amendment(
                "S-2", new ProposalId("a"), new Correction("Layanan Alfa", "", ""), "Salah tulis", MEMBER.id());
        var next = open.amended(CHAIR, by, true, ids("b"), NOW);
        assertThat(next.chosen()).extracting(Candidate::title).containsExactly("Layanan Alfa");
        assertThat(next.session().exclusion(new ProposalId("a"))).isNull();
        assertThat(next.session().isAmendedBy("S-2")).isTrue();
    }

    @Test
    void two_cases_on_one_entry_are_both_kept() {
        var corrected = three.decided().revised(CHAIR, "Salah tulis", NOW);
        var called =
                new Amendment("S-2", new ProposalId("a"), new Correction("Alfa", "", ""), "Salah tulis", MEMBER.id());
        var both = corrected.amended(CHAIR, called, true, ids("b"), NOW).amended(CHAIR, left("a"), true, ids("b"), NOW);
        assertThat(both.session().deviations())
                .filteredOn(d -> d.proposal().equals(new ProposalId("a")))
                .extracting(Deviation::cause)
                .containsExactly("S-2", "S-1");
        assertThat(both.session().isAmendedBy("S-2")).isTrue();
        assertThat(chosen(both)).containsExactly("b");
    }

    @Test
    void what_people_say_of_an_entry_keeps_what_a_case_has_said_of_it() {
        var open = three.decided().revised(CHAIR, "Salah tulis", NOW);
        var by = new Amendment("S-2", new ProposalId("a"), new Correction("Alfa", "", ""), "Salah tulis", MEMBER.id());
        var said = open.amended(CHAIR, by, true, ids("b"), NOW).deviating(MEMBER, deviation("a", false, "Mundur"));
        assertThat(said.session().isAmendedBy("S-2")).isTrue();
        assertThat(chosen(said)).isEmpty();
        assertThat(said.session().exclusion(new ProposalId("a"))).isNull();
        assertThat(said.deviating(MEMBER, deviation("a", true, "Kembali"))
                        .session()
                        .deviations())
                .hasSize(2);
    }

    @Test
    void a_name_that_is_corrected_where_it_was_left_leaves_nobody_out() {
        var open = three.decided().revised(CHAIR, "Salah tulis", NOW);
        var by = new Amendment("S-2", new ProposalId("b"), new Correction("Beta", "", ""), "Salah tulis", MEMBER.id());
        var next = open.amended(CHAIR, by, true, ids("b"), NOW);
        assertThat(next.session().exclusion(new ProposalId("b"))).isNull();
        assertThat(chosen(next)).containsExactly("a");
        assertThat(next.candidates().get(1).named().title()).isEqualTo("Beta");
        assertThat(next.candidates().get(1).submitted().title()).isEqualTo("Layanan b");
    }

    @Test
    void who_is_on_no_board_cannot_be_left_out() {
        var open = three.decided().revised(CHAIR, "Terbukti", NOW);
        assertRefused(DecisionRefusal.UNKNOWN_CANDIDATE, () -> open.amended(CHAIR, left("zzz"), true, Set.of(), NOW));
    }

    @Test
    void what_is_decided_is_not_amended() {
        assertRefused(DecisionRefusal.DECIDED, () -> three.decided().amended(CHAIR, left("a"), true, Set.of(), NOW));
    }

    private static Decision amended(DecisionFixture fixture, Decision decided, String... standing) {
        return decided.revised(CHAIR, "Terbukti.", NOW).amended(CHAIR, left("a"), true, ids(standing), NOW);
    }

    private static Amendment left(String id) {
        return new Amendment("S-1", new ProposalId(id), Correction.NONE, "Terbukti.", MEMBER.id());
    }

    private static Set<ProposalId> ids(String... all) {
        return Stream.of(all).map(ProposalId::new).collect(Collectors.toSet());
    }

    private static Stream<String> names(Decision decision) {
        return decision.chosen().stream().map(c -> c.proposal().value());
    }

    private static java.util.List<String> chosen(Decision decision) {
        return names(decision).toList();
    }
}
