package id.kipp.auditexport;

import id.kipp.ranking.Exact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rounds gave the candidates of one decision, from the sheets and agreed scores in the log. */
record LoggedResults(
        Rules rules,
        Benches benches,
        SheetFacts sheets,
        Agreements agreed,
        LoggedDecision decision,
        Rules.Matter matter) {

    /** @param row as it was decided on; null for one that was left out */
    Exact total(String id, @Nullable Row row) {
        return matter.weights().stream()
                .map(w -> result(w, id, row).times(Rules.share(w)))
                .reduce(Exact.NOTHING, Exact::plus);
    }

    /** What the row says it rests on, as it should be. */
    Map<String, Object> rests(String id, @Nullable Row row) {
        if (row == null || !row.has("earlier")) return Map.of("basis", basis(id, row));
        var earlier = matter.weights().stream()
                .filter(w -> !w.equals(matter.last()) && isNamed(w.round()))
                .map(w -> Map.of("round", w.round(), "basis", SheetFacts.basis(used(w, id, row))))
                .toList();
        return Map.of("basis", basis(id, row), "earlier", earlier);
    }

    /** Those in which people judge and do not agree; of the public's and the entrant's sheets all count. */
    private boolean isNamed(String round) {
        return !rules.round(round).agreed() && benches.round(round).isOfTeam();
    }

    /** The sealed versions of the last round that counts; none where decisions did not name them yet. */
    private List<Map<String, Object>> basis(String id, @Nullable Row row) {
        var last = matter.last();
        if (!rules.round(last.round()).agreed()) return SheetFacts.basis(used(last, id, row));
        return decision.namesSheets()
                ? SheetFacts.basis(agreed.get(last.round(), id).rows("basis"))
                : List.of();
    }

    /** The sheets whose points tell equals apart: those that the result of the last round rests on. */
    List<Row> telling(String id, @Nullable Row row) {
        var last = matter.last();
        return rules.round(last.round()).agreed()
                ? sheets.last(last.round(), id, agreed.get(last.round(), id).text("at"))
                : used(last, id, row);
    }

    private Exact result(Rules.Weight weight, String id, @Nullable Row row) {
        var round = rules.round(weight.round());
        if (round.agreed()) return Exact.of(agreed.get(weight.round(), id).number("score"), 100);
        var totals = used(weight, id, row).stream()
                .map(s -> s.exact("total").dividedBy(Exact.of(100)))
                .toList();
        if (round.more().isMore(totals.size()))
            return OneMoreOf.mean(round.more().after(), totals);
        if (totals.size() < round.needed()) totals = List.of(); // of the public: neutral
        var prior = Exact.of(round.priorMean(), 100).times(Exact.of(round.priorWeight()));
        return Exact.sum(totals).plus(prior).dividedBy(Exact.of(totals.size() + round.priorWeight()));
    }

    /** Those versions that the row names by their judges; of rounds of which it names none whatever was sealed by then. */
    private List<Row> used(Rules.Weight weight, String id, @Nullable Row row) {
        var sealed = sheets.last(weight.round(), id, decision.at());
        if (row == null) return sealed;
        return LoggedDecision.named(row, weight.round(), matter.last().round())
                .map(named -> sealed.stream()
                        .filter(s -> named.contains(s.text("evaluator")))
                        .toList())
                .orElse(sealed);
    }
}
