package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.EditionPlay;
import id.kipp.ServiceTest;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.judging.Line;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Sheets;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monitoring of what was awarded before (PKRI), with the machinery of a competition. */
class MonitoringPlayedTest extends ServiceTest {

    @TempDir
    Path folder;

    @Test
    void the_monitoring_of_2024_goes_from_self_assessment_to_awards_and_both_verifiers_agree() throws IOException {
        var play =
                new EditionPlay(context, EditionFixture.few(bean(Editions.class).programme("pkri-2024"), 2, 1));
        var first = play.enter("KEBERLANJUTAN", 1).getFirst();
        play.enter("REPLIKASI", 1);
        play.enter("INSTANSI_PEMBINA", 1);
        var entrant = bean(Proposals.class).entrant(play.competition.secretary, first.id());
        var writer = new Actor(
                new AccountId("penulis"),
                "Penulis",
                Set.of(Role.SERVICE_UNIT),
                Optional.of(entrant.agency()),
                Optional.of(entrant.unit()));
        var sheets = bean(Sheets.class);
        var own = sheets.open(writer, "self", first.id());
        var rubric = RoundRule.of(play.competition.edition(), "self").rubric("KEBERLANJUTAN");
        for (var item : rubric.items()) own = sheets.score(writer, own, new Line(item.criterion(), 100, "Ada bukti."));
        assertThat(sheets.seal(writer, own).isSealed()).isTrue();
        play.play();
        assertThat(play.at(Stage.AWARDED)).hasSize(3);
        var export = Played.export(context, play.competition, play.competition.secretary, folder.resolve("ekspor"));
        assertThat(Verification.of(export, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.verify(export).out()).contains("\"findings\":0,\"holds\":true");
    }

    @Test
    void its_known_figures_and_its_defaults_stand_in_its_rules() {
        var rules = bean(Editions.class).programme("pkri-2024");
        assertThat(rules.problems()).isEmpty();
        assertThat(rules.theme().id()).contains("979").contains("631");
        assertThat(rules.groups()).allMatch(g -> g.byInvitation() && g.quota() == 0);
        assertThat(rules.matter("AWARDS").pools().stream()
                        .mapToInt(Matter.Pool::seats)
                        .sum())
                .isEqualTo(75);
        assertThat(rules.defaults()).contains("entry.forms.sustain", "matters.AWARDS.pools");
        assertThat(bean(Editions.class).programme("hub-maturity").problems()).isEmpty();
    }
}
