package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.edition.NoteRule;
import id.kipp.edition.Scale;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written down of sheets and of how a team came to one score, and what is refused once it stands. */
class RecordedJudgingTest implements Refusals {

    static final Instant NOW = Instant.parse("2026-08-08T02:00:00Z");
    static final EditionId EDITION = new EditionId("E");
    static final ProposalId PROPOSAL = new ProposalId("P");
    static final Actor RINA = actor("rina");
    static final Actor SARI = actor("sari");
    static final List<Consolidation.Basis> BASIS = List.of(
            new Consolidation.Basis(RINA.id(), 1, Total.of(80_00)),
            new Consolidation.Basis(SARI.id(), 2, Total.of(70_00)));

    @Test
    void what_was_agreed_is_recorded_with_what_it_rests_on_and_its_reason_by_its_hash() {
        var agreed = put(75_00, "Rata").confirmed(SARI, NOW);
        var done = agreed.agreed(SARI, agreed.standing(), BASIS, NOW);
        assertThat(done.facts())
                .isEqualTo(Map.of(
                        "proposal",
                        "P",
                        "score",
                        75_00,
                        "reasonSha256",
                        new Hidden("Rata"),
                        "proposedBy",
                        RINA.id(),
                        "by",
                        List.of("rina", "sari"),
                        "at",
                        NOW,
                        "basis",
                        BASIS));
        assertThat(actions(done.outbox()))
                .containsExactly("consolidation.proposed", "consolidation.confirmed", "consolidation.agreed");
        assertThat(done.version()).isEqualTo(3);
    }

    @Test
    void in_a_later_round_by_one_judge_more_and_outside_the_range_are_said_only_where_they_are_so() {
        var second = new SubjectInRound(PROPOSAL, "visit");
        var one = Consolidation.none(second, EDITION);
        var higher = Agreement.of(90_00, "Bukti baru", RINA.id(), NOW);
        assertThat(one.agreed(RINA, higher, BASIS, NOW).facts())
                .containsEntry("round", "visit")
                .containsEntry("outside", true)
                .doesNotContainKey("way");
        var median = Agreement.follows(id.kipp.ranking.Exact.of(75), Agreement.Way.MEDIAN, RINA.id(), NOW);
        assertThat(one.agreed(RINA, median, BASIS, NOW).facts())
                .containsEntry("way", Agreement.Way.MEDIAN)
                .doesNotContainKey("outside");
    }

    @Test
    void once_agreed_nothing_is_said_put_or_confirmed_any_more() {
        var open = put(75_00, "");
        var done = open.agreed(RINA, open.standing(), BASIS, NOW);
        var message = new Message(SARI.id(), NOW, "Sebentar");
        var other = Agreement.of(70_00, "", SARI.id(), NOW);
        assertRefused(JudgingRefusal.CONSOLIDATION_AGREED, () -> done.said(SARI, message));
        assertRefused(JudgingRefusal.CONSOLIDATION_AGREED, () -> done.put(SARI, null, other, BASIS));
        assertRefused(JudgingRefusal.CONSOLIDATION_AGREED, () -> done.confirmed(SARI, NOW));
        assertRefused(JudgingRefusal.CONSOLIDATION_AGREED, () -> done.requireUnmoved(done.proposed()));
        assertRefused(JudgingRefusal.CONSOLIDATION_AGREED, () -> done.agreed(SARI, other, BASIS, NOW));
    }

    @Test
    void what_is_said_is_recorded_by_its_hash_and_stays_in_order() {
        var first = Consolidation.none(SubjectInRound.first(PROPOSAL), EDITION)
                .said(RINA, new Message(RINA.id(), NOW, "Menurut saya 80"));
        var both = first.said(SARI, new Message(SARI.id(), NOW, "70"));
        assertThat(both.messages()).extracting(Message::text).containsExactly("Menurut saya 80", "70");
        assertThat(both.messages().getLast().facts())
                .isEqualTo(Map.of("by", SARI.id(), "at", NOW, "messageSha256", new Hidden("70")));
        assertThat(actions(both.outbox())).containsExactly("consolidation.said", "consolidation.said");
    }

    @Test
    void whoever_saw_something_else_standing_there_is_told() {
        var open = put(75_00, "");
        open.requireUnmoved(open.proposed());
        assertRefused(JudgingRefusal.CONSOLIDATION_MOVED, () -> open.requireUnmoved(null));
    }

