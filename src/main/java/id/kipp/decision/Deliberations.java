package id.kipp.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kipp.assignment.Conflict;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Presiding;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Who may read and act on a decision, who presides over what of it, and who is in conflict with what. */
@Component
class Deliberations {

    private final DecisionStore store;
    private final Editions editions;
    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final RoundTotals totals;
    private final Clock clock;

    Deliberations(
            DecisionStore store,
            Editions editions,
            ConflictRegister conflicts,
            Pacts pacts,
            RoundTotals totals,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.totals = totals;
        this.clock = clock;
    }

    MatterRule rule(Decision decision) {
        return MatterRules.of(editions.get(decision.edition()), decision.matter(), decision.group());
    }

    /**
     * Those who decide on it, or on a matter after it.
     *
     * @throws Refusal {@code decision.not-member} to judges of other editions, {@code pact.unsigned} to who has not pledged
     */
    void requireReader(Actor actor, EditionId id, String matter) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        if (actor.is(Role.SECRETARIAT)) return;
        var edition = editions.get(id);
        var readers = MatterRules.everywhere(edition).stream()
                .filter(m -> m.key().equals(matter) || m.candidates().after().equals(matter));
        if (readers.noneMatch(m -> m.deciders().has(actor))) throw new Refusal(DecisionRefusal.NOT_MEMBER);
        pacts.require(actor, id);
    }

    /** @throws Refusal {@code decision.not-member}, {@code pact.missing}, {@code window.closed} */
    MatterRule requireMember(Actor actor, Decision seen) {
        var rule = rule(seen);
        if (!rule.deciders().has(actor)) throw new Refusal(DecisionRefusal.NOT_MEMBER);
        if (rule.deciders().presided()) pacts.require(actor, seen.edition());
        var edition = editions.get(seen.edition());
        if (rule.isRanked() && seen.item().revises() == null) edition.require(rule.step(), clock.instant());
        else
            edition.requireBegun(
                    rule.step(), clock.instant()); // a revision, or the next list, comes when its reason does
        return rule;
    }

    /** The actor acts on what is stored, not on the part of it that was shown. */
    Decision current(Decision seen) {
        return store.find(seen.edition(), seen.matter(), seen.group())
                .filter(d -> d.id().equals(seen.id()) && d.version() == seen.version())
                .orElseThrow(Stale::new);
    }

    Presiding presiding(Actor actor, Decision decision) {
        var people = new HashSet<AccountId>();
        people.add(actor.id());
        decision.session().consents().forEach(c -> people.add(c.by()));
        decision.session().deviations().forEach(d -> people.add(d.by()));
        return conflicts.presiding(decision.edition(), rule(decision).deciders().chair(), people);
    }

    /**
     * Each member and each reason once, with what they are in conflict with; and each judge whose sheets are left out for it, whatever
     * board they are of: nobody could tell later why the totals do not rest on them.
     */
    List<Recused> recused(Decision decision) {
        var rule = rule(decision);
        var members = rule.deciders().presided() ? Set.copyOf(rule.deciders().members()) : Set.<AccountId>of();
        var left = rule.isRanked()
                ? totals.leftOut(editions.get(decision.edition()), rule, decision.candidates())
                : Map.<ProposalId, Set<AccountId>>of();
        var people = new HashSet<>(members);
        left.values().forEach(people::addAll);
        if (people.isEmpty()) return List.of();
        var known = conflicts.among(decision.edition(), people);
        return recused(
                known,
                decision.judged(),
                (who, j) -> members.contains(who)
                        || left.getOrDefault(ProposalId.of(j.subject()), Set.of())
                                .contains(who));
    }

    private record Why(AccountId who, Conflict why) {}

    private static List<Recused> recused(
            Conflicts known, Collection<Judged> judged, BiPredicate<AccountId, Judged> asked) {
        var with = known.with(judged);
        var all = judged.stream()
                .flatMap(j -> with.getOrDefault(j.subject(), Set.of()).stream()
                        .filter(who -> asked.test(who, j))
                        .flatMap(who -> known.between(who, j).stream()
                                .map(why -> Map.entry(new Why(who, why), ProposalId.of(j.subject())))))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        () -> new TreeMap<Why, List<ProposalId>>(
                                Comparator.comparing((Why w) -> w.who().value()).thenComparing(Why::why)),
                        mapping(Map.Entry::getValue, toList())));
        return all.entrySet().stream()
                .map(e -> new Recused(e.getKey().who(), e.getKey().why(), e.getValue()))
                .toList();
    }
}
