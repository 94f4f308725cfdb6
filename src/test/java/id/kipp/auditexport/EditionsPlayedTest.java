package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.EditionPlay;
import id.kipp.ServiceTest;
import id.kipp.decision.Candidate;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Stage;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped edition, and one that nobody ever held, from entry to the letter that names the winners. */
class EditionsPlayedTest extends ServiceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2018, 2020, 2021, 2022, 2023, 2025})
    void a_shipped_edition_is_played_whole(int year) throws IOException {
        var play = new EditionPlay(context, few(EditionFixture.preset(year)));
        play.rules().groups().forEach(g -> play.enter(g.key(), 4));
        play.play();
        var awards = play.rules().matter("AWARDS");
        assertThat(play.at(Stage.AWARDED))
                .hasSize(play.rules().seatPools(awards).size());
        assertThat(play.decided.values())
                .allMatch(d -> d.decided() && !d.chosen().isEmpty());
        assertThat(play.looked.isEmpty()).isEqualTo(year == 2021 || year == 2025); // kipp.md 10, "field verification"
        assertHolds(play);
    }

    /** Of 94.75, 74.75 and 90.75. */
    @ParameterizedTest
    @CsvSource({"MEAN,,371/4", "MEAN,MEDIAN,363/4", "AGREED,ALL,347/4"})
    void the_chair_may_call_one_judge_more_and_the_edition_says_what_counts_then(
            Merging.How how, Merging.@Nullable After after, String total) throws IOException {
        var rules = EditionFixture.invented();
        var reading = rules.assigned();
        var mean = new Merging(how, 10, null, true, 0, null, Merging.Caller.CHAIR, after);
        var play = new EditionPlay(context, rules.with(reading.with(mean)));
        play.enter("BIG", 3);
        var divided = play.enter("SMALL", 2).getFirst().id();
        play.divides(divided);
        play.play();
        var placed = play.decided.get("LONGLIST/ALL").candidates().stream()
                .filter(c -> c.proposal().equals(divided))
                .findFirst()
                .orElseThrow()
                .placing();
        assertThat(placed.total()).isEqualTo(total);
        assertThat(placed.basis()).hasSize(3);
        assertHolds(play);
    }

    @Test
    void equals_are_told_apart_by_those_sheets_alone_that_their_totals_rest_on() throws IOException {
        var rules = EditionFixture.invented();
        var reading = rules.assigned();
        var whole = new Judges(Judges.Who.TEAM, "evaluators", 0, Judges.Reopens.CHAIR);
        var mean = new Merging(Merging.How.MEAN, 0, null, false, 0, null);
        var play = new EditionPlay(context, 3, rules.with(reading.with(whole).with(mean)));
        play.enter("BIG", 1);
        var rival = play.rival("SMALL");
        play.divides(rival.id());
        play.after(reading.key(), () -> play.worksAt(play.competition.evaluators.getLast(), rival));
        play.play();
        var boards = play.decided.get("LONGLIST/ALL").candidates();
        assertThat(boards)
                .filteredOn(c -> c.proposal().equals(rival.id()))
                .extracting(c -> c.placing().tie())
                .containsExactly("people"); // level in all that those gave it who may judge it
        assertHolds(play);
    }

    @Test
    void in_2020_a_replication_wins_over_general_entries_in_the_pool_they_share() {
        var play = new EditionPlay(context, few(EditionFixture.preset(2020)));
        var replications = play.enter("REPLICATION", 1);
        play.enter("GENERAL", 2);
        play.enter("SPECIAL", 2);
        play.play();
        var winner = play.decided.get("AWARDS/TOP").chosen();
        assertThat(winner).hasSize(1);
        assertThat(play.decided.get("AWARDS/TOP").candidates())
                .extracting(Candidate::proposal)
                .contains(replications.getFirst().id());
    }

    @Test
    void an_edition_that_nobody_ever_held_is_played_whole() throws IOException {
        var play = new EditionPlay(context, EditionFixture.invented());
        var big = play.enter("BIG", 3);
        var small = play.enter("SMALL", 2);
        play.divides(small.getFirst().id());
        play.play();
        assertThat(play.at(Stage.AWARDED))
                .extracting(Entrant::id)
                .containsExactly(big.getFirst().id());
        var prizes = play.decided.get("PRIZES/ALL");
        assertThat(prizes.chosen()).extracting(Candidate::tier).containsExactly("GOLD");
        // 9.6 of viability, two fifths of 95.995, 4.8 of its own, a twentieth of two times 96 beside ten times 70, 13.3
        // of the
        // visit, a fifth of three times 96 beside ten times 70
        assertThat(prizes.chosen().getFirst().placing().total()).isEqualTo("63761/750");
        var divided = play.decided.get("LONGLIST/ALL").candidates().stream()
                .filter(c -> c.proposal().equals(small.getFirst().id()))
                .findFirst()
                .orElseThrow();
        assertThat(divided.placing().total()).isEqualTo("371/4"); // of 94.75 and 90.75; 74.75 stands alone
        assertThat(divided.placing().basis()).hasSize(3);
        assertHolds(play);
    }

    /** Both verifiers come to the same totals and ranks from its export. */
    private void assertHolds(EditionPlay play) throws IOException {
        var export = Played.export(context, play.competition, play.competition.secretary, folder.resolve("ekspor"));
        assertThat(Verification.of(export, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.verify(export).out()).contains("\"findings\":0,\"holds\":true");
    }

    private static Constitution few(Constitution rules) {
        return EditionFixture.few(rules, 2, 1);
    }
}
