package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.ConflictRegister;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Screened;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** From verdicts of the screening to the list of those admitted: laid out, decided by two of the secretariat, announced by letter. */
@Service
public class Admissions {

    private final AdmissionStore store;
    private final Screenings screenings;
    private final Editions editions;
    private final ConflictRegister conflicts;
    private final Clock clock;

    Admissions(
            AdmissionStore store, Screenings screenings, Editions editions, ConflictRegister conflicts, Clock clock) {
        this.store = store;
        this.screenings = screenings;
        this.editions = editions;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** The last one that was laid out. */
    public Optional<Admission> find(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        return store.last(edition, group);
    }

    /** A page of its list. */
    public List<Ruling> rulings(Actor actor, Admission admission, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.rulings(admission, offset, limit);
    }

    /** The whole list. */
    public List<Ruling> rulings(Actor actor, Admission admission) {
        actor.require(Role.SECRETARIAT);
        return store.rulings(admission);
    }

    /** @throws Refusal {@code admission.not-decided} */
    public Admission decided(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        return store.decided(edition, group).orElseThrow(() -> new Refusal(AdmissionRefusal.NOT_DECIDED));
    }

    /** @throws Refusal {@code admission.not-decided} */
    public Admission get(Actor actor, String id) {
        actor.require(Role.SECRETARIAT);
        return store.find(id).filter(Admission::decided).orElseThrow(() -> new Refusal(AdmissionRefusal.NOT_DECIDED));
    }

    /**
     * Lays the verdicts on a group out, with those that stand from the decision before; again until it is decided. What was
     * to be corrected and was not, by the end of its window, is not admitted.
     *
     * @throws Refusal {@code admission.unscreened} while an entry has no verdict, {@code admission.window-open} while one can
     *     still be corrected, {@code admission.not-announced} while no letter has said the last decision, {@code
     *     admission.nobody}
     */
    public Admission prepare(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        var now = clock.instant();
        var window = editions.get(edition).screeningWindow();
        if (now.isBefore(window.opens())) window.require(now); // decided when screening has ended
        var entries = screenings.screened(actor, edition, group);
        var before = store.decided(edition, group);
        var stood = before.map(store::rulings).orElse(List.of());
        requireDecidable(entries, stood, now);
        var list = overlaid(stood, entries);
        if (list.isEmpty() || entries.isEmpty()) throw new Refusal(AdmissionRefusal.NOBODY);
        var last = store.last(edition, group).filter(a -> !a.decided());
        var no = before.map(Admission::no).orElse(0) + 1;
        var seen = last.orElseGet(() -> Admission.none(edition, group, no, now));
        return store.save(seen.laidOut(actor, store.keep(list), now));
    }

    /**
     * Consents to the list as it is laid out, but for what the actor is in conflict of interest with. Two who may speak on
     * it decide each entry; a letter makes it take effect.
     *
     * @throws Refusal {@code admission.consented}, {@code admission.moved} when a verdict is another one by now
     */
    public Admission consent(Actor actor, Admission seen) {
        actor.require(Role.SECRETARIAT);
        var now =
                store.find(seen.id()).filter(a -> a.version() == seen.version()).orElseThrow(Stale::new);
        var rulings = store.rulings(now);
        if (!rest(rulings, screenings.screened(actor, now.edition(), now.group())))
            throw new Refusal(AdmissionRefusal.MOVED);
        var judged = rulings.stream().map(Ruling::judged).toList();
        var except = conflicts.of(now.edition(), actor.id()).of(actor.id(), judged);
        return store.save(now.consented(actor, rulings, except, clock.instant()));
    }

    private static void requireDecidable(List<Screened> entries, List<Ruling> stood, Instant now) {
        var before = by(stood);
        if (entries.stream().anyMatch(e -> waitsForLetter(e, before.get(e.id()))))
            throw new Refusal(AdmissionRefusal.NOT_ANNOUNCED);
        var waiting = entries.stream().filter(Screened::isWaiting).count();
        if (waiting > 0) throw new Refusal(AdmissionRefusal.UNSCREENED, waiting);
        var until = entries.stream()
                .filter(e -> e.isOpen(now))
                .map(e -> Objects.requireNonNull(e.correctionUntil()))
                .max(Instant::compareTo);
        if (until.isPresent()) throw new Refusal(AdmissionRefusal.WINDOW_OPEN, until.get());
    }

    /** What was decided before, with what is decided now in its place. */
    private static List<Ruling> overlaid(List<Ruling> stood, List<Screened> entries) {
        var now = entries.stream().collect(toMap(Screened::id, Ruling::of));
        var kept = stood.stream().filter(r -> !now.containsKey(r.proposal()));
        return Stream.concat(kept, now.values().stream())
                .sorted(Comparator.comparing((Ruling r) -> r.entry().number()))
                .toList();
    }

    private static boolean rest(List<Ruling> rulings, List<Screened> entries) {
        var by = by(rulings);
        return entries.stream().allMatch(e -> by.get(e.id()) instanceof Ruling r && r.restsOn(e));
    }

    /** Two have decided on it; the letter that says so has not moved it on yet. */
    private static boolean waitsForLetter(Screened entry, @Nullable Ruling before) {
        return entry.stage() == Stage.SUBMITTED && before != null && before.restsOn(entry);
    }

    private static Map<ProposalId, Ruling> by(List<Ruling> rulings) {
        return rulings.stream().collect(toMap(Ruling::proposal, Function.identity()));
    }
}
