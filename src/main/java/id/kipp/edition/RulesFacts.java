package id.kipp.edition;

import id.kipp.audit.Canonical;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the log says of an edition's rules: all that decides who wins, and the hash of the whole. */
final class RulesFacts {

    private static final String ENDS_WITH_AN_AWARD = "AWARDED";

    private static final Map<String, Object> UNRANKED =
            Map.of("weights", List.of(), "ladder", List.of(), "rule", "EACH", "multiplierHundredths", 0);

    private RulesFacts() {}

    /** @param who whether it also says who judges and decides, and how many */
    static Map<String, @Nullable Object> of(Constitution rules, boolean who) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("year", rules.year());
        facts.put("groups", rules.groups().stream().map(g -> group(rules, g)).toList());
        facts.put("rounds", rules.rounds().stream().map(r -> round(r, who)).toList());
        facts.put(
                "matters",
                rules.matters().stream().map(m -> matter(rules, m, who)).toList());
        if (who) facts.put("standIn", rules.conduct().conflicts().standIn());
        facts.put("rulesSha256", Canonical.sha256(Canonical.json(rules)));
        return facts;
    }

    private static Map<String, Object> group(Constitution rules, Group group) {
        return Map.of(
                "group", group.key(),
                "rubric", sections(rules.form(group.key())),
                "tiers", rules.tiers(group.key()).stream().map(Tier::key).toList());
    }

    private static Map<String, @Nullable Object> round(Round round, boolean who) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("round", round.key());
        facts.put("agreed", round.merging().how() == Merging.How.AGREED);
        facts.put("rubric", rubric(round.scoring().criteria()));
        facts.put("passingGrade", round.merging().passingGrade());
        var prior = round.merging().prior();
        facts.put("priorMean", prior == null ? 0 : prior.mean());
        if (round.merging().third()) facts.put("third", true);
        if (round.merging().third() && round.merging().after() instanceof Merging.After after) {
            facts.put("after", after);
            facts.put("each", round.judges().each());
        }
        if (round.judges().who() == Judges.Who.PUBLIC)
            facts.put("needed", round.merging().needed());
        facts.put("priorWeight", prior == null ? 0 : prior.weight());
        if (who) {
            facts.put("judges", round.judges().who());
            facts.put("teams", round.judges().teams());
            facts.put("each", round.judges().each());
            facts.put("discussOver", round.merging().discussOver());
        }
        return facts;
    }

    private static Map<String, Object> matter(Constitution rules, Matter matter, boolean who) {
        var facts = new HashMap<String, Object>();
        facts.put("matter", matter.key());
        facts.put("consents", matter.consents());
        if (who) {
            facts.put("board", matter.board());
            facts.put("letter", matter.letter());
        }
        facts.put("honours", matter.move().to().equals(ENDS_WITH_AN_AWARD));
        facts.putAll(matter.ranking() instanceof RankingRule ranking ? ranking(ranking) : UNRANKED);
        facts.put(
                "pools",
                rules.pools(matter).stream()
                        .map(p -> Map.of(
                                "pool", p.key(),
                                "groups", p.groups(),
                                "seats", p.seats(),
                                "minimum", p.minimum(),
                                "clusters", p.clusters()))
                        .toList());
        return facts;
    }

    private static Map<String, Object> ranking(RankingRule ranking) {
        var facts = new HashMap<String, Object>();
        facts.put(
                "weights",
                ranking.weights().stream()
                        .map(w -> Map.of("round", w.round(), "percent", w.percent()))
                        .toList());
        facts.put("ladder", ranking.tieBreaks());
        facts.put("rule", ranking.places().kind().name());
        facts.put("multiplierHundredths", ranking.places().multiplier());
        if (ranking.places().ranksReplicatedFirst()) facts.put("replicatedFirst", true);
        return facts;
    }

    static List<Map<String, Object>> rubric(List<Criterion> criteria) {
        return criteria.stream()
                .map(c -> Map.<String, Object>of("criterion", c.key(), "weight", c.weight()))
                .toList();
    }

    static List<Map<String, Object>> sections(Form form) {
        return form.scored().stream()
                .map(s -> Map.<String, Object>of("criterion", s.key(), "weight", s.weight()))
                .toList();
    }
}
