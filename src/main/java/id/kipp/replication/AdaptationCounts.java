package id.kipp.replication;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What adopters have changed, counted: how many of them changed which part, for which reason, and whether the core was kept. An
 * owner learns this of three replicas and more, and nothing of what any of them wrote.
 *
 * @param replicas that have said what they changed
 */
public record AdaptationCounts(
        int replicas, Map<WorkOnIt.Change, Integer> changes, Map<WorkOnIt.Reason, Integer> reasons, int coreChanged) {

    static final int LEAST = 3;

    static final AdaptationCounts NONE = new AdaptationCounts(0, Map.of(), Map.of(), 0);

    /** @return {@link #NONE} below {@link #LEAST} replicas: then a count would name one of them */
    static AdaptationCounts of(Collection<AdaptedRow> rows) {
        var changed = rows.stream()
                .map(r -> r.progress().adaptations())
                .filter(a -> !a.isEmpty())
                .toList();
        if (changed.size() < LEAST) return NONE;
        var changes = new EnumMap<WorkOnIt.Change, Integer>(WorkOnIt.Change.class);
        var reasons = new EnumMap<WorkOnIt.Reason, Integer>(WorkOnIt.Reason.class);
        var core = 0;
        for (var one : changed) {
            one.stream().map(AdaptedRow.Change::change).distinct().forEach(c -> changes.merge(c, 1, Integer::sum));
            one.stream().map(AdaptedRow.Change::reason).distinct().forEach(c -> reasons.merge(c, 1, Integer::sum));
            if (one.stream().anyMatch(a -> a.core() == WorkOnIt.Core.CHANGED)) core++;
        }
        return new AdaptationCounts(changed.size(), changes, reasons, core);
    }

    public boolean isNone() {
        return replicas == 0;
    }
}
