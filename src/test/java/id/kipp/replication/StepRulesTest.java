package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepRulesTest {

    @Test
    void an_owner_reads_no_word_of_what_was_changed_and_saves_nothing_once_there_may_be_some() {
        assertThat(StepRules.all())
                .filteredOn(r -> r.who().contains(Party.OWNER))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.from())
                        .doesNotContainAnyElementsOf(
                                StepRules.of(ReplicationStep.CANCEL).from())
                        .noneMatch(ReplicationState::isDone));
    }

    @Test
    void no_cell_of_the_table_is_empty() {
        var lines = StepRules.lines();
        var head = lines.getFirst();
        assertThat(lines).hasSizeGreaterThan(ReplicationStep.values().length);
        for (var cells : lines) {
            assertThat(cells).as(cells.getFirst()).hasSameSizeAs(head);
            assertThat(cells).as(cells.getFirst()).noneMatch(String::isBlank);
        }
    }

    @Test
    void every_step_has_a_rule_and_each_rule_leads_somewhere_else() {
        assertThat(StepRules.all()).extracting(StepRule::step).containsExactlyInAnyOrder(ReplicationStep.values());
        assertThat(StepRules.all())
                .filteredOn(r -> r.step() != ReplicationStep.SUSTAIN)
                .allSatisfy(r -> assertThat(r.from()).doesNotContain(r.to()));
    }

    @Test
    void every_state_is_reached_from_a_draft_and_only_ends_lead_nowhere() {
        Set<ReplicationState> reached = new HashSet<>(Set.of(ReplicationState.DRAFT_INTEREST));
        for (var size = 0; size < reached.size(); ) {
            size = reached.size();
            List.copyOf(reached).forEach(s -> StepRules.from(s).forEach(r -> reached.add(r.to())));
        }
        assertThat(reached).containsExactlyInAnyOrder(ReplicationState.values());
        var ends = EnumSet.allOf(ReplicationState.class);
        ends.removeIf(s -> !StepRules.from(s).stream().allMatch(r -> r.step().isTakingBack()));
        assertThat(ends).allMatch(ReplicationState::isOver).hasSize(4);
    }

    @Test
    void neither_owner_nor_adopter_may_verify() {
        assertThat(StepRules.of(ReplicationStep.VERIFY).who()).containsExactlyInAnyOrder(Party.HUB, Party.MINISTRY);
    }

    @Test
    void a_limited_step_reminds_before_it_is_due_and_an_unlimited_one_never() {
        var day = LocalDate.of(2026, 11, 2);
        assertThat(StepRules.all()).allSatisfy(r -> assertThat(r.reminded(day).isPresent())
                .as(r.step().name())
                .isEqualTo(r.due(day).isPresent()));
        assertThat(StepRules.all()).filteredOn(r -> r.due(day).isPresent()).allSatisfy(r -> assertThat(
                        r.reminded(day).orElseThrow())
                .isBefore(r.due(day).orElseThrow()));
    }

    @Test
    void whoever_is_reminded_may_do_it_or_is_waited_for() {
        assertThat(StepRules.all()).allSatisfy(r -> assertThat(r.limit().told().isEmpty())
                .as(r.step().name())
                .isEqualTo(r.limit().reminder() == 0));
        assertThat(StepRules.all())
                .filteredOn(r -> r.step() != ReplicationStep.RISK)
                .allSatisfy(r -> assertThat(r.who()).containsAll(r.limit().told()));
    }

    @Test
    void ten_working_days_are_two_weeks() {
        var monday = LocalDate.of(2026, 11, 2);
        assertThat(StepRules.of(ReplicationStep.ACCEPT).due(monday)).contains(LocalDate.of(2026, 11, 16));
        var friday = LocalDate.of(2026, 11, 6);
        assertThat(StepRules.of(ReplicationStep.ACCEPT).reminded(friday)).contains(LocalDate.of(2026, 11, 13));
    }
}
