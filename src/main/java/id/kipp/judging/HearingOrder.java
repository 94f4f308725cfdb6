package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.edition.Subjects;
import id.kipp.judging.HearingStore.Slot;
import id.kipp.kernel.Actor;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Outbox;
import id.kipp.store.Recent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a round judges in the order of the schedule, what has no time last by number: what a list needs to know of all of it to
 * read one page. The list asks several times as it opens, and everybody on the team for the same.
 */
@Component
class HearingOrder {

    private final HearingStore store;
    private final SubjectRegister subjects;
    private final Recent<Asked, List<SubjectId>> known;

    HearingOrder(
            HearingStore store,
            SubjectRegister subjects,
            Outbox outbox,
            @Value("${kipp.conflicts.fresh:1s}") Duration fresh) {
        this.store = store;
        this.subjects = subjects;
        this.known = new Recent<>(outbox, fresh, "hearings", "proposals");
    }

    /** @param actor who may know them */
    List<SubjectId> of(Actor actor, RoundRule round) {
        return known.get(new Asked(round.edition().id(), round.round().subjects()), () -> read(actor, round));
    }

    private record Asked(EditionId edition, Subjects of) {}

    private List<SubjectId> read(Actor actor, RoundRule round) {
        var edition = round.edition().id();
        var starts = store.slots(edition).stream().collect(toMap(Slot::id, Slot::startsAt));
        return subjects.numbers(actor, edition, round.round().subjects()).entrySet().stream()
                .sorted(comparing((Map.Entry<SubjectId, String> f) -> starts.getOrDefault(f.getKey(), Instant.MAX))
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }
}
