package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * How a matter comes to its decision, whatever it is about: the secretariat lays the candidates out as the edition's rule
 * ranks them, people depart from that with a reason, whoever presides and as many more as the edition asks consent. Candidates
 * are called as the last letter calls them, whatever they were called when they were laid out.
 */
@Service
public class Decisions {

    private final DecisionStore store;
    private final Deliberations deliberations;
    private final Layout layout;
    private final Verdicts verdicts;
    private final Veil veil;
    private final Calling calling;
    private final Editions editions;
    private final FreshProof proof;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            Deliberations deliberations,
            Layout layout,
            Verdicts verdicts,
            Veil veil,
            Calling calling,
            Editions editions,
            FreshProof proof,
            Clock clock) {
        this.store = store;
        this.deliberations = deliberations;
        this.layout = layout;
        this.verdicts = verdicts;
        this.veil = veil;
        this.calling = calling;
        this.editions = editions;
        this.proof = proof;
        this.clock = clock;
    }

    /** The last on the matter, without what the actor is in conflict of interest with; see {@link #withheld}. */
    public Optional<Decision> find(Actor actor, EditionId edition, String matter, String group) {
        deliberations.requireReader(actor, edition, matter);
        return store.shown(edition, matter, group).map(d -> veil.over(actor, d));
    }

    /** Whether there is a decision of this group that a letter can tell. */
    public boolean isDecided(Actor actor, EditionId edition, String matter, String group) {
        deliberations.requireReader(actor, edition, matter);
        return store.isDecided(edition, matter, group);
    }

    /** The last of each group. */
    public List<Decision> of(Actor actor, EditionId edition, String matter) {
        deliberations.requireReader(actor, edition, matter);
        return store.of(edition, matter).stream().map(d -> veil.over(actor, d)).toList();
    }

    /** All on the matter, last first: each takes the place of the one after it. */
    public List<Decision> history(Actor actor, EditionId edition, String matter, String group) {
        deliberations.requireReader(actor, edition, matter);
        return store.history(edition, matter, group).stream()
                .map(d -> veil.over(actor, d))
                .toList();
    }

    /** The one that holds, whole. @throws Refusal {@code decision.not-decided} */
    public Decision decided(Actor actor, EditionId edition, String matter, String group) {
        actor.require(Role.SECRETARIAT);
        return calling.over(store.decided(edition, matter, group));
    }

    /** One that was decided, by its id, whole, whether it holds or another has taken its place. @throws Refusal {@code decision.not-decided} */
    public Decision get(Actor actor, String id) {
        actor.require(Role.SECRETARIAT);
        return store.get(id)
                .filter(Decision::decided)
                .map(calling::over)
                .orElseThrow(() -> new Refusal(DecisionRefusal.NOT_DECIDED));
    }

    /** A page of what it says of each, where nothing is ranked. */
    public List<Ruling> verdicts(Actor actor, Decision decision, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.verdicts(decision, offset, limit);
    }

    /** How it is decided. */
    @PublicAccess("the rules of an edition are public")
    public MatterRule rule(EditionId edition, String matter, String group) {
        return MatterRules.of(editions.get(edition), matter, group);
    }

    /** What the actor is in conflict of interest with, and therefore not shown on the boards of this group. */
    public List<Withheld> withheld(Actor actor, EditionId edition, String matter, String group) {
        deliberations.requireReader(actor, edition, matter);
        return store.shown(edition, matter, group)
                .map(d -> veil.withheld(actor, d))
                .orElse(List.of());
    }

    /** Titles of what still waits for somebody's consent, because some who gave theirs are in conflict with it. */
    public List<String> waiting(Actor actor, EditionId edition, String matter, String group) {
        deliberations.requireReader(actor, edition, matter);
        return store.shown(edition, matter, group)
                .filter(d -> !d.decided() && !d.session().consents().isEmpty())
                .map(d -> {
                    var open = Decision.open(
                            deliberations.rule(d),
                            deliberations.presiding(actor, d),
                            d.judged(),
                            d.session().consents());
                    return d.candidates().stream()
                            .filter(c -> open.contains(c.proposal()))
                            .map(Candidate::title)
                            .sorted()
                            .toList();
                })
                .orElse(List.of());
    }

    /** Candidates that a round of judging has not come to an end with. */
    public List<Entrant> missing(Actor actor, EditionId id, String matter, String group) {
        deliberations.requireReader(actor, id, matter);
        var edition = editions.get(id);
        return layout.missing(actor, edition, MatterRules.of(edition, matter, group), group);
    }

    /**
     * The secretariat lays the candidates out; again as long as nothing is decided, with the totals, or the verdicts, as they
     * are then.
     *
     * @throws Refusal {@code decision.unscored}, {@code decision.nobody}, {@code decision.not-before}, {@code
     *     decision.no-tier}, {@code decision.decided}, {@code window.closed}, {@code decision.amended} where it would forget what
     *     a case has found; of verdicts as {@link Verdicts#laidOut}
     */
    public Decision prepare(Actor actor, EditionId id, String matter, String group) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var now = clock.instant();
        var rule = MatterRules.of(edition, matter, group);
        if (!rule.isRanked()) return store.save(verdicts.laidOut(actor, edition, rule, group, now));
        edition.require(rule.step(), now);
        var seen =
                store.find(id, matter, group).orElseGet(() -> Decision.none(AgendaItem.first(id, matter, group), now));
        if (!seen.decided() && seen.session().isAmended()) throw new Refusal(DecisionRefusal.AMENDED);
        var boards = layout.boards(actor, edition, rule, group);
        return store.save(seen.laidOut(actor, boards, rule.shares(), now));
    }

    /** Why the candidates cannot be laid out now; nothing where they can, of verdicts as far as counting them tells. */
    public Optional<Refusal> obstacle(Actor actor, EditionId id, String matter, String group) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var rule = MatterRules.of(edition, matter, group);
        try {
            if (!rule.isRanked()) {
                verdicts.requireScreened(actor, edition, rule, group, clock.instant());
                return Optional.empty();
            }
            edition.require(rule.step(), clock.instant());
            layout.ready(actor, edition, rule, group);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /**
     * A member takes or leaves a candidate against its rank, or gives it another award, with a reason.
     *
     * @param tier key of one of the group's awards where the matter gives one to those chosen; else empty
     * @throws Refusal {@code decision.unknown-tier}, {@code decision.reason-missing}, {@code decision.not-member}, {@code
     *     conflict.yours} where the member is in conflict with it
     */
    public Decision deviate(
            Actor actor, Decision seen, ProposalId proposal, boolean chosen, String tier, String reason) {
        var rule = deliberations.requireMember(actor, seen);
        var now = deliberations.current(seen);
        veil.requireOpen(actor, now, proposal);
        if (chosen && !rule.gives(tier)) throw new Refusal(DecisionRefusal.UNKNOWN_TIER);
        var deviation = new Deviation(
                proposal, chosen, chosen ? tier : "", reason.strip(), actor.id(), clock.instant(), null, null);
        return veil.over(actor, store.save(now.deviating(actor, deviation)));
    }

    /**
     * Consents to the boards as they are, but for what the actor is in conflict with. Enough who may speak on it, one of whom
     * presides, make it the decision on each candidate.
     *
     * @throws Refusal {@code decision.not-member}, {@code decision.consented}, {@code decision.tie}, {@code
     *     decision.too-many}, {@code decision.totals-moved} when sheets have changed since the boards were laid out, {@code
     *     admission.moved} when a verdict has, {@code decision.reconsidered-since} and {@code decision.candidates-moved} where it is
     *     not settled any more who is admitted, and as {@link FreshProof}
     * @throws Stale when somebody else acted on it since
     */
    public Decision consent(Actor actor, Decision seen) {
        proof.require(actor);
        var rule = deliberations.requireMember(actor, seen);
        var now = deliberations.current(seen);
        if (!now.decided()) requireHolding(actor, rule, now);
        var presiding = deliberations.presiding(actor, now);
        var judged = rule.isRanked()
                ? now.judged()
                : store.verdicts(now).stream().map(Ruling::judged).toList();
        var except = ProposalId.all(presiding.conflicts().of(actor.id(), judged));
        var recused = deliberations.recused(now);
        return store.save(now.consented(actor, rule, presiding, judged, except, recused, clock.instant()))
                .without(except);
    }

    /** Whether what was decided rests on what is known now: no verdict has been taken back, nor a sheet sealed anew. */
    public boolean holds(Actor actor, String id) {
        var decided = get(actor, id);
        return holds(actor, deliberations.rule(decided), decided);
    }

    private boolean holds(Actor actor, MatterRule rule, Decision now) {
        return rule.isRanked() ? layout.holds(editions.get(now.edition()), rule, now) : verdicts.hold(actor, now);
    }

    private void requireHolding(Actor actor, MatterRule rule, Decision now) {
        if (rule.isRanked()) layout.requireAdmitted(editions.get(now.edition()), rule, now);
        if (!holds(actor, rule, now))
            throw new Refusal(rule.isRanked() ? DecisionRefusal.TOTALS_MOVED : DecisionRefusal.VERDICTS_MOVED);
    }

    /**
     * A member is there and consents to nothing of this decision, with a reason. Whoever chairs cannot: without the chair nothing is
     * decided. It is the member's to take back, until it is decided.
     *
     * @throws Refusal {@code decision.not-member}, {@code decision.abstain-consented}, {@code decision.abstain-chair}, {@code
     *     decision.abstained}, {@code decision.reason-missing}, {@code decision.decided}
     */
    public Decision abstain(Actor actor, Decision seen, String reason) {
        deliberations.requireMember(actor, seen);
        var now = deliberations.current(seen);
        var presiding = deliberations.presiding(actor, now);
        return veil.over(actor, store.save(now.abstained(actor, presiding, reason, clock.instant())));
    }

    /** A member who abstained takes part again. @throws Refusal {@code decision.abstains-not}, {@code decision.decided} */
    public Decision resume(Actor actor, Decision seen) {
        deliberations.requireMember(actor, seen);
        return veil.over(actor, store.save(deliberations.current(seen).resumed(actor, clock.instant())));
    }

    /**
     * The secretariat, or whoever chairs, writes down who is at the session, in place of who was written down before.
     *
     * @throws Refusal {@code decision.present-who}, {@code decision.present-stranger} for somebody who does not decide on it,
     *     {@code decision.present-nobody}, {@code decision.present-consented}, {@code decision.decided}
     */
    public Decision attend(Actor actor, Decision seen, Collection<AccountId> people) {
        var deciders = deliberations.rule(seen).deciders();
        if (!actor.is(Role.SECRETARIAT) && !deciders.chair().is(actor.id()))
            throw new Refusal(DecisionRefusal.PRESENT_WHO);
        deliberations.requireReader(actor, seen.edition(), seen.matter());
        if (!deciders.members().containsAll(people)) throw new Refusal(DecisionRefusal.PRESENT_STRANGER);
        var now = deliberations.current(seen);
        return veil.over(actor, store.save(now.attended(actor, people, clock.instant())));
    }

    /**
     * The secretariat opens the decision that takes this one's place; until that is decided this one holds, and it stays
     * readable.
     *
     * @throws Refusal {@code decision.not-decided}, {@code decision.revision-reason}, {@code decision.revision-moved} where what
     *     was decided has taken effect without a letter, {@code decision.revision-list} where the next list takes its place
     */
    public Decision revise(Actor actor, Decision seen, String reason) {
        actor.require(Role.SECRETARIAT);
        var rule = deliberations.rule(seen);
        if (!rule.isRanked()) throw new Refusal(DecisionRefusal.REVISION_LIST);
        if (rule.candidates().move() != null) throw new Refusal(DecisionRefusal.REVISION_MOVED);
        return store.save(deliberations.current(seen).revised(actor, reason, clock.instant()));
    }

    /**
     * What a case has found goes into the decision that takes the place of the last one: prepared here, consented to by those
     * who decide on the matter, made public by a letter. Again for the same case changes nothing.
     *
     * @throws Refusal {@code decision.not-decided} while nothing is decided that could be amended
     */
    public Decision amend(Actor actor, EditionId id, String matter, String group, Amendment by) {
        actor.require(Role.SECRETARIAT);
        var last = store.find(id, matter, group).orElseThrow(() -> new Refusal(DecisionRefusal.NOT_DECIDED));
        if (last.session().isAmendedBy(by.cause())) return last;
        var now = clock.instant();
        var open = last.decided() ? store.save(last.revised(actor, by.reason(), now)) : last;
        var byRank = deliberations.rule(open).places().kind() == Places.Kind.SEATS;
        return store.save(open.amended(actor, by, byRank, layout.standing(editions.get(id), open), now));
    }
}
