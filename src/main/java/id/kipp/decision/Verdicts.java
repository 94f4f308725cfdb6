package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Screened;
import id.kipp.proposal.Screenings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a matter in which nothing is ranked: the verdict on each entry, with those that stand from the decision before. */
@Component
class Verdicts {

    private final DecisionStore store;
    private final Screenings screenings;

    Verdicts(DecisionStore store, Screenings screenings) {
        this.store = store;
        this.screenings = screenings;
    }

    /**
     * Again until it is decided; after that it is the next list. What was to be corrected and was not, by the end of its
     * window, is not admitted; what its institution has withdrawn since is on no list.
     *
     * @throws Refusal {@code admission.unscreened} while an entry has no verdict, {@code admission.window-open} while one can
     *     still be corrected, {@code admission.opinions-waited} while a second opinion is, {@code admission.not-announced} while no letter has said the last decision, {@code
     *     decision.nobody}
     */
    Decision laidOut(Actor actor, Edition edition, MatterRule rule, String group, Instant now) {
        edition.requireBegun(rule.step(), now); // decided when screening has ended
        var before = store.findDecided(edition.id(), rule.key(), group);
        var gone = screenings.withdrawn(actor, edition.id());
        var stood = before.map(store::verdicts).orElse(List.of());
        var entries = screenings.screened(actor, edition.id(), group);
        requireDecidable(entries, stood, gone, now);
        var waited = screenings.opinionsWaited(actor, edition.id(), group);
        if (waited > 0) throw new Refusal(DecisionRefusal.OPINIONS_WAITED, waited);
        var list = overlaid(stood, gone, entries);
        if (list.isEmpty() || entries.isEmpty()) throw new Refusal(DecisionRefusal.NOBODY, rule.name());
        var item = before.map(d -> d.item().next(d.id(), null))
                .orElseGet(() -> AgendaItem.first(edition.id(), rule.key(), group));
        var seen = store.find(edition.id(), rule.key(), group)
                .filter(d -> !d.decided())
                .orElseGet(() -> Decision.none(item, now));
        return seen.laidOut(actor, store.keep(list), now);
    }

    /** What is known by counting alone. @throws Refusal as {@link #laidOut} */
    void requireScreened(Actor actor, Edition edition, MatterRule rule, String group, Instant now) {
        edition.requireBegun(rule.step(), now);
        var open = screenings.waiting(actor, edition.id(), group);
        if (open > 0) throw new Refusal(DecisionRefusal.UNSCREENED, open);
        var waited = screenings.opinionsWaited(actor, edition.id(), group);
        if (waited > 0) throw new Refusal(DecisionRefusal.OPINIONS_WAITED, waited);
        if (!screenings.isAnyScreened(actor, edition.id(), group))
            throw new Refusal(DecisionRefusal.NOBODY, rule.name());
    }

    /** Whether each verdict is still the one that was laid out, and nothing that was laid out has been withdrawn. */
    boolean hold(Actor actor, Decision decision) {
        var by = by(store.verdicts(decision));
        var gone = screenings.withdrawn(actor, decision.edition());
        return gone.stream().noneMatch(by::containsKey)
                && screenings.opinionsWaited(actor, decision.edition(), decision.group()) == 0
                && screenings.screened(actor, decision.edition(), decision.group()).stream()
                        .allMatch(e -> by.get(e.id()) instanceof Ruling r && r.restsOn(e));
    }

    private static void requireDecidable(
            List<Screened> entries, List<Ruling> stood, Set<ProposalId> gone, Instant now) {
        var before = by(stood);
        var waiting = entries.stream()
                .filter(e -> waitsForLetter(e, before.get(e.id())))
                .findAny();
        if (waiting.isPresent()
                && gone.stream().noneMatch(before::containsKey)
                && entries.stream().noneMatch(e -> isTakenBack(e, before.get(e.id()))))
            throw new Refusal(DecisionRefusal.NOT_ANNOUNCED);
        var open = entries.stream().filter(Screened::isWaiting).count();
        if (open > 0) throw new Refusal(DecisionRefusal.UNSCREENED, open);
        var until = entries.stream()
                .filter(e -> e.isOpen(now))
                .map(e -> Objects.requireNonNull(e.correctionUntil()))
                .max(Instant::compareTo);
        if (until.isPresent()) throw new Refusal(DecisionRefusal.WINDOW_OPEN, until.get());
    }

    /** What was decided before, with what is decided now in its place. */
    private static List<Ruling> overlaid(List<Ruling> stood, Set<ProposalId> gone, List<Screened> entries) {
        var now = entries.stream().collect(toMap(Screened::id, Ruling::of));
        var kept = stood.stream().filter(r -> !now.containsKey(r.proposal()) && !gone.contains(r.proposal()));
        return Stream.concat(kept, now.values().stream())
                .sorted(Comparator.comparing((Ruling r) -> r.entry().number()))
                .toList();
    }

    /** It is decided; the letter that says so has not moved it on yet. */
    private static boolean waitsForLetter(Screened entry, @Nullable Ruling before) {
        return entry.isOpenToDecide() && before != null && before.restsOn(entry);
    }

    /** It was decided, and the verdict was taken back before a letter said it: the list is laid out anew. */
    private static boolean isTakenBack(Screened entry, @Nullable Ruling before) {
        return entry.isOpenToDecide() && before != null && !before.restsOn(entry);
    }

    private static Map<ProposalId, Ruling> by(List<Ruling> rulings) {
        return rulings.stream().collect(toMap(Ruling::proposal, Function.identity()));
    }
}
