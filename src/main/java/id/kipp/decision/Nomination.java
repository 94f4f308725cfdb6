package id.kipp.decision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Judged;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.Quorum;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Exact;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The nominations of one group: prepared by the secretariat, decided by the chair of Tim Evaluasi and one more member, then
 * frozen with the ranked pools it was decided on.
 */
public record Nomination(
        @BsonId String id,
        long version,
        EditionId edition,
        String group,
        List<Pool> pools,
        List<Deviation> deviations,
        List<Vote> votes,
        State state,
        Instant preparedAt,
        List<AuditLine> outbox)
        implements Aggregate {

    public enum State {
        PREPARED,
        DECIDED
    }

    /** A candidate taken or left against its rank, and why. */
    public record Deviation(ProposalId proposal, boolean chosen, String reason, AccountId by, Instant at) {}

    /**
     * A member's consent.
     *
     * @param chair presides over all of it, or over a part: the chair, or who stands in
     * @param except what the member is in conflict of interest with: the consent does not speak on it
     */
    public record Vote(AccountId by, boolean chair, Instant at, List<ProposalId> except) {

        public Vote {
            except = List.copyOf(except);
        }
    }

    static String idOf(EditionId edition, String group) {
        return edition.value() + "/" + group;
    }

    public boolean isDecided() {
        return state == State.DECIDED;
    }

    public List<Candidate> chosen() {
        return pools.stream()
                .flatMap(p -> p.candidates().stream())
                .filter(Candidate::chosen)
                .toList();
    }

    Nomination prepared(Actor actor, List<Pool> fresh, Instant now) {
        requireOpen();
        return next(fresh, List.of(), List.of(), state, now)
                .with(actor, "nomination.prepared", now, Map.of("listSha256", new Hidden(fresh)));
    }

    /** Takes or leaves one against its rank; consents given before are void, they were for another list. */
    Nomination deviating(Actor actor, ProposalId proposal, boolean chosen, String reason, Instant now) {
        requireOpen();
        var why = Typed.reason(reason, DecisionRefusal.NOMINATION_REASON_MISSING);
        var changed = pools.stream()
                .map(p -> new Pool(
                        p.cluster(),
                        p.seats(),
                        p.places(),
                        p.candidates().stream()
                                .map(c -> c.proposal().equals(proposal) ? c.choose(chosen) : c)
                                .toList()))
                .toList();
        var all = new ArrayList<>(deviations);
        all.add(new Deviation(proposal, chosen, why, actor.id(), now));
        return next(changed, all, List.of(), state, preparedAt)
                .with(actor, "nomination.deviation", now, Map.of("deviation", all.getLast()));
    }

    /** Whose each of the candidates is. */
    List<Judged> judged() {
        return pools.stream()
                .flatMap(p -> p.candidates().stream().map(c -> c.judged(p.cluster())))
                .toList();
    }

    /** As somebody sees it who must not know of some. */
    Nomination without(Set<ProposalId> hidden) {
        if (hidden.isEmpty()) return this;
        return new Nomination(
                id,
                version,
                edition,
                group,
                pools.stream().map(p -> p.without(hidden)).toList(),
                deviations.stream().filter(d -> !hidden.contains(d.proposal())).toList(),
                votes,
                state,
                preparedAt,
                List.of());
    }

    /** What still waits for a consent. */
    List<ProposalId> open(Presiding presiding, List<Vote> given) {
        return new Quorum(presiding, judged()).open(given.stream().collect(toMap(Vote::by, Vote::except)));
    }

    /**
     * @param except what the actor is in conflict with
     * @throws Refusal {@code nomination.voted} for a second consent of the same person, {@code conflict.all} when there is
     *     nothing to consent to
     */
    Nomination voted(Actor actor, Presiding presiding, Set<ProposalId> except, Instant now) {
        requireOpen();
        if (votes.stream().anyMatch(v -> v.by().equals(actor.id())))
            throw new Refusal(DecisionRefusal.NOMINATION_VOTED);
        if (except.size() == judged().size()) throw new Refusal(DecisionRefusal.CONFLICT_ALL);
        var vote = new Vote(
                actor.id(),
                judged().stream().anyMatch(j -> presiding.by(actor.id(), j)),
                now,
                except.stream().sorted(comparing(ProposalId::value)).toList());
        var all = Stream.concat(votes.stream(), Stream.of(vote)).toList();
        var done = open(presiding, all).isEmpty();
        var next = next(pools, deviations, all, done ? State.DECIDED : state, preparedAt);
        return next.with(actor, done ? "nomination.decided" : "nomination.voted", now, next.facts());
    }

    /** The decision as it is logged and exported. */
    Map<String, Object> facts() {
        return Map.of(
                "decision",
                "nomination:" + id,
                "matter",
                "NOMINATION",
                "edition",
                edition.value(),
                "group",
                group,
                "at",
                votes.isEmpty() ? preparedAt : votes.getLast().at(),
                "preparedAt",
                preparedAt,
                "consents",
                votes,
                "listSha256",
                new Hidden(pools),
                "pools",
                pools.stream()
                        .map(p -> Map.of(
                                "cluster", p.cluster(),
                                "seats", p.seats(),
                                "places", p.places(),
                                "candidates",
                                        p.candidates().stream()
                                                .map(Nomination::facts)
                                                .toList()))
                        .toList(),
                "deviations",
                deviations.stream()
                        .map(d -> Map.of(
                                "proposal", d.proposal(),
                                "chosen", d.chosen(),
                                "tier", "",
                                "by", d.by(),
                                "at", d.at(),
                                "reason", d.reason()))
                        .toList());
    }

    private static Map<String, Object> facts(Candidate c) {
        return Map.of(
                "proposal", c.proposal(),
                "rank", c.rank(),
                "total", Exact.of(c.score(), 100).toString(),
                "basis", List.of(),
                "ladder", c.ladder(),
                "tie", c.tie(),
                "within", c.within(),
                "chosen", c.chosen(),
                "tier", "");
    }

    private void requireOpen() {
        if (isDecided()) throw new Refusal(DecisionRefusal.NOMINATION_DECIDED);
    }

    private Nomination next(List<Pool> all, List<Deviation> why, List<Vote> who, State now, Instant prepared) {
        return new Nomination(id, version + 1, edition, group, all, why, who, now, prepared, outbox);
    }

    private Nomination with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "nomination:" + id, version, facts);
        return new Nomination(
                id, version, edition, group, pools, deviations, votes, state, preparedAt, line.after(outbox));
    }

    static Nomination none(EditionId edition, String group, Instant now) {
        return new Nomination(
                idOf(edition, group),
                0,
                edition,
                group,
                List.of(),
                List.of(),
                List.of(),
                State.PREPARED,
                now,
                List.of());
    }
}
