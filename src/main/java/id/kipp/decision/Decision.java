package id.kipp.decision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Judged;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.Quorum;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.audit.ListRef;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What people decide on one matter in one group: laid out by the secretariat, decided by whoever presides and as many more as
 * the edition asks, then frozen with the boards it was decided on. A revision is another one that names it.
 *
 * @param verdicts {@link Ruling}s kept beside it, where nothing is ranked and each is decided on by the verdict on it
 * @param weights percent of the totals that each round made up, written down with each decision
 * @param trail what its lines are about, where they began before all decisions were of one kind; else null
 */
public record Decision(
        @BsonId String id,
        long version,
        AgendaItem item,
        List<Board> boards,
        ListRef verdicts,
        Session session,
        Map<String, Integer> weights,
        @Nullable String trail,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "decision";

    static Decision none(AgendaItem item, Instant now) {
        var session = new Session(now, List.of(), List.of(), List.of(), List.of(), false);
        return new Decision(item.id(), 0, item, List.of(), ListRef.EMPTY, session, Map.of(), null, List.of());
    }

    public EditionId edition() {
        return item.edition();
    }

    public String group() {
        return item.group();
    }

    public String matter() {
        return item.matter();
    }

    public boolean decided() {
        return session.decided();
    }

    public List<Candidate> candidates() {
        return boards.stream().flatMap(b -> b.candidates().stream()).toList();
    }

    public List<Candidate> chosen() {
        return candidates().stream().filter(Candidate::chosen).toList();
    }

    public int seats() {
        return boards.stream().mapToInt(Board::seats).sum();
    }

    /** What its lines are about. */
    public String subject() {
        return trail == null ? SUBJECT + ":" + id : trail;
    }

    Decision laidOut(Actor actor, List<Board> fresh, Map<String, Integer> shares, Instant now) {
        requireOpen();
        return new Decision(id, version + 1, item, fresh, verdicts, session.begun(now), shares, trail, outbox)
                .with(actor, "prepared", now, Map.of("listSha256", new Hidden(fresh), "weights", shares));
    }

    /** The same where nothing is ranked. */
    Decision laidOut(Actor actor, ListRef fresh, Instant now) {
        requireOpen();
        return new Decision(id, version + 1, item, boards, fresh, session.begun(now), weights, trail, outbox)
                .with(actor, "prepared", now, DecisionFacts.of(fresh));
    }

    /**
     * Takes, leaves or honours one against its rank; consents given before are void, they were for another list.
     *
     * @throws Refusal {@code decision.reason-missing}, {@code decision.unknown-candidate}, {@code decision.excluded} where a case
     *     has left it out
     */
    Decision deviating(Actor actor, Deviation deviation) {
        requireOpen();
        Typed.reason(deviation.reason(), DecisionRefusal.REASON_MISSING);
        if (candidates().stream().noneMatch(c -> c.proposal().equals(deviation.proposal())))
            throw new Refusal(DecisionRefusal.UNKNOWN_CANDIDATE);
        if (session.exclusion(deviation.proposal()) != null) throw new Refusal(DecisionRefusal.EXCLUDED);
        var changed = boards.stream()
                .map(b -> b.choose(deviation.proposal(), deviation.chosen(), deviation.tier()))
                .toList();
        return next(changed, session.with(deviation))
                .with(actor, "deviation", deviation.at(), DecisionFacts.of(deviation));
    }

    /**
     * Writes down who is at the session, in place of who was written down before.
     *
     * @throws Refusal {@code decision.present-nobody}, {@code decision.present-consented} when somebody is left out who has
     *     consented
     */
    Decision attended(Actor actor, Collection<AccountId> people, Instant now) {
        requireOpen();
        if (people.isEmpty()) throw new Refusal(DecisionRefusal.PRESENT_NOBODY);
        if (session.consents().stream().anyMatch(c -> !people.contains(c.by()))
                || session.present().stream().anyMatch(a -> a.isAbstaining() && !people.contains(a.who())))
            throw new Refusal(DecisionRefusal.PRESENT_CONSENTED);
        var abstaining =
                session.present().stream().filter(Attendance::isAbstaining).collect(toMap(Attendance::who, a -> a));
        var there = people.stream()
                .distinct()
                .sorted(comparing(AccountId::value))
                .map(p -> abstaining.getOrDefault(p, new Attendance(p, actor.id(), now)))
                .toList();
        var facts = there.stream().map(Attendance::facts).toList();
        return next(boards, session.with(there)).with(actor, "attended", now, Map.of("present", facts));
    }

    /**
     * The actor is there and consents to nothing of this decision.
     *
     * @throws Refusal {@code decision.abstain-consented}, {@code decision.abstain-chair} to who presides over some of it, {@code
     *     decision.abstained}, {@code decision.reason-missing}
     */
    Decision abstained(Actor actor, Presiding presiding, String reason, Instant now) {
        requireOpen();
        if (session.hasConsented(actor.id())) throw new Refusal(DecisionRefusal.ABSTAIN_CONSENTED);
        requireConsenting(actor);
        if (presiding.chair().is(actor.id())) throw new Refusal(DecisionRefusal.ABSTAIN_CHAIR);
        var why = Typed.reason(reason, DecisionRefusal.REASON_MISSING);
        return next(boards, session.abstaining(actor.id(), why, now))
                .with(actor, "abstained", now, Map.of("reasonSha256", new Hidden(why)));
    }

    /** The actor takes part again. @throws Refusal {@code decision.abstains-not} */
    Decision resumed(Actor actor, Instant now) {
        requireOpen();
        if (!session.abstains(actor.id())) throw new Refusal(DecisionRefusal.ABSTAINS_NOT);
        return next(boards, session.resuming(actor.id(), now)).with(actor, "resumed", now, Map.of());
    }

    private void requireConsenting(Actor actor) {
        if (session.abstains(actor.id())) throw new Refusal(DecisionRefusal.ABSTAINED);
    }

    /** Whose each of the candidates is. */
    List<Judged> judged() {
        return candidates().stream().map(Candidate::judged).toList();
    }

    /** As somebody sees it who must not know of some. */
    Decision without(Set<ProposalId> hidden) {
        if (hidden.isEmpty()) return this;
        var s = session;
        var seen = new Session(
                s.preparedAt(),
                s.present(),
                s.recused().stream()
                        .map(r -> new Recused(
                                r.who(),
                                r.why(),
                                r.of().stream().filter(p -> !hidden.contains(p)).toList()))
                        .filter(r -> !r.of().isEmpty())
                        .toList(),
                s.deviations().stream()
                        .filter(d -> !hidden.contains(d.proposal()))
                        .toList(),
                s.consents(),
                s.decided());
        var open = boards.stream().map(b -> b.without(hidden)).toList();
        return new Decision(id, version, item, open, verdicts, seen, weights, trail, List.of());
    }

    /** With candidates as letters call them; what a case has found on these boards themselves is what their next letter says. */
    Decision called(Map<ProposalId, Correction> told) {
        var renamed =
                boards.stream().map(b -> b.called(c -> session.called(c, told))).toList();
        return new Decision(id, version, item, renamed, verdicts, session, weights, trail, outbox);
    }

    /** What of these still waits for a consent. */
    static List<ProposalId> open(MatterRule rule, Presiding presiding, Collection<Judged> judged, List<Consent> given) {
        return new Quorum(presiding, judged, rule.voices(), rule.deciders().presided())
                .open(given.stream().collect(toMap(Consent::by, Consent::except))).stream()
                        .map(ProposalId::of)
                        .toList();
    }

    /**
     * @param judged all it is about
     * @param except what of that the actor is in conflict with
     * @throws Refusal {@code decision.consented}, {@code decision.abstained}, {@code decision.tie}, {@code
     *     decision.tie-for-others}, {@code decision.too-many}, {@code decision.nobody-chosen}, {@code conflict.all} when there is nothing to consent to
     */
    Decision consented(
            Actor actor,
            MatterRule rule,
            Presiding presiding,
            Collection<Judged> judged,
            Set<ProposalId> except,
            List<Recused> recused,
            Instant now) {
        requireOpen();
        if (session.hasConsented(actor.id())) throw new Refusal(DecisionRefusal.CONSENTED, rule.voices() - 1);
        requireConsenting(actor);
        if (!except.isEmpty() && except.size() == judged.size()) throw new Refusal(DecisionRefusal.CONFLICT_ALL);
        boards.forEach(b -> b.requireSettled(session.deviations(), presiding.conflicts(), except));
        rule.places().requireFilled(chosen().size(), seats());
        var consent = new Consent(
                actor.id(),
                judged.stream().anyMatch(j -> presiding.by(actor.id(), j)),
                now,
                except.stream().sorted(comparing(ProposalId::value)).toList());
        var given = session.consents().stream()
                .map(c -> c.exceptFor(ProposalId.all(presiding.conflicts().of(c.by(), judged))));
        var all = Stream.concat(given, Stream.of(consent)).toList();
        var done = open(rule, presiding, judged, all).isEmpty();
        var next = next(boards, session.with(all, recused, done));
        return next.with(actor, done ? "decided" : "consent", now, next.facts());
    }

    /**
     * The one that takes its place: the same boards, with what people decided and why, to be decided on anew.
     *
     * @throws Refusal {@code decision.not-decided}, {@code decision.revision-reason}
     */
    Decision revised(Actor actor, String reason, Instant now) {
        if (!decided()) throw new Refusal(DecisionRefusal.NOT_DECIDED);
        var why = Typed.reason(reason, DecisionRefusal.REVISION_REASON);
        var next = item.next(id, why);
        var open = new Session(now, List.of(), List.of(), session.deviations(), List.of(), false);
        return new Decision(next.id(), 1, next, boards, verdicts, open, weights, null, List.of())
                .with(actor, "revised", now, Map.of("revises", id, "reason", new Hidden(why)));
    }

    /**
     * A case leaves one out, and who is next in order on the same board takes its place and what it was given; or one is
     * called otherwise. People consent to it, or depart from it, as from any other list.
     *
     * @param byRank places are filled by rank
     * @param standing who has not dropped out
     * @throws Refusal {@code decision.decided}, {@code decision.unknown-candidate}
     */
    Decision amended(Actor actor, Amendment by, boolean byRank, Set<ProposalId> standing, Instant now) {
        requireOpen();
        var next = Amended.of(boards, session, by, byRank ? standing : Set.of(), now);
        return next(next.boards(), next.session())
                .with(actor, "amended", now, DecisionFacts.of(next.session().because(by.cause(), by.proposal())));
    }

    Map<String, Object> facts() {
        return DecisionFacts.of(this);
    }

    private void requireOpen() {
        if (decided()) throw new Refusal(DecisionRefusal.DECIDED);
    }

    private Decision next(List<Board> all, Session held) {
        return new Decision(id, version + 1, item, all, verdicts, held, weights, trail, outbox);
    }

    private Decision with(Actor actor, String what, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition().value(), actor, SUBJECT + "." + what, now, subject(), version, facts);
        return new Decision(id, version, item, boards, verdicts, session, weights, trail, line.after(outbox));
    }
}
