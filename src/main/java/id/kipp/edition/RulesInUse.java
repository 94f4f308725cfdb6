package id.kipp.edition;

import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What of an edition's frozen rules has been gone by: the forms since the first submission, all else since its step began, and
 * by what is ranked, all but the seats, since the first round that counts for it began: points are sealed by then. Of that,
 * words may be put better in a new version; what decides stays.
 */
final class RulesInUse {

    private final Edition edition;
    private final Constitution rules;
    private final Instant now;

    RulesInUse(Edition edition, Instant now) {
        this.edition = edition;
        this.rules = edition.constitution();
        this.now = now;
    }

    /**
     * @throws Refusal {@code edition.used-part} with the first place that may not change, {@code edition.label-taken} with what
     *     another part of the same list was called once
     */
    void require(Constitution other) {
        var before = RulesJson.tree(rules);
        var after = RulesJson.tree(other);
        for (var place : places())
            if (!RulesWords.decides(RulesWords.at(before, place))
                    .equals(RulesWords.decides(RulesWords.at(after, place))))
                throw new Refusal(EditionRefusal.USED_PART, RulesChange.where(before, place));
        requireNames(after);
    }

    /** Also those of earlier versions, so that two do not change their names by a third. */
    private void requireNames(JsonNode after) {
        var all = Stream.concat(edition.versions().stream().map(RulesVersion::rules), Stream.of(rules))
                .map(RulesJson::tree)
                .toList();
        for (var place : places())
            for (var earlier : all)
                RulesLabels.taken(RulesWords.at(earlier, place), RulesWords.at(after, place))
                        .ifPresent(name -> {
                            throw new Refusal(EditionRefusal.LABEL_TAKEN, name);
                        });
    }

    /** Paths of all that has been used; keyed parts of a list by their key. */
    private List<List<String>> places() {
        var used = new ArrayList<List<String>>();
        used.add(List.of("heading", "year"));
        for (var part : List.of("step", "categories", "groups", "forms", "declarations"))
            used.add(List.of("entry", part));
        if (begun(rules.screening().step())) used.add(List.of("screening"));
        rules.rounds().stream().filter(r -> begun(r.step())).forEach(r -> used.add(List.of("rounds", r.key())));
        if (rules.rounds().stream().anyMatch(r -> begun(r.step()))) used.add(List.of("conduct", "conflicts"));
        matters(used);
        if (begun(rules.announcing().objection())) used.add(List.of("announcing", "objection"));
        if (begun(rules.announcing().objection())) used.add(List.of("announcing", "cases"));
        rules.calendar().stream()
                .filter(c -> begun(c.key()))
                .forEach(c -> used.add(List.of("calendar", c.key().key(), "key")));
        return used;
    }

    private void matters(List<List<String>> used) {
        for (var matter : rules.matters()) {
            ranking(matter, used);
            if (!begun(matter.step())) continue;
            used.add(List.of("matters", matter.key()));
            used.add(List.of("announcing", "tiers"));
            if (matter.ranking() instanceof RankingRule ranking
                    && !ranking.places().of().isEmpty())
                used.add(List.of("matters", ranking.places().of(), "pools"));
        }
    }

    private void ranking(Matter matter, List<List<String>> used) {
        var ranking = matter.ranking();
        if (ranking == null || !isCounting(ranking)) return;
        used.add(List.of("matters", matter.key(), "ranking"));
        var of = matter.pools().isEmpty() ? ranking.places().of() : matter.key();
        for (var pool : rules.pools(matter))
            for (var part : List.of("groups", "minimum", "clusters"))
                used.add(List.of("matters", of, "pools", pool.key(), part));
    }

    /** Whether points are given by now that count for it. */
    private boolean isCounting(RankingRule ranking) {
        var judged = rules.rounds().stream()
                .filter(r -> begun(r.step()))
                .map(Round::key)
                .toList();
        return ranking.weights().stream().anyMatch(w -> judged.contains(w.round()));
    }

    private boolean begun(Step step) {
        return edition.hasBegun(step, now);
    }
}