    @Test
    void a_sealed_sheet_is_recorded_with_what_it_gave_and_its_notes_by_their_hash() {
        var sheet = sealed();
        assertThat(sheet.isSealed()).isTrue();
        assertThat(sheet.facts())
                .containsEntry("round", "desk")
                .containsEntry("proposal", "P")
                .containsEntry("evaluator", "rina")
                .containsEntry("no", 1)
                .containsEntry("total", Total.of(80_00))
                .containsEntry("revision", "revision")
                .containsEntry("at", NOW)
                .containsEntry(
                        "lines",
                        List.of(Map.of(
                                "criterion",
                                "idea",
                                "points",
                                id.kipp.kernel.Score.of(80),
                                "noteSha256",
                                new Hidden("jelas"))))
                .doesNotContainKey("relation");
        assertThat(sheet.about()).startsWith("sheet:");
        var rated = sheet.by(new Rater(Rater.Relation.USER, "net"));
        assertThat(rated.facts()).containsEntry("relation", Rater.Relation.USER).containsEntry("no", 1);
    }

    @Test
    void a_sheet_that_was_set_aside_counts_no_more_and_says_which_version_it_was() {
        var aside = sealed().setAside(SARI, "Benturan", NOW);
        assertThat(aside.isSealed()).isFalse();
        assertThat(aside.current()).isEmpty();
        assertThat(aside.sealed()).hasSize(1);
        assertThat(aside.version()).isEqualTo(sealed().version() + 1);
        assertThat(aside.sealed().getLast().asideFacts(aside.key(), "Benturan", NOW))
                .isEqualTo(Map.of(
                        "round",
                        "desk",
                        "proposal",
                        "P",
                        "evaluator",
                        "rina",
                        "no",
                        1,
                        "setAside",
                        true,
                        "reasonSha256",
                        new Hidden("Benturan"),
                        "at",
                        NOW));
        assertRefused(JudgingRefusal.SHEET_NOT_SEALED, () -> aside.reopened(SARI, "Salah", NOW));
    }

    @Test
    void what_was_set_aside_for_nothing_counts_again_as_it_was() {
        var back = sealed().setAside(SARI, "Alarm", NOW).takenBack(SARI, "Tidak apa-apa", NOW);
        assertThat(back.isSealed()).isFalse();
        assertThat(back.aside()).isNull();
        var again = back.sealedAgain(SARI, NOW);
        assertThat(again.isSealed()).isTrue();
        assertThat(again.current().orElseThrow().no()).isEqualTo(2);
        assertThat(again.version()).isEqualTo(sealed().version() + 3);
        assertThat(actions(again.outbox()))
                .containsSubsequence("sheet.sealed", "sheet.set-aside", "sheet.reopened", "sheet.sealed");
    }

    @Test
    void a_sheet_is_opened_again_and_what_was_sealed_stays() {
        var open = sealed().reopened(SARI, "Salah baca", NOW);
        assertThat(open.isSealed()).isFalse();
        assertThat(open.current()).isEmpty();
        assertThat(open.sealed()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Task.State.class)
    void a_task_waits_for_the_seal_until_it_has_one_and_can_be_read_but_by_who_is_recused(Task.State state) {
        var blank = task(state, 0);
        assertThat(blank.isToScore()).isEqualTo(state == Task.State.UNREAD || state == Task.State.STARTED);
        assertThat(blank.isReadable()).isEqualTo(state != Task.State.RECUSED && state != Task.State.OVER);
        assertThat(task(state, 1).isReadable()).isEqualTo(state != Task.State.RECUSED);
    }

    private static Task task(Task.State state, int given) {
        return new Task(null, state, null, new Task.Own(given, 5, null), new Task.Team(0, 2), null);
    }

    private static Sheet sealed() {
        var nothing = new Text("", "");
        var rubric = new Rubric(List.of(new Rubric.Item("idea", 100, nothing, nothing)), NoteRule.FREE, Scale.WHOLE);
        return Sheet.blank(EDITION, new SheetKey("desk", PROPOSAL, RINA.id()), "revision", NOW)
                .with(List.of(new Line("idea", 80, "jelas")), NOW)
                .seal(RINA, rubric, NOW);
    }

    private static Consolidation put(int score, String reason) {
        return Consolidation.none(SubjectInRound.first(PROPOSAL), EDITION)
                .put(RINA, null, Agreement.of(score, reason, RINA.id(), NOW), BASIS);
    }

    private static List<String> actions(List<AuditLine> lines) {
        return lines.stream().map(AuditLine::action).toList();
    }

    private static Actor actor(String name) {
        return new Actor(new AccountId(name), name, Set.of(Role.EVALUATOR), Optional.empty(), Optional.empty());
    }
}
