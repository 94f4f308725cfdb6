package id.kipp.decision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Judged;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.Quorum;
import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.judging.Consolidation;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A decision of the panel on one group: laid out by the secretariat, decided by the panel's chair and one more panelist,
 * then frozen with the boards it was decided on.
 *
 * @param deskWeight percent of the totals that came from the desk, written down with each decision
 */
public record Plenary(
        @BsonId String id,
        long version,
        EditionId edition,
        String group,
        Matter matter,
        List<Board> boards,
        List<Deviation> deviations,
        List<Consent> consents,
        boolean decided,
        int deskWeight,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    public static String idOf(EditionId edition, String group, Matter matter) {
        return edition.value() + "/" + group + "/" + matter;
    }

    static Plenary none(EditionId edition, String group, Matter matter, Instant now) {
        return new Plenary(
                idOf(edition, group, matter),
                0,
                edition,
                group,
                matter,
                List.of(),
                List.of(),
                List.of(),
                false,
                0,
                now,
                List.of());
    }

    public List<Contender> contenders() {
        return boards.stream().flatMap(b -> b.contenders().stream()).toList();
    }

    public List<Contender> chosen() {
        return contenders().stream().filter(Contender::chosen).toList();
    }

    /** Whether it was laid out on these sealed versions; a sheet sealed anew since asks for a new board. */
    boolean restsOn(Map<ProposalId, List<Consolidation.Basis>> sealed) {
        return contenders().stream().allMatch(c -> c.basis().equals(sealed.getOrDefault(c.proposal(), List.of())));
    }

    public int seats() {
        return boards.stream().mapToInt(Board::seats).sum();
    }

    Plenary laidOut(Actor actor, List<Board> fresh, int desk, Instant now) {
        requireOpen();
        return next(fresh, List.of(), List.of(), false, desk, now)
                .with(actor, action("prepared"), now, Map.of("listSha256", new Hidden(fresh), "deskWeight", desk));
    }

    /**
     * Takes, leaves or honours one against its rank; consents given before are void, they were for another list.
     *
     * @throws Refusal {@code plenary.reason-missing}, {@code plenary.unknown-contender}
     */
    Plenary deviating(Actor actor, Deviation deviation) {
        requireOpen();
        Typed.reason(deviation.reason(), DecisionRefusal.PLENARY_REASON_MISSING);
        if (boards.stream().noneMatch(b -> b.has(deviation.proposal())))
            throw new Refusal(DecisionRefusal.PLENARY_UNKNOWN_CONTENDER);
        var changed = boards.stream()
                .map(b -> b.choose(deviation.proposal(), deviation.chosen(), deviation.tier()))
                .toList();
        var others = deviations.stream().filter(d -> !d.proposal().equals(deviation.proposal()));
        var all = Stream.concat(others, Stream.of(deviation)).toList();
        return next(changed, all, List.of(), false, deskWeight, at)
                .with(actor, action("deviation"), deviation.at(), facts(deviation));
    }

    /** Whose each of the contenders is. */
    List<Judged> judged() {
        return contenders().stream().map(Contender::judged).toList();
    }

    /** As somebody sees it who must not know of some. */
    Plenary without(Set<ProposalId> hidden) {
        if (hidden.isEmpty()) return this;
        return new Plenary(
                id,
                version,
                edition,
                group,
                matter,
                boards.stream().map(b -> b.without(hidden)).toList(),
                deviations.stream().filter(d -> !hidden.contains(d.proposal())).toList(),
                consents,
                decided,
                deskWeight,
                at,
                List.of());
    }

    /** What still waits for a consent. */
    List<ProposalId> open(Presiding presiding, List<Consent> given) {
        return new Quorum(presiding, judged()).open(given.stream().collect(toMap(Consent::by, Consent::except)));
    }

    /**
     * @param except what the actor is in conflict with
     * @throws Refusal {@code plenary.consented}, {@code plenary.tie}, {@code plenary.too-many}, {@code
     *     plenary.nobody-chosen}, {@code conflict.all} when there is nothing to consent to
     */
    Plenary consented(Actor actor, Presiding presiding, Set<ProposalId> except, Instant now) {
        requireOpen();
        if (except.size() == contenders().size() && !except.isEmpty()) throw new Refusal(DecisionRefusal.CONFLICT_ALL);
        boards.forEach(b -> b.requireSettled(deviations, presiding.conflicts(), except));
        if (chosen().size() > seats()) throw new Refusal(DecisionRefusal.PLENARY_TOO_MANY, chosen().size(), seats());
        if (chosen().isEmpty()) throw new Refusal(DecisionRefusal.PLENARY_NOBODY_CHOSEN);
        if (consents.stream().anyMatch(c -> c.by().equals(actor.id())))
            throw new Refusal(DecisionRefusal.PLENARY_CONSENTED);
        var consent = new Consent(
                actor.id(),
                judged().stream().anyMatch(j -> presiding.by(actor.id(), j)),
                now,
                except.stream().sorted(comparing(ProposalId::value)).toList());
        var all = Stream.concat(consents.stream(), Stream.of(consent)).toList();
        var done = open(presiding, all).isEmpty();
        var next = next(boards, deviations, all, done, deskWeight, now);
        return next.with(actor, action(done ? "decided" : "consent"), now, next.facts());
    }

    /** @throws Refusal {@code plenary.not-decided} */
    public void requireDecided() {
        if (!decided) throw new Refusal(DecisionRefusal.PLENARY_NOT_DECIDED);
    }

    /** The decision as it is logged and exported. */
    Map<String, Object> facts() {
        return Map.of(
                "decision",
                "plenary:" + id,
                "at",
                at,
                "edition",
                edition.value(),
                "group",
                group,
                "matter",
                matter,
                "deskWeight",
                deskWeight,
                "consents",
                consents,
                "listSha256",
                new Hidden(boards),
                "pools",
                boards.stream()
                        .map(b -> Map.of(
                                "cluster", b.cluster(),
                                "seats", b.seats(),
                                "places", b.seats(),
                                "candidates",
                                        b.contenders().stream()
                                                .map(Plenary::facts)
                                                .toList()))
                        .toList(),
                "deviations",
                deviations.stream().map(Plenary::facts).toList());
    }

    private static Map<String, Object> facts(Contender c) {
        return Map.of(
                "proposal", c.proposal(),
                "basis", c.basis(),
                "rank", c.rank(),
                "total", c.total(),
                "ladder", c.ladder(),
                "tie", c.tie(),
                "within", c.within(),
                "chosen", c.chosen(),
                "tier", c.tier());
    }

    private static Map<String, Object> facts(Deviation d) {
        return Map.of(
                "proposal", d.proposal(),
                "chosen", d.chosen(),
                "tier", d.tier(),
                "by", d.by(),
                "at", d.at(),
                "reason", d.reason());
    }

    private String action(String what) {
        return (matter == Matter.FINALISTS ? "finalists." : "plenary.") + what;
    }

    private void requireOpen() {
        if (decided) throw new Refusal(DecisionRefusal.PLENARY_DECIDED);
    }

    private Plenary next(List<Board> all, List<Deviation> why, List<Consent> who, boolean done, int desk, Instant now) {
        return new Plenary(id, version + 1, edition, group, matter, all, why, who, done, desk, now, outbox);
    }

    private Plenary with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "plenary:" + id, version, facts);
        return new Plenary(
                id,
                version,
                edition,
                group,
                matter,
                boards,
                deviations,
                consents,
                decided,
                deskWeight,
                at,
                line.after(outbox));
    }
}
