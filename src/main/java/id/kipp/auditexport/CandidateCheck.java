package id.kipp.auditexport;

import static java.util.stream.Collectors.toSet;

import id.kipp.auditexport.LoggedDecision.Ranked;
import id.kipp.ranking.Exact;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who is ranked by a decision, for which seats and awards, and on whose sheets. */
final class CandidateCheck {

    private final EditionLog log;
    private final LoggedDecision decision;
    private final int nth;
    private final RecordCheck.Says says;
    private final Rules.Matter matter;
    private final Rules.Pool pool;
    private final String laid;
    private final List<String> ids;

    CandidateCheck(EditionLog log, LoggedDecision decision, int nth, RecordCheck.Says says) {
        this.log = log;
        this.decision = decision;
        this.nth = nth;
        this.says = says;
        this.matter = log.rules.matter(decision.matter());
        this.pool = matter.pool(decision.group());
        this.laid = decision.content().has("preparedAt") ? decision.content().text("preparedAt") : decision.at();
        this.ids = decision.rows().stream().map(r -> r.row().text("proposal")).toList();
    }

    void run() {
        var prior = log.rules.before(matter);
        var before = prior.flatMap(p -> log.decided(p.key(), decision.group()).stream()
                .filter(d -> d.text("at").compareTo(laid) <= 0)
                .reduce((one, other) -> other)
                .map(LoggedDecision::new));
        says.where(prior.isPresent() && before.isEmpty(), "verify.before-matter");
        says.where(
                EditionLog.hasDoubles(ids) || !decision.rows().stream().allMatch(this::isCompeting),
                "verify.not-competing");
        says.where(!new HashSet<>(ids).equals(expected(prior.isPresent(), before)), "verify.wrong-candidates");
        says.where(
                pool.clusters()
                        && before.filter(b -> !seats(b).isEmpty() && !seats(b).equals(seats(decision)))
                                .isPresent(),
                "verify.other-seats");
        var chosen =
                decision.rows().stream().filter(r -> r.row().flag("chosen")).count();
        var seats = decision.pools().stream()
                .map(p -> Exact.of(p.head().number("seats")))
                .reduce(Exact.NOTHING, Exact::plus);
        says.where(
                matter.going().rule().equals("SEATS")
                        && (chosen < 1 || Exact.of(chosen).compareTo(seats) > 0),
                "verify.too-many");
        says.where(!areKnownAwards(), "verify.unknown-award");
        says.where(!areSameWeights(), "verify.other-weights");
        says.where(!decision.rows().stream().allMatch(this::restsOnAll), "verify.sheets-missing");
    }

    private boolean isCompeting(Ranked ranked) {
        var entry = log.entry(ranked.row().text("proposal"));
        return pool.groups().contains(entry.text("pool"))
                && ranked.cluster().isEmpty() != pool.clusters()
                && (ranked.cluster().isEmpty() || ranked.cluster().equals(entry.text("cluster")));
    }

    /** Those of the decision that it revises; those who were chosen before and stand; of the first matter those who stand. */
    private Set<String> expected(boolean follows, Optional<LoggedDecision> before) {
        if (nth > 1)
            return new LoggedDecision(
                            log.decided(decision.matter(), decision.group()).getFirst())
                    .rows().stream().map(r -> r.row().text("proposal")).collect(toSet());
        var stood = follows
                ? before.stream()
                        .flatMap(b -> b.rows().stream())
                        .filter(r -> r.row().flag("chosen"))
                        .map(r -> r.row().text("proposal"))
                : ids.stream();
        return stood.filter(id -> log.lives.isInAt(id, laid)).collect(toSet());
    }

    private static Map<String, Long> seats(LoggedDecision decision) {
        var seats = new TreeMap<String, Long>();
        for (var pool : decision.pools())
            if (!pool.head().text("cluster").isEmpty())
                seats.put(pool.head().text("cluster"), pool.head().number("seats"));
        return seats;
    }

    private boolean areKnownAwards() {
        var tiers = matter.honours()
                ? pool.groups().stream()
                        .flatMap(g -> log.rules.group(g).texts("tiers").stream())
                        .collect(toSet())
                : Set.of("");
        return Stream.concat(decision.rows().stream().map(Ranked::row), decision.content().rows("deviations").stream())
                .allMatch(r -> r.flag("chosen")
                        ? tiers.contains(r.text("tier"))
                        : r.text("tier").isEmpty());
    }

    private boolean areSameWeights() {
        var shares = new TreeMap<String, Object>();
        matter.weights().forEach(w -> shares.put(w.round(), w.percent()));
        var row = decision.content();
        if (row.has("weights") && !row.row("weights").fields().equals(shares)) return false;
        if (!row.has("deskWeight")) return true;
        var desk = row.number("deskWeight");
        return desk == 0 || shares.get("desk") instanceof Long share && share == desk;
    }

    /** Each sheet of those who judge it counts, but of those who are in conflict with it. */
    private boolean restsOnAll(Ranked ranked) {
        var id = ranked.row().text("proposal");
        for (var weight : matter.weights()) {
            var round = weight.round();
            if (log.rules.round(round).agreed()) continue;
            var wanted = wanted(round, id);
            LoggedDecision.named(ranked.row(), round, matter.last().round())
                    .orElseGet(() -> log.sheets.judges(round, id, decision.at()))
                    .forEach(wanted::remove);
            if (!wanted.stream().allMatch(who -> log.people.isInConflict(who, id, decision.at()))) return false;
        }
        return true;
    }

    /** Whose sheets count there: of those who have a place then, or are of the team then; of the public's all or none. */
    private Set<String> wanted(String round, String id) {
        if (log.isPlaced(round)) return new HashSet<>(log.judging(round, id, decision.at()));
        var sealed = new HashSet<>(log.sheets.judges(round, id, decision.at()));
        if (!isTeam(round)) return sealed.size() < log.rules.round(round).needed() ? new HashSet<>() : sealed;
        var judges = new HashSet<String>();
        ids.forEach(of -> judges.addAll(log.sheets.judges(round, of, decision.at())));
        judges.retainAll(log.people.on(log.benches.round(round).teams(), decision.at()));
        return judges;
    }

    private boolean isTeam(String round) {
        var kind = log.benches.round(round).kind();
        return kind.isEmpty() || kind.equals("TEAM");
    }
}
