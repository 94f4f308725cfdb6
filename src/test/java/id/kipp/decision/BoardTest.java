package id.kipp.decision;

import static id.kipp.decision.DecisionFixture.MEMBER;
import static id.kipp.decision.DecisionFixture.NOW;
import static id.kipp.decision.DecisionFixture.aDecision;
import static id.kipp.decision.DecisionFixture.deviation;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.assignment.Conflicts;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What follows from how candidates stand on a board. */
class BoardTest implements Refusals {

    static final Conflicts NONE = Conflicts.noneDeclared(List.of());

    /** One place; b and c are level behind a. */
    final Board board = board(aDecision().with("a", 1, "90").with("b", 2, "80").with("c", 2, "80"));

    @Test
    void ranks_that_fill_the_places_exactly_tie_nobody() {
        assertThat(board.tied()).isEmpty();
        assertThat(board.chosen()).isEqualTo(1);
        board.requireSettled(List.of(), NONE, Set.of());
    }

    @Test
    void equals_across_the_last_place_are_tied_and_those_before_them_are_not() {
        assertThat(names(across().tied())).containsExactly("b", "c");
    }

    @Test
    void people_settle_a_tie_by_leaving_some_within_the_places_or_by_naming_each() {
        var left = across().choose(new ProposalId("c"), false, "");
        left.requireSettled(List.of(deviation("c", false, "Musyawarah")), NONE, Set.of());
        var each = List.of(deviation("b", true, "Setara"), deviation("c", true, "Setara"));
        across().requireSettled(each, NONE, Set.of());
        assertRefused(DecisionRefusal.TIE, () -> across().requireSettled(
                        List.of(deviation("b", true, "Setara")), NONE, Set.of()));
        assertRefused(
                DecisionRefusal.TIE,
                () -> left.requireSettled(List.of(deviation("a", true, "Terbaik")), NONE, Set.of()));
    }

    @Test
    void a_name_that_is_corrected_settles_no_tie() {
        var called = deviation("c", false, "Ejaan");
        var corrected = new Deviation(
                called.proposal(), false, "", "Ejaan", MEMBER.id(), NOW, "K1", new Correction("Baru", "", ""));
        var left = across().choose(new ProposalId("c"), false, "");
        assertRefused(DecisionRefusal.TIE, () -> left.requireSettled(List.of(corrected), NONE, Set.of()));
    }

    @Test
    void who_must_not_know_of_one_of_the_equals_is_told_only_that_others_decide() {
        assertRefused(DecisionRefusal.TIE_FOR_OTHERS, () -> across().requireSettled(
                        List.of(), NONE, Set.of(new ProposalId("b"))));
        assertRefused(DecisionRefusal.TIE, () -> across().requireSettled(List.of(), NONE, Set.of(new ProposalId("a"))));
    }

    @Test
    void without_one_in_front_ranks_are_counted_anew_and_equals_stay_equals() {
        var seen = board.without(Set.of(new ProposalId("a")));
        assertThat(seen.candidates()).extracting(Candidate::rank).containsExactly(1, 1);
        var one = board.without(Set.of(new ProposalId("b")));
        assertThat(one.candidates()).extracting(Candidate::rank).containsExactly(1, 2);
        assertThat(board.without(Set.of()).candidates()).isEqualTo(board.candidates());
        assertThat(one.seats()).isEqualTo(board.seats());
    }

    @Test
    void between_equals_nobody_is_next_and_alone_the_highest_is() {
        var free = board.choose(new ProposalId("a"), false, "");
        var out = List.of(deviation("a", false, "Berhenti"));
        assertThat(free.next(out, all("a", "b", "c"))).isEmpty();
        assertThat(free.next(out, all("a", "b")).map(Candidate::proposal)).contains(new ProposalId("b"));
        assertThat(free.next(List.of(), all("a", "b")).map(Candidate::proposal)).contains(new ProposalId("a"));
        assertThat(free.next(out, Set.of())).isEmpty();
        assertThat(board.next(List.of(), all("a", "b"))).isEmpty();
    }

    @Test
    void whoever_is_left_is_given_nothing() {
        var given = board.choose(new ProposalId("b"), true, "GOLD");
        assertThat(given.find(new ProposalId("b")).orElseThrow().tier()).isEqualTo("GOLD");
        assertThat(given.choose(new ProposalId("b"), false, "GOLD")
                        .find(new ProposalId("b"))
                        .orElseThrow()
                        .tier())
                .isEmpty();
        assertThat(given.find(new ProposalId("d"))).isEmpty();
    }

    /** Two places; the second and the third are level. */
    private static Board across() {
        return board(aDecision().places(2).with("a", 1, "90").with("b", 2, "80").with("c", 2, "80"));
    }

    private static Board board(DecisionFixture of) {
        return of.laidOut().boards().getFirst();
    }

    private static Set<ProposalId> all(String... ids) {
        return Arrays.stream(ids).map(ProposalId::new).collect(Collectors.toSet());
    }

    private static List<String> names(List<Candidate> some) {
        return some.stream().map(c -> c.proposal().value()).toList();
    }
}
