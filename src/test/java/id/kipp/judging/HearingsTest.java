package id.kipp.judging;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.TestSessions;
import id.kipp.assignment.Conflict;
import id.kipp.assignment.Pacts;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.edition.Judges;
import id.kipp.edition.Team;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.store.CommandCount;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingsTest extends ServiceTest implements Refusals {

    /** A panelist more, who works for the institution that proposes. */
    Actor panelistFrom(Competition play, Proposal proposal) {
        var institution = proposal.submitted().agency().name();
        var fixture = anAccount(Role.PANELIST).id("own-" + play.id.value()).from(institution, Province.BALI);
        TestSessions.of(fixture.build(), context);
        var team = play.edition().team();
        var all = new ArrayList<>(team.panelists());
        all.add(fixture.actor().id());
        bean(Editions.class)
                .staff(
                        play.secretary,
                        play.edition(),
                        new Team(team.evaluators(), team.evaluationChair(), all, team.panelChair()));
        bean(Pacts.class).sign(fixture.actor(), play.id);
        return fixture.actor();
    }

    @Test
    void nobody_sees_anothers_sheet_before_the_whole_bench_has_sealed() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var sheets = bean(Sheets.class);
        play.heardBy(play.panelists.get(0), finalist.id(), 80);
        play.heardBy(play.panelists.get(1), finalist.id(), 70);
        for (var curious : List.of(play.panelists.get(0), play.panelists.get(2), play.secretary)) {
            assertRefused("panel-sheet.others-not-ready", () -> sheets.all(curious, TestRounds.PANEL, finalist.id()));
        }
        play.heardBy(play.panelists.get(2), finalist.id(), 60);
        assertThat(sheets.all(play.panelists.get(0), TestRounds.PANEL, finalist.id()))
                .extracting(s -> s.current().orElseThrow().total())
                .containsExactly(Total.of(8000), Total.of(7000), Total.of(6000));
    }

    @Test
    void a_list_of_turns_counts_sealed_sheets_and_shows_only_ones_own_total() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heardBy(play.panelists.get(0), finalist.id(), 80);
        assertThat(bean(Tasks.class).of(play.panelists.get(1), play.id, TestRounds.PANEL))
                .singleElement()
                .satisfies(t -> assertThat(t)
                        .extracting(Task::team, Task::own)
                        .containsExactly(new Task.Team(1, 3), new Task.Own(0, criteria(play), null)));
        assertThat(bean(Tasks.class).of(play.panelists.get(0), play.id, TestRounds.PANEL))
                .extracting(t -> t.own().total())
                .containsExactly(Total.of(8000));
    }

    private static int criteria(Competition play) {
        return play.edition().constitution().round("panel").scoring().criteria().size();
    }

    @Test
    void a_list_of_three_turns_costs_what_a_list_of_one_costs() {
        assertThat(commandsFor(3)).hasSameSizeAs(commandsFor(1));
    }

    List<String> commandsFor(int finalists) {
        var play = new Competition(context, finalists, 1);
        for (var i = 0; i < finalists; i++) play.entered("Inovasi " + i, 90);
        play.confirmed();
        var tasks = bean(Tasks.class);
        return bean(CommandCount.class)
                .during(() -> assertThat(tasks.of(play.panelists.get(0), play.id, TestRounds.PANEL))
                        .hasSize(finalists));
    }

    @Test
    void turns_are_read_page_by_page_in_the_order_of_the_schedule() {
        var play = new Competition(context, 4, 1);
        for (var title : List.of("Satu", "Dua", "Tiga", "Empat")) play.entered(title, 90);
        play.confirmed();
        var opens = play.edition().window(TestSteps.PANEL).opens().atZone(Editions.WIB);
        bean(Schedules.class)
                .lay(play.secretary, play.id, GROUP, opens.toLocalDate().plusDays(1), LocalTime.of(9, 0), 9);
        var tasks = bean(Tasks.class);
        var panelist = play.panelists.get(0);
        var all = tasks.of(panelist, play.id, TestRounds.PANEL);
        var last = all.getFirst();
        move(play, ProposalId.of(last.subject().id()), all.getLast());
        var moved = tasks.of(panelist, play.id, TestRounds.PANEL);
        assertThat(moved).hasSize(tasks.count(panelist, play.id, TestRounds.PANEL));
        assertThat(moved.getLast().subject()).isEqualTo(last.subject());
        assertThat(titles(tasks.page(panelist, play.id, TestRounds.PANEL, 0, 3)))
                .isEqualTo(titles(moved.subList(0, 3)));
        assertThat(titles(tasks.page(panelist, play.id, TestRounds.PANEL, 3, 3)))
                .isEqualTo(titles(moved.subList(3, 4)));
    }

    private static List<String> titles(List<Task> turns) {
        return turns.stream().map(t -> t.subject().title()).toList();
    }

    @Test
    void a_page_reads_the_sheets_of_its_own_finalists_alone() {
        var play = new Competition(context, 2, 1);
        var heard = play.entered("Satu", 90);
        play.entered("Dua", 90);
        play.confirmed();
        play.heard(heard.id(), 80);
        var sheets = bean(Sheets.class);
        var tasks = bean(Tasks.class);
        var count = bean(CommandCount.class);
        var documents = List.of(0, 1).stream()
                .mapToInt(page ->
                        count
                                .replies(() -> tasks.page(play.panelists.get(0), play.id, TestRounds.PANEL, page, 1))
                                .stream()
                                .filter(r -> r.command().equals("find sheets"))
                                .mapToInt(CommandCount.Reply::documents)
                                .sum())
                .boxed()
                .toList();
        assertThat(documents).containsExactlyInAnyOrder(4, 0); // the whole bench's, and the own once more
    }

    /** Behind another one's time. */
    private void move(Competition play, ProposalId finalist, Task behind) {
        var schedules = bean(Schedules.class);
        var slot = schedules.page(play.id, 0, 100).stream()
                .filter(h -> h.id().equals(finalist))
                .findFirst()
                .orElseThrow();
        var slots = schedules.of(List.of(behind.subject().id()));
        schedules.move(
                play.secretary,
                slot,
                java.util.Objects.requireNonNull(slots.get(behind.subject().id()))
                        .endsAt());
    }

    @Test
    void nobody_scores_the_institution_they_work_for() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var own = panelistFrom(play, finalist);
        assertRefused("conflict.yours", () -> bean(Sheets.class).open(own, TestRounds.PANEL, finalist.id()));
        assertThat(bean(Tasks.class).of(own, play.id, TestRounds.PANEL))
                .extracting(Task::conflict, t -> t.team().judges())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Conflict.OWN_INSTITUTION, 3));
    }

    @Test
    void the_bench_is_complete_without_those_in_conflict() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        panelistFrom(play, finalist);
        play.heard(finalist.id(), 80);
        assertThat(bean(Decisions.class).missing(play.secretary, play.id, "AWARDS", GROUP))
                .isEmpty();
    }

    @Test
    void whoever_steps_back_can_read_it_no_more() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var panelist = play.panelists.get(2);
        bean(Sheets.class).recuse(panelist, TestRounds.PANEL, finalist.id(), "Pernah membimbing inovatornya");
        assertRefused("conflict.yours", () -> bean(Proposals.class).get(panelist, finalist.id()));
    }

    @Test
    void the_pact_comes_first() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var late = anAccount(Role.PANELIST).id("late-" + play.id.value());
        TestSessions.of(late.build(), context);
        var team = play.edition().team();
        bean(Editions.class)
                .staff(
                        play.secretary,
                        play.edition(),
                        new Team(
                                team.evaluators(),
                                team.evaluationChair(),
                                List.of(late.actor().id()),
                                null));
        assertRefused("pact.unsigned", () -> bean(Tasks.class).of(late.actor(), play.id, TestRounds.PANEL));
        assertRefused("pact.unsigned", () -> bean(Sheets.class).open(late.actor(), TestRounds.PANEL, finalist.id()));
    }

    @Test
    void a_panelist_reads_nothing_before_nomination() {
        var play = new Competition(context, 1, 1);
        var entered = play.entered("Terbaik", 90);
        bean(Pacts.class).sign(play.panelists.get(0), play.id);
        assertRefused("proposal.not-for-you", () -> bean(Proposals.class).get(play.panelists.get(0), entered.id()));
    }

    @Test
    void an_unfinished_sheet_is_not_sealed() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var sheets = bean(Sheets.class);
        var sheet = sheets.open(play.panelists.get(0), TestRounds.PANEL, finalist.id());
        var one = sheets.score(play.panelists.get(0), sheet, new Line("content", 80, ""));
        assertRefused("sheet.incomplete", () -> sheets.seal(play.panelists.get(0), one));
    }

    @Test
    void nobody_writes_on_anothers_sheet() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var sheet = bean(Sheets.class).open(play.panelists.get(0), TestRounds.PANEL, finalist.id());
        assertRefused("sheet.not-yours", () -> bean(Sheets.class)
                .score(play.panelists.get(1), sheet, new Line("content", 1, "")));
    }

    @Test
    void outside_the_panels_window_nothing_is_scored() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        var sheet = bean(Sheets.class).open(play.panelists.get(0), TestRounds.PANEL, finalist.id());
        play.close(TestSteps.PANEL);
        assertRefused("window.closed", () -> bean(Sheets.class)
                .score(play.panelists.get(0), sheet, new Line("content", 1, "")));
    }

    @Test
    void the_chair_reopens_a_sheet_and_the_sealed_version_stays() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heard(finalist.id(), 80);
        var sheets = bean(Sheets.class);
        var sheet = sheets.open(play.panelists.get(1), TestRounds.PANEL, finalist.id());
        assertRefused("panel.chair-only", () -> sheets.reopen(play.panelists.get(1), sheet, "Salah ketik"));
        var reopened = sheets.reopen(play.panelists.get(0), sheet, "Salah ketik");
        assertThat(reopened.marks().sealed()).hasSize(1);
        assertThat(reopened.current()).isEmpty();
        assertRefused(
                "panel-sheet.others-not-ready", () -> sheets.all(play.secretary, TestRounds.PANEL, finalist.id()));
    }

    @Test
    void where_the_edition_lets_nobody_a_sealed_sheet_stays_sealed() {
        var play = new Competition(context, 1, 1, c -> {
            var panel = c.round("panel");
            var j = panel.judges();
            return c.with(panel.with(new Judges(j.who(), j.team(), j.each(), Judges.Reopens.NOBODY)));
        });
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heard(finalist.id(), 80);
        var sheets = bean(Sheets.class);
        var sheet = sheets.open(play.panelists.get(1), "panel", finalist.id());
        assertRefused(
                JudgingRefusal.SHEET_NOT_REOPENED, () -> sheets.reopen(play.panelists.get(0), sheet, "Salah ketik"));
    }

    @Test
    void slots_follow_each_other_on_working_days() {
        var friday = LocalDate.of(2026, 11, 20);
        var starts = Schedules.starts(friday, LocalTime.of(9, 0), 2, 20, 3).stream()
                .map(s -> s.atZone(Editions.WIB).toLocalDateTime())
                .toList();
        assertThat(starts)
                .containsExactly(
                        friday.atTime(9, 0),
                        friday.atTime(9, 20),
                        friday.plusDays(3).atTime(9, 0));
        assertThat(starts.get(2).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void a_schedule_stays_inside_the_panels_window() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.confirmed();
        var schedules = bean(Schedules.class);
        var soon = LocalDate.now().plusDays(3);
        assertThat(schedules.lay(play.secretary, play.id, GROUP, soon, LocalTime.of(9, 0), 9))
                .singleElement()
                .satisfies(h -> assertThat(h.endsAt()).isEqualTo(h.startsAt().plusSeconds(20 * 60)));
        assertRefused(
                "hearing.outside-window",
                () -> schedules.lay(play.secretary, play.id, GROUP, soon.plusYears(1), LocalTime.of(9, 0), 9));
        assertRefused(
                "hearing.outside-window",
                () -> schedules.move(
                        play.secretary, schedules.page(play.id, 0, 1).getFirst(), Instant.EPOCH));
    }

    @Test
    void where_the_panel_scores_by_sheets_alone_no_hearing_is_laid() {
        var play = new Competition(context, 1, 1, c -> c.with(c.round("panel").heard(null)));
        assertRefused(JudgingRefusal.HEARING_NONE, () -> lay(play, 9));
    }

    @Test
    void a_day_has_at_least_one_hearing() {
        var play = new Competition(context, 1, 1);
        assertRefused(JudgingRefusal.HEARING_PER_DAY, () -> lay(play, 0));
    }

    private void lay(Competition play, int perDay) {
        var soon = LocalDate.now().plusDays(3);
        bean(Schedules.class).lay(play.secretary, play.id, GROUP, soon, LocalTime.of(9, 0), perDay);
    }
}
