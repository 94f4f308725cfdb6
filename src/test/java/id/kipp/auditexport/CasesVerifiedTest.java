package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.CasePlay;
import id.kipp.EditionPlay;
import id.kipp.ServiceTest;
import id.kipp.award.Award;
import id.kipp.award.Awards;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionFixture;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Objection;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions in which objections were upheld: what they changed went by revised decisions and letters, and both verifiers accept it. */
class CasesVerifiedTest extends ServiceTest {

    private static final Correction RIGHT = new Correction("Antar Obat", "Pemerintah Kota Baru", "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2018, 2023, 2025})
    void a_finalist_is_disqualified_and_who_is_next_in_order_wins(int year) throws IOException {
        var play = new EditionPlay(context, few(EditionFixture.preset(year)).with(days(year, 0)));
        var group = play.rules().groups().getFirst().key();
        var entries = enter(play, group, 4);
        play.after("FINALISTS", () -> {
            upheld(play, entries.get(0), Consequence.DISQUALIFIED);
            var second =
                    play.revised("FINALISTS", play.rules().pooled(play.rules().matter("FINALISTS"), group), "B/2");
            assertChosen(second, entries.get(1), entries.get(2));
        });
        play.play();
        assertThat(play.competition.now(entries.get(0)).closing())
                .extracting(Closing::outcome, Closing::letter)
                .containsExactly(Closing.Outcome.DISQUALIFIED, "B/2");
        assertThat(play.at(Stage.AWARDED))
                .extracting(Entrant::id)
                .contains(entries.get(1).id())
                .doesNotContain(entries.get(0).id());
        assertHolds(play);
    }

    @Test
    void an_award_is_revoked_and_the_next_in_order_is_given_it() throws IOException {
        var play = new EditionPlay(context, few(EditionFixture.preset(2023)));
        var entries = enter(play, "GENERAL", 3);
        play.after("AWARDS", () -> {
            var found = upheld(play, entries.get(0), Consequence.REVOKED);
            play.revised("AWARDS", "GENERAL", "B/20");
            assertThat(letterOf(play, found)).isEqualTo("B/20");
        });
        play.play();
        assertThat(play.at(Stage.AWARDED))
                .extracting(Entrant::id)
                .contains(entries.get(1).id())
                .doesNotContain(entries.get(0).id());
        assertThat(bean(Awards.class).of(entries.get(0).agency())).isEmpty();
        assertHolds(play);
    }

    @Test
    void what_a_list_calls_otherwise_stays_corrected_to_the_award() throws IOException {
        var play = new EditionPlay(context, few(EditionFixture.preset(2023)).with(days(2023, 0)));
        var entries = enter(play, "GENERAL", 3);
        play.after("FINALISTS", () -> {
            var raised = cases(play).raised(entries.get(0).id());
            cases(play).corrected(raised, RIGHT, "Salah tulis.");
            play.competition.settle();
            play.revised("FINALISTS", "GENERAL", "B/2");
        });
        play.play();
        var named = play.competition.now(entries.get(0)).named();
        assertThat(named.title()).isEqualTo("Antar Obat");
        assertThat(bean(Awards.class).of(entries.get(0).agency()))
                .extracting(Award::title, Award::agencyName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Antar Obat", "Pemerintah Kota Baru"));
        assertThat(play.competition.now(entries.get(0)).submitted().title()).isEqualTo("Inovasi GENERAL 1");
        assertHolds(play);
    }

    @Test
    void in_an_edition_that_nobody_ever_held_two_cases_hang_on_one_entry() throws IOException {
        var play = new EditionPlay(
                context,
                EditionFixture.invented()
                        .with(EditionFixture.invented().announcing().withDays(0)));
        var big = play.enter("BIG", 3);
        play.enter("SMALL", 2);
        play.after("SHORTLIST", () -> {
            var people = cases(play);
            var first = people.raised(big.get(0).id());
            var second = people.raised(big.get(0).id());
            people.corrected(first, RIGHT, "Salah tulis.");
            people.decided(second, Consequence.DISQUALIFIED, "Terbukti meniru.");
            play.competition.settle();
            var revised = play.revised("SHORTLIST", "ALL", "B/2");
            assertThat(revised.session().deviations().stream()
                            .filter(d -> d.proposal().equals(big.get(0).id())))
                    .hasSize(2);
            assertThat(List.of(letterOf(play, first), letterOf(play, second))).containsOnly("B/2");
        });
        play.play();
        assertThat(play.at(Stage.AWARDED))
                .extracting(Entrant::id)
                .doesNotContain(big.get(0).id());
        assertHolds(play);
    }

    /** In every group, for each is decided. */
    private static List<Proposal> enter(EditionPlay play, String group, int count) {
        return play.rules().groups().stream().map(g -> play.enter(g.key(), count)).toList().stream()
                .filter(e -> e.getFirst().submitted().group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static CasePlay cases(EditionPlay play) {
        return new CasePlay(play.competition);
    }

    private Objection upheld(EditionPlay play, Proposal about, Consequence consequence) {
        var raised = cases(play).raised(about.id());
        var found = cases(play).decided(raised, consequence, "Terbukti meniru.");
        play.competition.settle();
        assertThat(found.answer()).isNotNull();
        return found;
    }

    private String letterOf(EditionPlay play, Objection found) {
        return bean(Cases.class)
                .get(play.competition.secretary, found.id())
                .finding()
                .letter();
    }

    private static void assertChosen(Decision decision, Proposal... chosen) {
        assertThat(decision.chosen())
                .extracting(Candidate::proposal)
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.of(chosen).map(Proposal::id).toList());
    }

    /** Both verifiers come to the same totals, ranks and departures from its export. */
    private void assertHolds(EditionPlay play) throws IOException {
        var export = Played.export(context, play.competition, play.competition.secretary, folder.resolve("ekspor"));
        assertThat(Verification.of(export, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.verify(export).out()).contains("\"findings\":0,\"holds\":true");
    }

    private static id.kipp.edition.Announcing days(int year, int days) {
        return EditionFixture.preset(year).announcing().withDays(days);
    }

    private static Constitution few(Constitution rules) {
        return EditionFixture.few(rules, 2, 1);
    }
}
