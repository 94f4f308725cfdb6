package id.kipp.replication;

import id.kipp.replication.Clocked.Call;
import id.kipp.replication.Clocked.CallKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the clock says of a replication and when, by the table of steps, its reports and the visits to it. */
final class ClockCalls {

    private ClockCalls() {}

    /** All of it in its order, said or not. What only another register tells of is reminded of by nobody here. */
    static List<Call> of(Replication one) {
        var standing = one.standing();
        if (!one.about().provenance().source().isEmpty() && standing.passages().size() == 1) return List.of();
        var since = day(standing.since());
        var calls = new ArrayList<Call>();
        for (var rule : StepRules.from(one.state())) {
            var from = rule.step() == ReplicationStep.RISK ? day(Guards.lastWord(one)) : since;
            var late = rule.step() == ReplicationStep.RISK ? CallKind.RISK : CallKind.OVERDUE;
            rule.reminded(from).ifPresent(d -> calls.add(new Call(CallKind.REMINDED, d)));
            rule.due(from).ifPresent(d -> calls.add(new Call(late, d.plusDays(1))));
        }
        if (one.state() == ReplicationState.AT_RISK)
            calls.add(new Call(CallKind.STALLED, day(standing.since().plus(Guards.SILENCE))));
        if (standing.until() != null)
            calls.add(new Call(CallKind.OVERDUE, standing.until().plusDays(1)));
        calls.addAll(findings(one));
        return calls.stream()
                .distinct()
                .sorted(Comparator.comparing(Call::day).thenComparing(Call::kind))
                .toList();
    }

    /** What a visit asked for by a day, unless it was answered, or something was reported since. */
    private static List<Call> findings(Replication one) {
        if (one.state().isOver() || one.state().isDone()) return List.of();
        var reports = one.progress().reports();
        var last = reports.isEmpty() ? LocalDate.MIN : day(reports.getLast().at());
        return one.progress().visits().stream()
                .filter(v -> v.due() != null && v.mended() == null && !last.isAfter(v.day()))
                .map(v -> new Call(CallKind.OVERDUE, v.due().plusDays(1)))
                .toList();
    }

    /** What is due by that day and was not said. */
    static List<Call> due(Replication one, Instant now) {
        var today = day(now);
        return unsaid(one).stream().filter(c -> !c.day().isAfter(today)).toList();
    }

    /** As it is stored: when the clock looks next. */
    static Clocked next(Replication one) {
        var said = said(one);
        var look = unsaid(one).stream()
                .findFirst()
                .map(c -> c.day().atStartOfDay(Progression.JAKARTA).toInstant())
                .orElse(null);
        return new Clocked(look, due(one), List.copyOf(said));
    }

    /** The last day in time. */
    private static @Nullable LocalDate due(Replication one) {
        var until = one.standing().until();
        if (until != null) return until;
        return of(one).stream()
                .filter(c -> c.kind() == CallKind.OVERDUE || c.kind() == CallKind.RISK)
                .findFirst()
                .map(c -> c.day().minusDays(1))
                .orElse(null);
    }

    /** Who is told of it beside the hub. */
    static Set<Party> told(Replication one) {
        var told = StepRules.from(one.state()).stream()
                .flatMap(r -> r.limit().told().stream())
                .collect(Collectors.toSet());
        return told.isEmpty() ? Set.of(Party.ADOPTER) : told;
    }

    private static List<Call> unsaid(Replication one) {
        var said = said(one);
        return of(one).stream().filter(c -> !said.contains(c)).toList();
    }

    private static List<Call> said(Replication one) {
        var clock = one.standing().clock();
        return clock == null ? List.of() : clock.said();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Progression.JAKARTA).toLocalDate();
    }
}
