package id.kipp.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.edition.RankingRule;
import id.kipp.kernel.AgencyId;
import id.kipp.proposal.AgencySnapshot;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Exact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How candidates are laid out, from their totals and the rule alone. */
class BoardsTest implements Refusals {

    private static final DecisionFixture FIXTURE = DecisionFixture.aDecision();

    @Test
    void one_board_for_the_whole_group_has_all_its_seats() {
        var board = only(new Boards(rule(2, 0, false, null), List.of())
                .of(List.of(scored("a", "CITY", 80), scored("b", "PROVINCE", 90), scored("c", "CITY", 70))));
        assertThat(board.cluster()).isEmpty();
        assertThat(board.seats()).isEqualTo(2);
        assertThat(ids(board)).containsExactly("b", "a", "c");
        assertThat(board.candidates()).extracting(Candidate::within).containsExactly(true, true, false);
        assertThat(board.candidates()).extracting(Candidate::chosen).containsExactly(true, true, false);
        assertThat(board.candidates()).extracting(c -> c.placing().total()).containsExactly("90", "80", "70");
    }

    @Test
    void seats_are_shared_among_clusters_by_how_many_stand_in_each() {
        var boards = new Boards(rule(3, 0, true, null), List.of())
                .of(List.of(
                        scored("a", "CITY", 80),
                        scored("b", "CITY", 81),
                        scored("c", "CITY", 82),
                        scored("d", "CITY", 83),
                        scored("e", "PROVINCE", 84),
                        scored("f", "PROVINCE", 85)));
        assertThat(boards).extracting(Board::cluster).containsExactly("CITY", "PROVINCE");
        assertThat(boards).extracting(Board::seats).containsExactly(2, 1);
        assertThat(boards).extracting(Board::chosen).containsExactly(2, 1);
    }

    @Test
    void more_seats_than_candidates_are_as_many_as_there_are() {
        var boards = new Boards(rule(9, 0, true, null), List.of())
                .of(List.of(scored("a", "CITY", 80), scored("b", "PROVINCE", 90)));
        assertThat(boards).extracting(Board::seats).containsExactly(1, 1);
    }

    @Test
    void seats_that_were_shared_before_hold_also_for_a_cluster_nobody_is_left_of() {
        var before = List.of(new Board("CITY", 1, 1, List.of()), new Board("STATE_COMPANY", 2, 2, List.of()));
        var boards = new Boards(rule(9, 0, true, null), before)
                .of(List.of(scored("a", "CITY", 80), scored("b", "CITY", 90)));
        assertThat(boards).extracting(Board::cluster).containsExactly("CITY", "STATE_COMPANY");
        assertThat(boards).extracting(Board::seats).containsExactly(1, 2);
        assertThat(boards.getLast().candidates()).isEmpty();
        var whole = List.of(new Board("", 5, 5, List.of()));
        assertThat(only(new Boards(rule(1, 0, true, null), whole).of(List.of(scored("a", "CITY", 80))))
                        .seats())
                .isEqualTo(1);
    }

    @Test
    void what_has_been_replicated_comes_first_from_the_grade_on() {
        var board = only(new Boards(rule(1, 0, false, 80), List.of())
                .of(List.of(
                        scored("plain", "CITY", 95),
                        replicated("good", 80, 1),
                        replicated("weak", 79, 5),
                        replicated("alone", 90, 0))));
        assertThat(ids(board)).containsExactly("good", "plain", "alone", "weak");
    }

    @Test
    void equals_are_told_apart_by_the_ladder_and_the_rung_is_named() {
        var board = only(new Boards(rule(1, 0, false, null), List.of())
                .of(List.of(
                        scored("old", "CITY", 80, 0), scored("new", "CITY", 80, 1), scored("last", "CITY", 70, 1))));
        assertThat(ids(board)).containsExactly("new", "old", "last");
        assertThat(board.candidates()).extracting(c -> c.placing().tie()).containsExactly("new_face", "new_face", "");
        var level = only(new Boards(rule(1, 0, false, null), List.of())
                .of(List.of(scored("a", "CITY", 80), scored("b", "CITY", 80))));
        assertThat(level.candidates()).extracting(c -> c.placing().tie()).containsExactly("people", "people");
        assertThat(level.candidates()).extracting(Candidate::rank).containsExactly(1, 1);
    }

