package id.kipp.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of rules before rounds and matters were lists: one desk, one panel, one nomination, one board of
 * finalists, one of awards. Rules that were recorded so go on to be.
 */
final class RulesBefore {

    private RulesBefore() {}

    static Map<String, @Nullable Object> facts(Constitution rules) {
        var desk = rules.round("desk");
        var nomination = ranking(rules, "NOMINATION");
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("year", rules.year());
        facts.put("groups", rules.groups().stream().map(g -> group(rules, g)).toList());
        facts.put("panel", RulesFacts.rubric(rules.round("panel").scoring().criteria()));
        facts.put("deskWeight", share(ranking(rules, "AWARDS"), "desk"));
        facts.put("ladder", nomination.tieBreaks());
        facts.put(
                "nomination",
                Map.of(
                        "rule", nomination.places().kind(),
                        "multiplierHundredths", nomination.places().multiplier(),
                        "replicatedFirst", nomination.places().replicatedFirst()));
        var sheet = new HashMap<String, @Nullable Object>();
        sheet.put("reviewsPerProposal", desk.judges().each());
        sheet.put("discussOver", desk.merging().discussOver());
        sheet.put("passingGrade", desk.merging().passingGrade());
        facts.put("desk", sheet);
        return facts;
    }

    private static Map<String, Object> group(Constitution rules, Group group) {
        var finalists = rules.pool(rules.matter("FINALISTS"), group.key());
        var winners = rules.pool(rules.matter("AWARDS"), group.key());
        return Map.of(
                "group",
                group.key(),
                "rubric",
                RulesFacts.sections(rules.form(group.key())),
                "seats",
                Map.of(
                        "finalists", finalists.seats(),
                        "winners", winners.seats(),
                        "minimumPerCluster", finalists.minimum()),
                "tiers",
                rules.tiers(group.key()).stream().map(Tier::key).toList());
    }

    private static int share(RankingRule rule, String round) {
        return rule.weights().stream()
                .filter(w -> w.round().equals(round))
                .mapToInt(RankingRule.Weight::percent)
                .sum();
    }

    private static RankingRule ranking(Constitution rules, String matter) {
        return Objects.requireNonNull(rules.matter(matter).ranking());
    }
}
