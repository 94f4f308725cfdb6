package id.kipp.decision;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.Withheld;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.JudgingRefusal;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a plenary comes to its decision, whatever it is about: the same people, the same two consents. */
@Component
class Deliberations {

    private final PlenaryStore store;
    private final Editions editions;
    private final ConflictRegister conflicts;
    private final BoardVeil veil;
    private final Pacts pacts;
    private final Clock clock;

    Deliberations(
            PlenaryStore store,
            Editions editions,
            ConflictRegister conflicts,
            BoardVeil veil,
            Pacts pacts,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.conflicts = conflicts;
        this.veil = veil;
        this.pacts = pacts;
        this.clock = clock;
    }

    /** Without what the actor is in conflict of interest with. */
    Optional<Plenary> find(Actor actor, EditionId edition, String group, Matter matter) {
        requireReader(actor, edition);
        return store.find(edition, group, matter).map(p -> veil.over(actor, p));
    }

    List<Plenary> of(Actor actor, EditionId edition, Matter matter) {
        requireReader(actor, edition);
        return store.of(edition, matter).stream().map(p -> veil.over(actor, p)).toList();
    }

    /** What it is without. */
    List<Withheld> withheld(Actor actor, EditionId edition, String group, Matter matter) {
        requireReader(actor, edition);
        return store.find(edition, group, matter)
                .map(p -> veil.withheld(actor, p))
                .orElse(List.of());
    }

    /** Titles of what still waits for somebody's consent, because some who gave theirs are in conflict with it. */
    List<String> waiting(Actor actor, EditionId edition, String group, Matter matter) {
        requireReader(actor, edition);
        return store.find(edition, group, matter)
                .filter(p -> !p.decided() && !p.consents().isEmpty())
                .map(p -> {
                    var open = p.open(presiding(actor, p), p.consents());
                    return p.contenders().stream()
                            .filter(c -> open.contains(c.proposal()))
                            .map(Contender::title)
                            .sorted()
                            .toList();
                })
                .orElse(List.of());
    }

    Plenary deviate(
            Actor actor, Plenary seen, Step step, ProposalId proposal, boolean chosen, String tier, String reason) {
        requireMember(actor, seen, step);
        var now = current(seen);
        veil.requireOpen(actor, now, proposal);
        var deviation =
                new Deviation(proposal, chosen, chosen ? tier : "", reason.strip(), actor.id(), clock.instant());
        return veil.over(actor, store.save(now.deviating(actor, deviation)));
    }

    /** Two who may speak on it, one of whom presides, make it the decision on each contender. */
    Plenary consent(Actor actor, Plenary seen, Step step) {
        requireMember(actor, seen, step);
        var now = current(seen);
        var presiding = presiding(actor, now);
        var except = presiding.conflicts().of(actor.id(), now.judged());
        return store.save(now.consented(actor, presiding, except, clock.instant()))
                .without(except);
    }

    /** The actor acts on what is stored, not on the part of it that was shown. */
    Plenary current(Plenary seen) {
        return store.find(seen.edition(), seen.group(), seen.matter())
                .filter(p -> p.version() == seen.version())
                .orElseThrow(Stale::new);
    }

    private Presiding presiding(Actor actor, Plenary plenary) {
        var people = new HashSet<AccountId>();
        people.add(actor.id());
        plenary.consents().forEach(c -> people.add(c.by()));
        plenary.deviations().forEach(d -> people.add(d.by()));
        return conflicts.presiding(
                plenary.edition(), editions.get(plenary.edition()).panelChair(), people);
    }

    /** @throws Refusal {@code panel.not-member} to panelists of other editions */
    private void requireReader(Actor actor, EditionId id) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        if (!actor.is(Role.SECRETARIAT) && !editions.get(id).team().sits(actor.id()))
            throw new Refusal(JudgingRefusal.NOT_ON_PANEL);
    }

    private void requireMember(Actor actor, Plenary seen, Step step) {
        var edition = editions.get(seen.edition());
        if (!actor.is(Role.PANELIST) || !edition.team().sits(actor.id()))
            throw new Refusal(JudgingRefusal.NOT_ON_PANEL);
        pacts.require(actor, edition.id());
        edition.require(step, clock.instant());
    }
}