    @Test
    void those_within_are_given_what_is_given_by_rank() {
        var tiers = with(rule(1, 0, false, null), List.of("GOLD", "SILVER"));
        var board = only(new Boards(tiers, List.of()).of(List.of(scored("a", "CITY", 80), scored("b", "CITY", 70))));
        assertThat(board.candidates()).extracting(Candidate::tier).containsExactly("GOLD", "");
        assertThat(tiers.gives("SILVER")).isTrue();
        assertThat(tiers.gives("")).isFalse();
        assertThat(tiers.gives("IRON")).isFalse();
        assertRefused(DecisionRefusal.NO_TIER, () -> with(tiers, List.of()).usual());
        assertThat(rule(1, 0, false, null).gives("")).isTrue();
        assertThat(rule(1, 0, false, null).gives("GOLD")).isFalse();
    }

    @Test
    void a_place_follows_from_the_total_alone_unless_what_is_replicated_comes_first_to_a_seat() {
        assertThat(rule(1, 0, false, null).isByTotalAlone()).isTrue();
        assertThat(rule(1, 0, false, 80).isByTotalAlone()).isFalse();
        assertThat(rule(1, 0, false, 80).isReplicatedFirst()).isTrue();
        var passing = new Places(Places.Kind.PASSING_GRADE, 1, 0, false, 80);
        assertThat(with(rule(1, 0, false, 80), passing).isByTotalAlone()).isTrue();
    }

    private static MatterRule rule(int seats, int minimum, boolean byCluster, @Nullable Integer replicatedFrom) {
        var ranking = new MatterRule.Ranking(
                List.of(new RankingRule.Weight("desk", 100)), List.of("new_face"), replicatedFrom);
        return rule(ranking, new Places(Places.Kind.SEATS, seats, minimum, byCluster, 0), null);
    }

    private static MatterRule with(MatterRule rule, List<String> tiers) {
        return rule(rule.ranking(), rule.places(), tiers);
    }

    private static MatterRule with(MatterRule rule, Places places) {
        return rule(rule.ranking(), places, null);
    }

    private static MatterRule rule(MatterRule.Ranking ranking, Places places, @Nullable List<String> tiers) {
        var like = FIXTURE.rule();
        return new MatterRule(
                like.key(),
                like.name(),
                like.step(),
                like.deciders(),
                new MatterRule.Candidates("", Set.of(), null),
                ranking,
                places,
                tiers,
                1);
    }

    private static Boards.Scored scored(String id, String cluster, int points) {
        return scored(id, cluster, points, 1);
    }

    private static Boards.Scored scored(String id, String cluster, int points, int rung) {
        return scored(id, cluster, points, rung, null);
    }

    private static Boards.Scored replicated(String id, int points, int times) {
        return scored(id, "CITY", points, 1, times);
    }

    private static Boards.Scored scored(String id, String cluster, int points, int rung, @Nullable Integer replicated) {
        var agency = new AgencySnapshot(new AgencyId("i"), "Instansi", "Dinas", cluster, "Maluku", false, false);
        return new Boards.Scored(
                new ProposalId(id),
                new Header("KIPP-" + id, "Layanan " + id, "GENERAL", "health", agency, replicated),
                null,
                new RoundTotals.Total(Exact.of(points), List.of(), List.of()),
                List.of(Exact.of(rung)));
    }

    private static Board only(List<Board> boards) {
        assertThat(boards).hasSize(1);
        return boards.getFirst();
    }

    private static List<String> ids(Board board) {
        return board.candidates().stream().map(c -> c.proposal().value()).toList();
    }
}
