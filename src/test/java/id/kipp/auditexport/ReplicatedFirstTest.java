package id.kipp.auditexport;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.edition.Constitution;
import id.kipp.edition.Merging;
import id.kipp.edition.RankingRule;
import id.kipp.edition.RankingRule.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that puts first what others have replicated, among those that reach the passing grade. */
class ReplicatedFirstTest extends ServiceTest {

    private static final int GRADE = 85;

    @TempDir
    Path folder;

    Competition play;

    @Test
    void what_has_been_replicated_ranks_before_a_better_one_that_has_not_and_both_verifiers_say_so()
            throws IOException {
        var decided = nominated(new Places(Places.Kind.MULTIPLIER, 200, "FINALISTS", true));
        assertThat(decided.candidates())
                .extracting(Candidate::title, Candidate::rank, Candidate::chosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sering ditiru", 1, true),
                        org.assertj.core.groups.Tuple.tuple("Pernah ditiru", 2, true),
                        org.assertj.core.groups.Tuple.tuple("Terbaik", 3, false),
                        org.assertj.core.groups.Tuple.tuple("Setara yang ditiru", 4, false),
                        org.assertj.core.groups.Tuple.tuple("Ditiru tetapi di bawah ambang", 5, false));
        assertThat(decided.candidates()).extracting(c -> c.placing().tie()).containsOnly("");
        assertThat(decided.candidates().getFirst().submitted().replicated()).isEqualTo(3);
        assertHolds();
    }

    @Test
    void rules_that_were_frozen_before_ranks_counted_it_leave_it_to_those_who_decide() throws IOException {
        var decided = nominated(new Places(Places.Kind.MULTIPLIER, 200, "FINALISTS", true, null));
        assertThat(decided.candidates().getFirst().title()).isEqualTo("Terbaik");
        assertHolds();
    }

    private Decision nominated(Places places) {
        play = new Competition(context, 1, 1, rules -> first(rules, places));
        play.entered("Terbaik", 95);
        play.entered("Setara yang ditiru", 89);
        play.replicated(3).entered("Sering ditiru", 90);
        play.replicated(1).entered("Pernah ditiru", 86);
        play.replicated(7).entered("Ditiru tetapi di bawah ambang", GRADE - 1);
        play.scoredAtDesk();
        var decisions = bean(Decisions.class);
        var prepared = decisions.prepare(play.secretary, play.id, "NOMINATION", GROUP);
        var voted = decisions.consent(play.evaluators.get(0), prepared);
        return decisions.consent(play.evaluators.get(1), voted);
    }

    private void assertHolds() throws IOException {
        play.settle();
        var export = Played.export(context, play, play.secretary, folder.resolve("ekspor"));
        assertThat(Verification.of(export, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.verify(export).out()).contains("\"findings\":0,\"holds\":true");
    }

    private static Constitution first(Constitution rules, Places places) {
        var matter = rules.matter("NOMINATION");
        RankingRule ranking = Objects.requireNonNull(matter.ranking());
        var merging = rules.round("desk").merging();
        var graded = new Merging(merging.how(), 15, GRADE, merging.third(), merging.needed(), merging.prior());
        return rules.with(matter.with(ranking.with(places)))
                .with(rules.round("desk").with(graded));
    }
}
