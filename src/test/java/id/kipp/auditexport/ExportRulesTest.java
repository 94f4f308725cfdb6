package id.kipp.auditexport;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.TrailFilter;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRulesTest extends ServiceTest {

    @TempDir
    Path folder;

    Competition play;

    @BeforeEach
    void play() {
        play = new Competition(context, 2, 1);
    }

    @Test
    void an_export_is_itself_in_the_trail_it_exports() throws IOException {
        var export = export();
        var ours = bean(AuditTrail.class).page(play.secretary, TrailFilter.ALL, Long.MAX_VALUE, 100).stream()
                .filter(e -> e.subject().startsWith("export:" + play.id.value() + "/"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.action()).isEqualTo("log.exported");
        assertThat(ours.actor()).isEqualTo(play.secretary.id().value());
        assertThat(export.resolve("chain.jsonl")).content().contains(ours.hash());
    }

    @Test
    void only_the_secretariat_takes_the_log_along() {
        assertThatThrownBy(() -> Played.export(context, play, actor(Role.PANELIST), folder.resolve("e")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("actor.not-allowed"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_score_that_is_sealed_from_the_secretariat_is_not_in_its_exports_and_nothing_is_left_behind() {
        oneOfTwoHasSealed();
        assertThatThrownBy(this::export)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("sheet.others-not-ready"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoever_is_secretary_and_administrator_sees_no_more_than_a_secretary() {
        oneOfTwoHasSealed();
        var id = play.secretary.id();
        var both = new Actor(
                id,
                play.secretary.name(),
                Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> Played.export(context, play, both, folder.resolve("e")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("sheet.others-not-ready"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoever_runs_commands_on_the_server_exports_at_any_time() {
        oneOfTwoHasSealed();
        var export = Played.export(context, play, bean(Actors.class).operator(), folder.resolve("e"));
        assertThat(Verification.of(export, null, null).holds()).isTrue();
        assertThat(export.resolve("sheets.jsonl")).content().hasLineCount(1);
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        var there = Files.createDirectory(folder.resolve("e"));
        Files.writeString(there.resolve("milik-orang.txt"), "isi");
        assertThatThrownBy(this::export)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("export.not-empty"));
        assertThat(there).isDirectoryContaining("glob:**milik-orang.txt");
    }

    @Test
    void on_screen_it_is_one_file_with_the_progress_told() throws IOException {
        var told = new ArrayList<Double>();
        var file = bean(Zipped.class).write(play.secretary, play.id, true, told::add);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(Object::toString).toList())
                    .hasSize(12)
                    .contains("kipp-log-" + play.id.value() + "/manifest.json");
        } finally {
            Files.delete(file);
        }
        assertThat(told).isSorted().endsWith(1.0);
    }

    @Test
    void a_sheet_that_was_set_aside_is_in_the_export_and_no_agreement_rests_on_it() throws IOException {
        play = new Competition(context, 2, 1, 3, Function.identity());
        var id = play.entered("Antar obat", 80).id();
        play.assigned();
        var assignments = bean(Assignments.class);
        var team = assignments.of(play.secretary, SubjectInRound.first(id)).evaluators();
        team.forEach(e -> play.seals(judge(e), id, 80, "Catatan"));
        bean(Sheets.class).recuse(judge(team.getLast()), TestRounds.DESK, id, "Baru tahu.");
        var other = play.evaluators.stream()
                .filter(e -> !team.contains(e.id()))
                .findFirst()
                .orElseThrow();
        assignments.replace(play.secretary, SubjectInRound.first(id), team.getLast(), other.id(), "Baru tahu.");
        play.seals(other, id, 70, "Catatan");
        var room = bean(Consolidations.class);
        var put = room.propose(
                judge(team.getFirst()), room.open(play.secretary, SubjectInRound.first(id)), 7500, "Sepakat");
        room.confirm(other, put);
        var export = export();
        assertThat(export.resolve("sheets.jsonl")).content().contains("\"setAside\":true");
        assertThat(Verification.of(export, null, null).holds()).isTrue();
        assertThat(Python.findings(List.of(export))).containsExactly(List.of());
    }

    private Actor judge(AccountId of) {
        return play.evaluators.stream()
                .filter(e -> e.id().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Path export() {
        return Played.export(context, play, play.secretary, folder.resolve("e"));
    }

    private void oneOfTwoHasSealed() {
        var proposal = play.entered("Antar obat", 80);
        var plans = bean(Plans.class);
        plans.apply(play.secretary, plans.propose(play.secretary, play.id, TestRounds.DESK, 1), (done, of) -> {});
        var sheets = bean(Sheets.class);
        var judge = play.evaluators.getFirst();
        var sheet = sheets.open(judge, TestRounds.DESK, proposal.id());
        for (var section : play.edition().constitution().form(Competition.GROUP).scored())
            sheet = sheets.score(judge, sheet, new Line(section.key(), 70, "Catatan"));
        sheets.seal(judge, sheet);
    }
}
