package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Sentences;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HubRulesTest {

    static List<HubRule> table() {
        return HubRules.all();
    }

    @ParameterizedTest
    @MethodSource("table")
    void no_cell_of_the_table_is_empty(HubRule rule) {
        assertThat(rule.from()).isNotEmpty().doesNotContain(rule.to());
        assertThat(rule.hand()).isNotNull();
        assertThat(rule.guards()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rule.papers()).isNotEmpty();
        assertThat(rule.reminder()).isPositive().isLessThan(rule.days());
    }

    @Test
    void every_step_stands_in_the_table_once_and_becoming_or_ending_a_hub_takes_two() {
        assertThat(table()).extracting(HubRule::move).containsExactlyInAnyOrder(HubMove.values());
        assertThat(table())
                .filteredOn(r -> r.to().isHub() != r.from().stream().anyMatch(HubStatus::isHub))
                .allMatch(r -> r.hand() == HubHand.TWO_SECRETARIES);
    }

    @Test
    void every_status_is_reached_from_a_candidate_and_can_be_left() {
        var seen = EnumSet.of(HubStatus.KANDIDAT);
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty())
            HubRules.next(open.pop()).stream()
                    .map(HubRule::to)
                    .filter(seen::add)
                    .forEach(open::add);
        assertThat(seen).containsExactlyInAnyOrder(HubStatus.values());
        assertThat(HubStatus.values()).allMatch(s -> !HubRules.next(s).isEmpty());
    }

    @Test
    void every_word_of_the_table_has_its_sentence_in_both_languages() {
        var keys = Stream.of(
                        Arrays.stream(HubStatus.values()).map(HubStatus::key),
                        Arrays.stream(HubMove.values()).map(HubMove::key),
                        Arrays.stream(HubGuard.values()).map(HubGuard::key),
                        Arrays.stream(HubCriterion.values()).map(HubCriterion::key),
                        Arrays.stream(HubPaper.values()).map(HubPaper::key),
                        Arrays.stream(PlanKind.values()).map(PlanKind::key))
                .flatMap(k -> k)
                .toList();
        for (var language : List.of(Sentences.INDONESIAN, Locale.ENGLISH))
            assertThat(keys).allMatch(k -> Sentences.in(language).has(k));
    }
}
