package id.kipp.replication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every step with its rule, as {@code replication/steps.csv} says it: the one place of who, when, guarded by what. */
final class StepRules {

    static final String FILE = "/replication/steps.csv";
    static final String NONE = "NONE";

    private static final Map<ReplicationStep, StepRule> ALL = read();

    private StepRules() {}

    static StepRule of(ReplicationStep step) {
        return Objects.requireNonNull(ALL.get(step), step::name);
    }

    static Collection<StepRule> all() {
        return ALL.values();
    }

    /** What may be done next, in the order of the table. */
    static List<StepRule> from(ReplicationState state) {
        return ALL.values().stream().filter(r -> r.from().contains(state)).toList();
    }

    /** Until when the next step is due at the latest, of what has been in this state since. */
    static Optional<LocalDate> due(ReplicationState state, LocalDate since) {
        return from(state).stream().flatMap(r -> r.due(since).stream()).min(Comparator.naturalOrder());
    }

    /** In how many days the next step is due at the earliest, of those states where one is due at all. */
    static Map<ReplicationState, Integer> days() {
        var days = new EnumMap<ReplicationState, Integer>(ReplicationState.class);
        for (var rule : ALL.values())
            if (rule.limit().days() > 0)
                rule.from().forEach(s -> days.merge(s, rule.limit().days(), Math::min));
        return days;
    }

    /** The states of which the clock may have something to say, by name. */
    static List<String> timed() {
        var states = EnumSet.copyOf(days().keySet());
        states.addAll(List.of(ReplicationState.AT_RISK, ReplicationState.PAUSED));
        return states.stream().map(Enum::name).toList();
    }

    private static Map<ReplicationStep, StepRule> read() {
        var rules = new EnumMap<ReplicationStep, StepRule>(ReplicationStep.class);
        for (var cells : lines().subList(1, lines().size())) {
            var rule = rule(cells);
            if (rules.put(rule.step(), rule) != null) throw new IllegalStateException("twice: " + rule.step());
        }
        return rules;
    }

    /** The table as it is written, its heading first. */
    static List<List<String>> lines() {
        try (InputStream in = StepRules.class.getResourceAsStream(FILE);
                var text = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
            return text.lines().map(l -> List.of(l.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StepRule rule(List<String> cells) {
        return new StepRule(
                ReplicationStep.valueOf(cells.get(0)),
                set(cells.get(1), ReplicationState::valueOf),
                ReplicationState.valueOf(cells.get(2)),
                set(cells.get(3), Party::valueOf),
                Guard.valueOf(cells.get(4)),
                ReplicationPaper.valueOf(cells.get(5)),
                new StepRule.TimeLimit(
                        number(cells.get(6)),
                        StepRule.Days.valueOf(cells.get(7)),
                        number(cells.get(8)),
                        cells.get(9).equals(NONE) ? Set.of() : set(cells.get(9), Party::valueOf)),
                cells.get(10));
    }

    private static int number(String cell) {
        return cell.equals(NONE) ? 0 : Integer.parseInt(cell);
    }

    private static <T> Set<T> set(String cell, Function<String, T> parse) {
        return Arrays.stream(cell.split("\\|")).map(parse).collect(Collectors.toUnmodifiableSet());
    }
}
