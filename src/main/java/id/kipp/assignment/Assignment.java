package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/** Who judges something in a round, now and before. */
public record Assignment(
        @BsonId SubjectInRound id, long version, EditionId edition, List<Place> places, List<AuditLine> outbox)
        implements Aggregate {

    static Assignment none(SubjectInRound id, EditionId edition) {
        return new Assignment(id, 0, edition, List.of(), List.of());
    }

    public SubjectId subject() {
        return id.subject();
    }

    /** Those who judge it now. */
    public List<AccountId> evaluators() {
        return places.stream().filter(Place::isActive).map(Place::evaluator).toList();
    }

    public boolean has(AccountId evaluator) {
        return evaluators().contains(evaluator);
    }

    /** Those of them who are no third judge. */
    public List<AccountId> planned() {
        return places.stream()
                .filter(p -> p.isActive() && !p.isThird())
                .map(Place::evaluator)
                .toList();
    }

    /** Who was called because the others are too far apart, and judges it now. */
    public Optional<AccountId> third() {
        return places.stream()
                .filter(p -> p.isActive() && p.isThird())
                .map(Place::evaluator)
                .findFirst();
    }

    public boolean everHad(AccountId evaluator) {
        return places.stream().anyMatch(p -> p.evaluator().equals(evaluator));
    }

    Assignment given(Actor actor, List<AccountId> evaluators, Instant now) {
        var all = new ArrayList<>(places);
        evaluators.stream().filter(e -> !has(e)).map(e -> Place.of(e, now)).forEach(all::add);
        return next(actor, "assignment.given", all, now);
    }

    /** By name, not by a plan. */
    Assignment named(Actor actor, Collection<AccountId> judges, Instant now) {
        var all = new ArrayList<>(places);
        judges.stream().filter(e -> !has(e)).map(e -> Place.of(e, now)).forEach(all::add);
        return next(actor, "assignment.named", all, now);
    }

    /** @throws Refusal {@code assignment.not-assigned} */
    Assignment takenBack(Actor actor, AccountId judge, String reason, Instant now) {
        return next(actor, "assignment.named", ended(judge, Place.Ending.TAKEN_BACK, reason, now), now);
    }

    Assignment recused(Actor actor, Place.Ending how, String reason, Instant now) {
        return next(actor, "assignment.recused", ended(actor.id(), how, reason, now), now);
    }

    /** @throws Refusal {@code assignment.not-assigned}, {@code assignment.already} */
    Assignment replaced(Actor actor, AccountId from, AccountId to, String reason, Instant now) {
        if (has(to)) throw new Refusal(AssignmentRefusal.ALREADY);
        var all = new ArrayList<>(has(from) ? ended(from, Place.Ending.REPLACED, reason, now) : places);
        all.add(places.stream()
                .filter(p -> p.evaluator().equals(from))
                .reduce((earlier, later) -> later)
                .map(p -> p.to(to, now))
                .orElseGet(() -> Place.of(to, now)));
        return next(actor, "assignment.replaced", all, now);
    }

    /** @throws Refusal {@code assignment.already} where there is a third judge, or this one has ever judged it */
    Assignment called(Actor actor, AccountId third, String reason, Instant now) {
        if (third().isPresent() || everHad(third)) throw new Refusal(AssignmentRefusal.ALREADY);
        var all = new ArrayList<>(places);
        all.add(Place.called(third, now, reason));
        return next(actor, "assignment.called", all, now);
    }

    /** A new plan: some leave, some come, in one write. */
    Assignment dropped(Actor actor, Set<AccountId> gone, List<AccountId> evaluators, Instant now) {
        var all = new ArrayList<Place>();
        for (var place : places) {
            var leaves = place.isActive() && gone.contains(place.evaluator());
            all.add(leaves ? place.ended(Place.Ending.REPLACED, "plan", now) : place);
        }
        evaluators.stream().filter(e -> !has(e)).map(e -> Place.of(e, now)).forEach(all::add);
        return next(actor, "assignment.given", all, now);
    }

    /**
     * As a plan wants it, empty where it is so already. Finished work keeps its place, and whatever people have changed here
     * since the plan was made stays as they left it; nobody who has stepped back comes back by a plan.
     */
    Optional<Assignment> following(
            Actor actor, List<AccountId> wanted, Set<AccountId> finished, Instant planned, Instant now) {
        var left = places.stream()
                .filter(p -> p.isGivenUp() || p.until() != null && p.until().isAfter(planned))
                .map(Place::evaluator)
                .toList();
        var team = wanted.stream().filter(e -> !left.contains(e)).toList();
        var gone = places.stream()
                .filter(p -> p.isActive() && !p.isThird() && !p.since().isAfter(planned))
                .map(Place::evaluator)
                .filter(e -> !wanted.contains(e) && !finished.contains(e))
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) return Optional.of(dropped(actor, gone, team, now));
        return evaluators().containsAll(team) ? Optional.empty() : Optional.of(given(actor, team, now));
    }

    private List<Place> ended(AccountId who, Place.Ending how, String reason, Instant now) {
        if (!has(who)) throw new Refusal(AssignmentRefusal.NOT_ASSIGNED);
        return places.stream()
                .map(p -> p.isActive() && p.evaluator().equals(who) ? p.ended(how, reason, now) : p)
                .toList();
    }

    /** Who judges it, as it is logged and exported. */
    Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>(Map.of(
                subject().kind(),
                subject().value(),
                "version",
                version,
                "places",
                places.stream().map(Place::facts).toList()));
        if (!id.isFirst()) facts.put("round", id.round());
        return facts;
    }

    private Assignment next(Actor actor, String action, List<Place> all, Instant now) {
        var next = new Assignment(id, version + 1, edition, List.copyOf(all), outbox);
        var line = AuditLine.of(
                edition.value(), actor, action, now, "assignment:" + id.value(), next.version, next.facts());
        return new Assignment(id, next.version, edition, next.places, line.after(outbox));
    }
}
