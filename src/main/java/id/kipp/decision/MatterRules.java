package id.kipp.decision;

import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import id.kipp.edition.Tier;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The matters of an edition, in the order in which they are decided. */
final class MatterRules {

    private MatterRules() {}

    /** @throws id.kipp.kernel.Refusal {@code edition.no-matter}, {@code edition.unknown-group} */
    static MatterRule of(Edition edition, String key, String group) {
        var rules = edition.constitution();
        var matter = rules.matter(key);
        return rule(edition, matter, before(rules, matter), group);
    }

    /** All matters, of the pool in which a group competes. */
    static List<MatterRule> all(Edition edition, String group) {
        var rules = edition.constitution();
        return rules.matters().stream()
                .map(m -> of(edition, m.key(), rules.pooled(m, group)))
                .toList();
    }

    /** All matters, of all their pools. */
    static List<MatterRule> everywhere(Edition edition) {
        var rules = edition.constitution();
        return rules.matters().stream()
                .flatMap(m -> rules.seatPools(m).stream().map(p -> of(edition, m.key(), p.key())))
                .toList();
    }

    /** Who stood on its boards is a candidate of the one that is ranked next. */
    private static @Nullable Matter before(Constitution rules, Matter matter) {
        Matter before = null;
        for (var other : rules.matters()) {
            if (other.key().equals(matter.key())) break;
            if (other.ranking() != null) before = other;
        }
        return before;
    }

    private static MatterRule rule(Edition edition, Matter matter, @Nullable Matter before, String group) {
        var rules = edition.constitution();
        var ranking = matter.ranking();
        var to = Stage.valueOf(matter.move().to());
        rules.seatPool(group);
        return new MatterRule(
                matter.key(),
                matter.name(),
                matter.step(),
                Deciders.of(edition, matter.board()),
                new MatterRule.Candidates(
                        before == null || ranking == null ? "" : before.key(), stages(matter, before), move(matter)),
                ranking == null
                        ? MatterRule.Ranking.NONE
                        : new MatterRule.Ranking(
                                counting(ranking), ranking.tieBreaks(), replicatedFrom(rules, ranking)),
                ranking == null ? Places.EACH : places(rules, matter, ranking, group),
                to == Stage.AWARDED ? rules.tiers(group).stream().map(Tier::key).toList() : null,
                matter.consents());
    }

    /** Where no letter came between, whoever was chosen before. */
    private static Set<Stage> stages(Matter matter, @Nullable Matter before) {
        var from = Stage.valueOf(matter.move().from());
        if (before == null || matter.ranking() == null) return Set.of(from);
        return before.letter() ? Set.of(from, Stage.valueOf(matter.move().to())) : Set.of();
    }

    private static MatterRule.@Nullable Move move(Matter matter) {
        if (matter.letter()) return null;
        var to = Stage.valueOf(matter.move().to());
        var others = matter.move().others();
        return new MatterRule.Move(
                Stage.valueOf(matter.move().from()),
                to,
                "proposal." + to.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                others.isEmpty() ? null : Closing.Outcome.valueOf(others));
    }

    private static List<RankingRule.Weight> counting(RankingRule ranking) {
        return ranking.weights().stream().filter(w -> w.percent() > 0).toList();
    }

    private static @Nullable Integer replicatedFrom(Constitution rules, RankingRule ranking) {
        return ranking.places().ranksReplicatedFirst() ? (Integer) grade(rules, ranking) : null;
    }

    /** Of the first round that counts. */
    private static int grade(Constitution rules, RankingRule ranking) {
        var grade = rules.round(counting(ranking).getFirst().round()).merging().passingGrade();
        return grade == null ? 0 : grade;
    }

    private static Places places(Constitution rules, Matter matter, RankingRule ranking, String group) {
        var pool = rules.pool(matter, group);
        var places = ranking.places();
        var kind = Places.Kind.valueOf(places.kind().name());
        var measure = kind == Places.Kind.PASSING_GRADE ? grade(rules, ranking) : places.multiplier();
        return new Places(kind, pool.seats(), pool.minimum(), pool.clusters(), measure);
    }
}
