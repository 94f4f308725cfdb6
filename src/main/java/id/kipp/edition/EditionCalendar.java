package id.kipp.edition;

import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When what is open.
 *
 * @param windows one of each step, in the order in which the rules name them
 * @param changes that have taken effect, first to last
 * @param pending that wait for a second person, one of each step at most
 */
public record EditionCalendar(List<Window> windows, List<CalendarChange> changes, List<PendingMove> pending) {

    public EditionCalendar {
        windows = List.copyOf(windows);
        changes = List.copyOf(changes);
        pending = List.copyOf(pending);
    }

    static EditionCalendar of(List<Window> windows) {
        return new EditionCalendar(windows, List.of(), List.of());
    }

    /** Each step from its day on, counted from the first. */
    static EditionCalendar from(LocalDate first, List<CalendarStep> steps) {
        return of(steps.stream().map(s -> s.from(first)).toList());
    }

    /** With a window for each of these steps: those that there are keep theirs, a new one lies as the rules lay it. */
    EditionCalendar following(List<CalendarStep> before, List<CalendarStep> after) {
        if (before.equals(after)) return this;
        var first = first(before);
        var next = after.stream()
                .map(s -> find(s.key()).orElseGet(() -> s.from(first)))
                .toList();
        var asked = pending.stream()
                .filter(p -> next.stream().anyMatch(w -> w.step().equals(p.step())));
        return new EditionCalendar(next, changes, asked.toList());
    }

    /** The day from which the rules count: the earliest that any window tells. */
    private LocalDate first(List<CalendarStep> steps) {
        return steps.stream()
                .flatMap(s -> find(s.key()).stream()
                        .map(w -> w.opens().atZone(Editions.WIB).toLocalDate().minusDays(s.startDay())))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> windows.getFirst().opens().atZone(Editions.WIB).toLocalDate());
    }

    /** Steps that were not there before begin later. @throws Refusal {@code edition.step-past} */
    void requireAhead(EditionCalendar before, Instant now) {
        for (var window : windows)
            if (before.find(window.step()).isEmpty() && window.opens().isBefore(now))
                throw new Refusal(EditionRefusal.STEP_PAST, window.step().key(), window.opens());
    }

    Optional<Window> find(Step step) {
        return windows.stream().filter(w -> w.step().equals(step)).findFirst();
    }

    /** @throws Refusal {@code edition.no-step} */
    Window window(Step step) {
        return find(step).orElseThrow(() -> new Refusal(EditionRefusal.NO_STEP, step.key()));
    }

    /** By which a step lies where it lies now. */
    Optional<CalendarChange> lastMove(Window now) {
        return changes.reversed().stream().filter(c -> c.after().equals(now)).findFirst();
    }

    Optional<PendingMove> pending(Step step) {
        return pending.stream().filter(p -> p.step().equals(step)).findFirst();
    }

    EditionCalendar moved(CalendarChange change) {
        var after = change.after();
        var next = windows.stream()
                .map(w -> w.step().equals(after.step()) ? after : w)
                .toList();
        return new EditionCalendar(
                next, Stream.concat(changes.stream(), Stream.of(change)).toList(), pending);
    }

    /** An earlier wish for the same step is gone with it. */
    EditionCalendar asked(PendingMove move) {
        var all = Stream.concat(without(move.step()).pending.stream(), Stream.of(move));
        return new EditionCalendar(windows, changes, all.toList());
    }

    /** Nothing waits for a second person at this step any more. */
    EditionCalendar without(Step step) {
        var others = pending.stream().filter(p -> !p.step().equals(step));
        return new EditionCalendar(windows, changes, others.toList());
    }
}
