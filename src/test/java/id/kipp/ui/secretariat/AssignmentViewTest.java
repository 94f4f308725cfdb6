package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.agency.AgencyKind;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.edition.TestSteps;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.Said;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentViewTest extends DeskTest implements Refusals {

    Competition competition;
    ProposalId id;
    Account later;

    @BeforeEach
    void admitted() {
        competition = new Competition(context, 1, 1);
        id = competition.entered("Loket Sungai", 0).id();
    }

    @Test
    void a_plan_is_proposed_looked_at_and_applied() {
        visit();
        assertThat(page()).contains("Belum ada penugasan. Usulkan rencana lebih dahulu.");
        click("Usulkan rencana");
        until(() -> offers("Terapkan rencana"));
        assertThat(page()).contains("Loket Sungai");
        assertThat(bean(Assignments.class).of(competition.secretary, competition.id, TestRounds.DESK))
                .isEmpty();
        click("Terapkan rencana");
        confirm("Terapkan rencana");
        until(() -> !bean(Assignments.class)
                .of(competition.secretary, competition.id, TestRounds.DESK)
                .isEmpty());
        assertThat(assignment().evaluators()).hasSize(2);
    }

    @Test
    void a_plan_that_changes_nothing_says_so_and_offers_nothing_to_apply() {
        a_plan_is_proposed_looked_at_and_applied();
        visit();
        click("Usulkan rencana");
        until(() -> page().contains("tidak ada yang perlu diterapkan"));
        assertThat(offers("Terapkan rencana")).isFalse();
    }

    @Test
    void without_anything_admitted_there_is_no_plan() {
        competition = new Competition(context, 1, 1);
        visit();
        assertThat(canPress("Usulkan rencana")).isFalse();
        assertThat(page()).contains("Belum ada proposal yang lolos administrasi untuk dibagikan.");
        assertRefused(AssignmentRefusal.NOTHING_TO_ASSIGN, this::propose);
    }

    @Test
    void without_a_team_there_is_no_plan() {
        staff(List.of());
        visit();
        assertThat(canPress("Usulkan rencana")).isFalse();
        assertThat(page()).contains("Tim Evaluasi edisi ini masih kosong. Tetapkan anggotanya lebih dahulu.");
        assertRefused(AssignmentRefusal.NO_EVALUATORS, this::propose);
    }

    @Test
    void a_plan_is_applied_while_evaluation_is_on() {
        visit();
        click("Usulkan rencana");
        until(() -> offers("Terapkan rencana"));
        competition.close(TestSteps.EVALUATION);
        click("Terapkan rencana");
        confirm("Terapkan rencana");
        assertThat(told()).startsWith("Tahap ini sudah ditutup ");
    }

    @Test
    void a_judge_is_replaced_with_a_reason_by_somebody_of_the_team() {
        var substitute = substitute("Universitas Gadjah Mada", Province.DI_YOGYAKARTA);
        competition.assigned();
        visit();
        var from = assignment().evaluators().getFirst();
        replaceDialog();
        because("Sakit.");
        confirm("Ganti");
        says("Pilih penggantinya.");
        choose(substitute);
        confirm("Ganti");
        says("Penilai diganti.");
        assertThat(assignment().evaluators()).contains(substitute.id()).doesNotContain(from);
    }

    @Test
    void a_finished_sheet_keeps_its_judge() {
        var substitute = substitute("Universitas Gadjah Mada", Province.DI_YOGYAKARTA);
        competition.assigned();
        competition.evaluators.forEach(e -> competition.seals(e, id, 80, "Baik"));
        settle();
        visit();
        assertThat(page())
                .contains("EVALUATOR 1, lembar dikunci", "EVALUATOR 2, lembar dikunci")
                .doesNotContain("Ganti EVALUATOR");
        assertRefused(AssignmentRefusal.FINISHED, () -> bean(Assignments.class)
                .replace(
                        competition.secretary,
                        SubjectInRound.first(id),
                        competition.evaluators.getFirst().id(),
                        substitute.id(),
                        "Sakit."));
    }

    @Test
    void a_judge_with_a_conflict_is_not_put_in() {
        competition.entered("Provinsi Layanan", 0, AgencyKind.PROVINCE, Province.BALI);
        var substitute = substitute("Universitas Udayana", Province.BALI);
        competition.assigned();
        visit();
        replaceDialog("Provinsi Layanan");
        because("Sakit.");
        choose(substitute);
        confirm("Ganti");
        says(
                "Evaluator ini mempunyai benturan kepentingan: perguruan tingginya berada di provinsi pemerintah daerah pengusul.");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/penugasan", Role.SECRETARIAT);
    }

    private void propose() {
        bean(Plans.class).propose(competition.secretary, competition.id, TestRounds.DESK, 1);
    }

    private void visit() {
        signIn(competition.secretary);
        open("sekretariat/penugasan", competition);
    }

    private String told() {
        until(() -> !Said.all().isEmpty());
        return said();
    }

    private Assignment assignment() {
        return bean(Assignments.class).of(competition.secretary, SubjectInRound.first(id));
    }

    /** Of the team, and not assigned: he comes after the plan. */
    private Account substitute(String institution, Province province) {
        var fixture = anAccount(Role.EVALUATOR)
                .id("ganti-" + UUID.randomUUID())
                .name("Pengganti")
                .from(institution, province);
        TestSessions.of(fixture.build(), context);
        later = fixture.build();
        return later;
    }

    private void replaceDialog() {
        replaceDialog("Loket Sungai");
    }

    private void replaceDialog(String title) {
        staff(Stream.concat(competition.evaluators.stream().map(Actor::id), Stream.of(later.id()))
                .toList());
        visit();
        @SuppressWarnings("unchecked")
        Grid<DeskProgress.Placed> places = _find(Grid.class).getLast();
        var rows = GridKt._findAll(places);
        for (var row = 0; row < rows.size(); row++) {
            var proposal = bean(Proposals.class)
                    .get(
                            competition.secretary,
                            ProposalId.of(rows.get(row).assignment().subject()));
            if (proposal.submitted().title().equals(title)) clickIn(places, row, "EVALUATOR 1");
        }
    }

    private void staff(List<AccountId> evaluators) {
        var team = competition.edition().team();
        bean(Editions.class)
                .staff(
                        competition.secretary,
                        competition.edition(),
                        new Team(evaluators, null, team.panelists(), team.panelChair()));
    }

    @SuppressWarnings("unchecked")
    private void choose(Account account) {
        Select<Account> to = _get(dialog(), Select.class);
        _setValue(
                to,
                to.getListDataView()
                        .getItems()
                        .filter(a -> a.id().equals(account.id()))
                        .findFirst()
                        .orElseThrow());
    }
}
